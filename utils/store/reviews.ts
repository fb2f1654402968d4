import type { Instant } from '../model/day';
import type { JudgedReview } from '../model/review';
import type { Database, KnownReview } from './database';

/**
 * Keeps review rows. A known one is judged anew but keeps the moment at which it was first seen,
 * unless it has turned bad since (a 追评, an emotion that was still being recognised): then it is
 * news again.
 */
export function keepReviews(
  db: Database,
  shop: string,
  judged: JudgedReview[],
  seenAt: Instant,
): Promise<void> {
  return db.transaction('rw', db.reviews, async () => {
    const known = await db.reviews.bulkGet(
      judged.map(({ row }): [string, string] => [shop, row.key]),
    );
    await db.reviews.bulkPut(
      judged.map((review, i) => {
        const before = known[i];
        const turned = before !== undefined && !before.verdict.bad && review.verdict.bad;
        return {
          ...review,
          shop,
          key: review.row.key,
          firstSeen: before && !turned ? before.firstSeen : seenAt,
          turned: turned || (before?.turned ?? false),
        };
      }),
    );
  });
}

/** A shop's reviews first seen at or after a moment. */
export function reviewsSince(db: Database, shop: string, from: Instant): Promise<KnownReview[]> {
  return db.reviews
    .where('[shop+firstSeen]')
    .between([shop, from], [shop, Number.MAX_SAFE_INTEGER])
    .toArray();
}

/** Shops whose reviews were ever read. */
export async function shopsWithReviews(db: Database): Promise<string[]> {
  const keys = (await db.reviews.orderBy('[shop+firstSeen]').uniqueKeys()) as unknown as [string][];
  return [...new Set(keys.map(([shop]) => shop))];
}

/** Whether any of a shop's reviews was first seen before a moment. */
export async function hasReviewsBefore(
  db: Database,
  shop: string,
  moment: Instant,
): Promise<boolean> {
  const first = await db.reviews
    .where('[shop+firstSeen]')
    .between([shop, 0], [shop, moment], true, false)
    .first();
  return first !== undefined;
}
