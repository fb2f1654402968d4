import { dayOf, HOUR, startOfDay } from '../../model/day';
import type { ReviewRow, SeenReview } from '../../model/review';
import { freshTabs } from './live-pages';
import type { RuleContext } from './rule-context';

/** A long weekend: older reviews are no news, whenever their page is turned to. */
const NEWS_AGE = 96 * HOUR;

/**
 * Reviews that were first seen today and are news. Turning back to old pages shows rows that were
 * never seen; a row without a date is news only where the shop's reviews were known before.
 */
export function newReviews({ reviews, now }: RuleContext): SeenReview[] {
  const today = startOfDay(dayOf(now));
  const isFirstLook = reviews.every(({ firstSeen }) => firstSeen >= today);
  return reviews.filter(({ row, firstSeen, turned }) => {
    if (firstSeen < today) return false;
    if (turned) return true;
    return row.writtenAt === undefined ? !isFirstLook : now - row.writtenAt < NEWS_AGE;
  });
}

/** The rows that stood on the reviews' pages within the last day, as they stood there. */
export function rowsSeenLately(context: RuleContext): ReadonlyMap<string, ReviewRow> {
  const rows = new Map<string, ReviewRow>();
  for (const { parts } of freshTabs(context, 'qn.reviews'))
    for (const part of parts)
      if (part.kind === 'reviews')
        for (const row of part.rows) if (!rows.has(row.key)) rows.set(row.key, row);
  return rows;
}

/** When a review counts from: its own moment, else the first look at it. */
export function writtenAt({ row, firstSeen }: SeenReview): number {
  return row.writtenAt ?? firstSeen;
}
