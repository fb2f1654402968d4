import words from '../../assets/data/review-words.json';

/** Stands for a phrase that holds a sad word and means nothing by it. */
const HARMLESS = '☐';
const HARMLESS_PHRASE = new RegExp(
  words.harmless.toSorted((a, b) => b.length - a.length).join('|'),
  'g',
);
const DIGITS = /\d+/g;
const SPACE = /\s+/g;
/** 好好好好好 says no more than 好好 */
const REPEATED = /(.)\1{2,}/gu;

/**
 * A text as the tone model sees it: one width, one case, every number alike, nothing said more
 * than twice in a row, harmless phrases (垃圾桶, 差不多) out of the way. Not for showing: places move.
 */
export function toneText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(HARMLESS_PHRASE, HARMLESS)
    .replace(DIGITS, '0')
    .replace(SPACE, ' ')
    .replace(REPEATED, '$1$1');
}
