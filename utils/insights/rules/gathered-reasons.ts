import { DAY_LENGTH, type Instant } from '../../model/day';
import { REVIEW_REASONS, type ReviewReason, type SeenReview } from '../../model/review';
import { twoProportionZ } from '../baseline';
import { writtenAt } from './fresh-reviews';

export interface GatherLimits {
  /** so many of one reason within a week gather */
  sameReason: number;
  /** or so many times the share that the reason had before */
  times: number;
}

/** One reason about one item within a week, against the weeks before. */
export interface GatheredReason {
  reason: ReviewReason;
  /** the week's reviews that give it */
  now: SeenReview[];
  /** how many of the weeks before do */
  before: number;
}

export interface GatheredReasons {
  gathered: GatheredReason[];
  /** every reason but `other`, gathered or not */
  counts: GatheredReason[];
  week: number;
  earlier: number;
}

const RECENT = 7 * DAY_LENGTH;
/** What one reason's share of the week must rest on before it is held against the weeks before. */
const LEAST_OF_REASON = 2;
const LEAST_EARLIER = 20;
const SHARE_Z = 1.96;

/** Which reasons gather among the reviews of one item (A26); the reviews reach back 60 days. */
export function gatheredReasons(
  reviews: readonly SeenReview[],
  now: Instant,
  { sameReason, times }: GatherLimits,
): GatheredReasons {
  const age = (review: SeenReview) => now - writtenAt(review);
  const week = reviews.filter((review) => age(review) < RECENT);
  const earlier = reviews.filter((review) => age(review) >= RECENT);
  const counts = REVIEW_REASONS.filter((reason) => reason !== 'other').map((reason) => ({
    reason,
    now: week.filter((review) => speaksOf(review, reason)),
    before: earlier.filter((review) => speaksOf(review, reason)).length,
  }));
  const gathered = counts.filter((count) => {
    const isMore =
      count.now.length >= LEAST_OF_REASON &&
      earlier.length >= LEAST_EARLIER &&
      count.now.length / week.length >= times * (count.before / earlier.length) &&
      twoProportionZ(count.now.length, week.length, count.before, earlier.length) >= SHARE_Z;
    return count.now.length >= sameReason || isMore;
  });
  return { gathered, counts, week: week.length, earlier: earlier.length };
}

function speaksOf({ verdict }: SeenReview, reason: ReviewReason): boolean {
  return verdict.bad && verdict.reasons.includes(reason);
}
