import type { Evidence } from '../../model/alert';
import type { JudgedReview, ReviewReason } from '../../model/review';
import { shortName } from './settle';

/** The first phrase of each review under its reason; its beginning where no reason was found. */
export function reviewQuotes(
  reviews: readonly JudgedReview[],
  most: number,
  wanted?: ReviewReason,
): Evidence[] {
  return reviews.slice(0, most).map(({ row, verdict }) => {
    const found = verdict.evidence.find(({ reason }) => !wanted || reason === wanted);
    return found
      ? { label: `reason.${found.reason}`, text: found.phrase }
      : { label: 'reason.other', text: shortName(row.text) };
  });
}
