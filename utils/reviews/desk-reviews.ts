import { writtenAt } from '../insights/rules/fresh-reviews';
import { type GatherLimits, gatheredReasons } from '../insights/rules/gathered-reasons';
import { DAY_LENGTH, type Instant } from '../model/day';
import type { SeenReview } from '../model/review';
import type { DeskReview, ItemReviews, ReviewCluster } from '../model/review-desk';
import { rowSubject } from '../model/series-subject';

/** Rows whose page prints no longer time to reply may be closed to replies (domain notes §6.1). */
const REPLY_TIME = 30 * DAY_LENGTH;

/** An item with what its reviews say; default texts are left out. */
export interface OwnItem {
  item: Pick<ItemReviews, 'id' | 'name' | 'shop' | 'own'>;
  reviews: SeenReview[];
}

/** A stored review as the desk shows it, with its clock where it waits for a reply. */
export function deskReview(
  review: SeenReview & { shop?: string },
  shop: string,
  now: Instant,
): DeskReview {
  const { row, verdict, firstSeen, turned, lastSeen, history, goneBy, marked } = review;
  const { shop: kept = shop } = review;
  const since = row.writtenAt ?? firstSeen;
  const waits =
    verdict.bad && row.replied === false && goneBy === undefined && now - since < REPLY_TIME;
  const looked = lastSeen ?? firstSeen;
  return {
    row,
    verdict,
    firstSeen,
    turned,
    ...(lastSeen !== undefined && { lastSeen }),
    ...(history && { history }),
    ...(goneBy !== undefined && { goneBy }),
    ...(marked && { marked }),
    shop,
    kept,
    ...(kept !== shop && { fromItemPage: true as const }),
    itemName: row.itemTitle ?? row.itemId ?? '',
    ...(waits && { waitsSince: since }),
    ...(waits &&
      row.replyDaysLeft !== undefined && { replyUntil: looked + row.replyDaysLeft * DAY_LENGTH }),
  };
}

/** What waits for a reply comes first, the longest waiting before all; then the newest. */
export function byUrgency(a: DeskReview, b: DeskReview): number {
  if (a.waitsSince !== undefined && b.waitsSince !== undefined) return a.waitsSince - b.waitsSince;
  if (a.waitsSince !== undefined || b.waitsSince !== undefined)
    return a.waitsSince !== undefined ? -1 : 1;
  return writtenAt(b) - writtenAt(a);
}

/** A shop's items with their reviews, those with the most complaints first. */
export function ownItems(reviews: readonly SeenReview[], shop: string): OwnItem[] {
  const byItem = Map.groupBy(reviews, ({ row }) => row.itemId ?? '');
  byItem.delete('');
  const bad = ({ reviews: list }: OwnItem) => list.filter(({ verdict }) => verdict.bad).length;
  return [...byItem]
    .map(([id, list]) => {
      const name = list.find(({ row }) => row.itemTitle)?.row.itemTitle ?? id;
      const subject = rowSubject(shop, { kind: 'item', id, name });
      return { item: { id: subject, name, shop, own: true }, reviews: list };
    })
    .toSorted((a, b) => bad(b) - bad(a) || b.reviews.length - a.reviews.length);
}

/** The reasons that gather about one item (A26). */
export function clustersOf(
  { item, reviews }: OwnItem,
  now: Instant,
  limits: GatherLimits,
): ReviewCluster[] {
  const { gathered, week, earlier } = gatheredReasons(reviews, now, limits);
  return gathered.map((count) => ({
    item: item.id,
    name: item.name,
    reason: count.reason,
    week: count.now.length,
    weekReviews: week,
    before: count.before,
    beforeReviews: earlier,
  }));
}
