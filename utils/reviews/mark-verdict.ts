import type { Instant } from '../model/day';
import type { ReviewVerdict, SeenReview, WrongVerdict } from '../model/review';

/**
 * A review after the operator's word: its verdict is what the operator says, and what had been
 * judged is kept beside it. Null takes the word back.
 */
export function withMark<R extends SeenReview>(
  review: R,
  wrong: WrongVerdict | null,
  now: Instant,
): R {
  const judged = review.marked?.judged ?? review.verdict;
  const { marked: _, ...bare } = review;
  if (wrong === null) return { ...bare, verdict: judged } as R;
  return { ...review, verdict: corrected(judged, wrong), marked: { wrong, at: now, judged } };
}

/** A reason of its own cannot be guessed: what is bad without a known reason is `other`. */
function corrected(judged: ReviewVerdict, wrong: WrongVerdict): ReviewVerdict {
  if (wrong === 'not-bad')
    return { ...judged, bad: false, hidden: false, reasons: [], evidence: [] };
  return { ...judged, bad: true, reasons: ['other'], evidence: [] };
}
