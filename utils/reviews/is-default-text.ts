import rules from '../../assets/data/review-rules.json';

/** A default text may stand in a short frame; a review that merely quotes one is longer. */
const DEFAULT_FRAME = 12;
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;

/** Whether a text is what the platform writes where the buyer wrote nothing (domain notes §6.2). */
export function isDefaultText(text: string): boolean {
  const bare = text.replace(NOT_A_WORD, '');
  return rules.defaultTexts.some(
    (known) => bare.length <= known.length + DEFAULT_FRAME && bare.includes(known),
  );
}
