import { DAY_LENGTH, type Instant } from '../model/day';
import type { ItemKey } from '../model/listing';
import type { SeenReview } from '../model/review';
import type { ItemReviews } from '../model/review-desk';
import type { ComparedItem, RivalView } from '../model/rival';
import { itemReviews } from '../reviews/review-statistics';
import { isOwnShop } from '../rivals/own-shop';
import type { Database } from '../store/database';
import { reviewsOf } from '../store/reviews';
import { knownShops, shopNameOf } from './known-shops';
import { rivalView } from './rival-desk';

/** Older complaints say little of an item as it is sold now; the review desk looks back as far. */
const LOOK_BACK = 60 * DAY_LENGTH;

/** Several items side by side, in the order asked for; those without a snapshot are left out. */
export async function compareRivals(
  db: Database,
  items: readonly ItemKey[],
  now: Instant,
): Promise<ComparedItem[]> {
  const views = await Promise.all(items.map((item) => rivalView(db, item, now)));
  return Promise.all(
    views
      .filter((view) => view !== null)
      .map(async (view) => ({ ...view, reviews: await reviewsOfItem(db, view, now) })),
  );
}

/**
 * What was read of an item's reviews: on its own page, or, of an own item, in the shop's list of
 * reviews. The two print one review differently, so the longer list speaks alone and nothing is
 * counted twice. Null where none was read.
 */
async function reviewsOfItem(
  db: Database,
  { item, listing, own }: RivalView,
  now: Instant,
): Promise<ItemReviews | null> {
  const shops = own ? (await knownShops(db)).filter((shop) => isOf(listing, shop)) : [];
  const lists = await Promise.all([
    reviewsOf(db, item),
    ...shops.map(async (shop) =>
      (await reviewsOf(db, shop)).filter(({ row }) => row.itemId === listing.itemId),
    ),
  ]);
  const [longest = []] = lists
    .map((list) => list.filter((review) => isCounted(review, now - LOOK_BACK)))
    .toSorted((a, b) => b.length - a.length);
  if (longest.length === 0) return null;
  const shop = listing.shop?.name ?? '';
  return itemReviews(longest, { id: item, name: listing.title, shop, own });
}

function isCounted({ row, firstSeen, verdict }: SeenReview, since: Instant): boolean {
  return !verdict.isDefault && (row.writtenAt ?? firstSeen) >= since;
}

function isOf(listing: RivalView['listing'], shop: string): boolean {
  return isOwnShop(listing, [shopNameOf(shop)]);
}
