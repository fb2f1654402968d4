import type { ReviewVerdict, SeenReview, VerdictMark } from '../model/review';

/**
 * A stored review after it was judged by other rules. The operator's word stands: its verdict stays
 * as it is, and only whether today's rules agree with it is noted. A verdict that turns bad by new
 * rules is no news of the buyer: the moment at which it was first seen stays.
 */
export function rejudged<R extends SeenReview>(review: R, verdict: ReviewVerdict): R {
  const { marked } = review;
  if (!marked) return { ...review, verdict };
  return { ...review, marked: { ...marked, mended: agrees(marked, verdict) } };
}

function agrees({ wrong, judged }: VerdictMark, now: ReviewVerdict): boolean {
  if (wrong === 'not-bad') return !now.bad;
  if (wrong === 'bad') return now.bad;
  return now.bad && now.reasons.join() !== judged.reasons.join();
}
