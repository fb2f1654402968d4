import type { Evidence } from '../../model/alert';
import type { JudgedReview, ReviewReason } from '../../model/review';
import { shortName } from './settle';

/**
 * The first phrase of each review under its reason; its beginning where no reason was found. What
 * several say in the same words is quoted once, so that `most` quotes tell as much as they can.
 */
export function reviewQuotes(
  reviews: readonly JudgedReview[],
  most: number,
  wanted?: ReviewReason,
): Evidence[] {
  const quotes = new Map<string, Evidence>();
  for (const { row, verdict } of reviews) {
    const found = verdict.evidence.find(({ reason }) => !wanted || reason === wanted);
    const label = `reason.${found?.reason ?? 'other'}`;
    const text = shortName(found?.phrase ?? row.text);
    if (quotes.size < most) quotes.set(`${label} ${text}`, { label, text });
  }
  return [...quotes.values()];
}
