import type { Instant } from '../model/day';
import type { JudgedReview, ReviewRow } from '../model/review';
import { editedFrom, goneFrom, seenAgain } from '../model/review-versions';
import type { Database, KnownReview } from './database';

/** So many stored reviews between the oldest and the newest row of a look are set beside it. */
const MOST_AROUND = 500;

/**
 * Keeps review rows as one look showed them. What is known keeps its first moment and what it was
 * before; a row under a new key that stands where another stood is that one, edited; what the look
 * should have shown and did not is marked as gone.
 */
export function keepReviews(
  db: Database,
  shop: string,
  judged: JudgedReview[],
  seenAt: Instant,
): Promise<void> {
  return db.transaction('rw', db.reviews, async () => {
    const rows = judged.map(({ row }) => row);
    const known = await knownReviews(
      db,
      shop,
      rows.map(({ key }) => key),
    );
    const around = await storedAround(db, shop, rows);
    const shown = new Set(rows.map(({ key }) => key));
    const replaced = new Set<string>();
    const kept = judged.flatMap((review, i) => {
      const before = known[i];
      if (before) return seenAgain(before, review, seenAt);
      if (wasEditedAway(review.row, around)) return [];
      const old = editedFrom(review.row, around, shown);
      if (old && !replaced.has(old.key) && (old.lastSeen ?? old.firstSeen) < seenAt) {
        replaced.add(old.key);
        const { key } = review.row;
        const edited = seenAgain(old, review, seenAt);
        return { ...edited, key, row: { ...edited.row, key } };
      }
      const { key } = review.row;
      return { ...review, shop, key, firstSeen: seenAt, turned: false, lastSeen: seenAt };
    });
    const gone = goneFrom(rows, around, shown).filter(
      ({ key, goneBy, lastSeen, firstSeen }) =>
        !replaced.has(key) && goneBy === undefined && (lastSeen ?? firstSeen) < seenAt,
    );
    await db.reviews.bulkDelete([...replaced].map((key): [string, string] => [shop, key]));
    await db.reviews.bulkPut([...kept, ...gone.map((review) => ({ ...review, goneBy: seenAt }))]);
  });
}

/** Changes one review; false for one that is not there. */
export function changeReview(
  db: Database,
  shop: string,
  key: string,
  change: (review: KnownReview) => KnownReview,
): Promise<boolean> {
  return db.transaction('rw', db.reviews, async () => {
    const review = await db.reviews.get([shop, key]);
    if (review) await db.reviews.put(change(review));
    return review !== undefined;
  });
}

/** What is stored under some keys of a shop, or of an item; in their order. */
export function knownReviews(
  db: Database,
  shop: string,
  keys: readonly string[],
): Promise<(KnownReview | undefined)[]> {
  return db.reviews.bulkGet(keys.map((key): [string, string] => [shop, key]));
}

/** A shop's reviews first seen at or after a moment. */
export async function reviewsSince(
  db: Database,
  shop: string,
  from: Instant,
): Promise<KnownReview[]> {
  return db.reviews
    .where('[shop+firstSeen]')
    .between([shop, from], [shop, Number.MAX_SAFE_INTEGER])
    .toArray();
}

/** Everything that is known of a shop's reviews, or of an item's that was looked at as a buyer. */
export function reviewsOf(db: Database, shop: string): Promise<KnownReview[]> {
  return reviewsSince(db, shop, 0);
}

export function countReviews(db: Database): Promise<number> {
  return db.reviews.count();
}

/** The reviews that were seen first most lately; of each shop or item its even share at most. */
export async function newestReviews(db: Database, most: number): Promise<KnownReview[]> {
  const subjects = await shopsWithReviews(db);
  const share = Math.ceil(most / Math.max(1, subjects.length));
  const found = await Promise.all(
    subjects.map((shop) =>
      db.reviews
        .where('[shop+firstSeen]')
        .between([shop, 0], [shop, Number.MAX_SAFE_INTEGER])
        .reverse()
        .limit(share)
        .toArray(),
    ),
  );
  return found.flat().slice(0, most);
}

/** Shops, and items of other pages, whose reviews were ever read. */
export async function shopsWithReviews(db: Database): Promise<string[]> {
  const keys = (await db.reviews.orderBy('[shop+firstSeen]').uniqueKeys()) as unknown as [string][];
  return [...new Set(keys.map(([shop]) => shop))];
}

async function storedAround(
  db: Database,
  shop: string,
  rows: readonly ReviewRow[],
): Promise<KnownReview[]> {
  const times = rows.flatMap(({ writtenAt }) => writtenAt ?? []);
  if (times.length === 0) return [];
  return db.reviews
    .where('[shop+row.writtenAt]')
    .between([shop, Math.min(...times)], [shop, Math.max(...times)], true, true)
    .limit(MOST_AROUND)
    .toArray();
}

/** An old look that is digested again shows what is known to be edited by now. */
function wasEditedAway(row: ReviewRow, around: readonly KnownReview[]): boolean {
  return around.some(
    ({ row: now, history = [] }) =>
      now.writtenAt === row.writtenAt &&
      now.itemId === row.itemId &&
      history.some(({ text }) => text === row.text),
  );
}
