import type { JudgedReview, ReviewFlag } from '../model/review';

/** Longer phrases say nothing more in the line that stands beside a review. */
const LONGEST_PHRASE = 40;

/** Which of some reviews are marked on their page, with the reasons and the first phrase of each. */
export function reviewFlags(judged: readonly JudgedReview[]): ReviewFlag[] {
  return judged
    .filter(({ verdict: { bad, hidden } }) => bad || hidden)
    .map(({ row: { key }, verdict: { hidden, reasons, evidence } }) => {
      const phrase = evidence[0]?.phrase.slice(0, LONGEST_PHRASE);
      return { key, kind: hidden ? 'hidden' : 'bad', reasons, ...(phrase && { phrase }) };
    });
}
