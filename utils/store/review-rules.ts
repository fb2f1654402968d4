import { NO_OWN_RULES, type OwnReviewRules } from '../model/review-rules';
import type { Database, KnownReview, Rejudging } from './database';

const FIRST: [string, string] = ['', ''];
const LAST: [string, string] = ['\uffff', '\uffff'];

/** What the operator changed of the rules by which reviews are judged. */
export async function ownReviewRules(db: Database): Promise<OwnReviewRules> {
  const entry = await db.meta.get('reviewRules');
  return entry?.key === 'reviewRules' ? entry.value : NO_OWN_RULES;
}

export async function keepReviewRules(db: Database, value: OwnReviewRules): Promise<void> {
  await db.meta.put({ key: 'reviewRules', value });
}

/** By which rules the stored reviews were judged, and how far that came. */
export async function rejudging(db: Database): Promise<Rejudging | null> {
  const entry = await db.meta.get('rejudging');
  return entry?.key === 'rejudging' ? entry.value : null;
}

/** Some stored reviews behind a place, in the order of their keys. */
export function reviewsBehind(
  db: Database,
  after: [string, string] | null,
  most: number,
): Promise<KnownReview[]> {
  return db.reviews
    .where('[shop+key]')
    .between(after ?? FIRST, LAST, after === null, true)
    .limit(most)
    .toArray();
}

/** Keeps newly judged reviews and how far the judging came, all or nothing. */
export function keepRejudged(
  db: Database,
  reviews: readonly KnownReview[],
  value: Rejudging,
): Promise<void> {
  return db.transaction('rw', [db.reviews, db.meta], async () => {
    await db.reviews.bulkPut(reviews);
    await db.meta.put({ key: 'rejudging', value });
  });
}
