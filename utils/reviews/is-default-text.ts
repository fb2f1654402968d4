import rules from '../../assets/data/review-rules.json';
import { findComplaints } from './find-complaints';

/** A default text may stand in a short frame; a review that merely quotes one is longer. */
const DEFAULT_FRAME = 12;
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;

/** Whether a text is what the platform writes where the buyer wrote nothing (domain notes §6.2). */
export function isDefaultText(text: string): boolean {
  const bare = text.replace(NOT_A_WORD, '');
  const found = rules.defaultTexts.find(
    (known) => bare.length <= known.length + DEFAULT_FRAME && bare.includes(known),
  );
  // 系统默认好评？质量太烂了: who quotes the words and complains has written something
  return found !== undefined && findComplaints(bare.replace(found, '')).length === 0;
}
