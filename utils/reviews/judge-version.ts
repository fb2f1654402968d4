import model from '../../assets/data/review-model.json';
import packs from '../../assets/data/review-packs.json';
import rules from '../../assets/data/review-rules.json';
import words from '../../assets/data/review-words.json';
import type { OwnReviewRules } from '../model/review-rules';
import { hashText } from '../text/hash-text';

/** A change of how rules are applied, which no data shows, is a new number. */
const METHOD = 2;

let shipped: string | undefined;

/**
 * Names by what reviews are judged: the rules, words and model that ship and what the operator
 * changed. Verdicts of another version are made anew.
 */
export function judgeVersion(own: OwnReviewRules): string {
  // Two models with the same numbers for the counts are one: their grams need not be read.
  shipped ??= hashText(JSON.stringify([METHOD, rules, packs, words, model.bias, model.counts]));
  return `${shipped}.${hashText(JSON.stringify(own))}`;
}
