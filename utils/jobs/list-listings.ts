import { itemKey, type Listing, type ListingVersion } from '../model/listing';
import type { ListingRow } from '../model/panel-view';
import { listingChanges } from '../rivals/listing-changes';
import { isOwnShop } from '../rivals/own-shop';
import type { Database } from '../store/database';
import { recentListings } from '../store/listings';
import { notesOf } from '../store/notes';
import { unwatchedItems } from '../store/unwatched';
import { ownShopNames } from './board-desk';
import { listingUrl } from './listing-url';

/** More items than an operator watches; the oldest beyond it stay stored. */
const LIMIT = 200;

/** Every item with a snapshot, newest look first. */
export async function listListings(db: Database): Promise<ListingRow[]> {
  const [items, shops, unwatched] = await Promise.all([
    recentListings(db, LIMIT),
    ownShopNames(db),
    unwatchedItems(db),
  ]);
  const rows = await Promise.all(items.map((versions) => rowOf(db, versions)));
  return rows.flatMap((found) => {
    if (!found) return [];
    const own = isOwnShop(found.listing, shops);
    return [{ ...found.row, own, watched: !own && !unwatched.has(found.row.item) }];
  });
}

interface Found {
  listing: Listing;
  row: Omit<ListingRow, 'own' | 'watched'>;
}

async function rowOf(db: Database, versions: ListingVersion[]): Promise<Found | null> {
  const [newest, ...before] = versions;
  const oldest = versions.at(-1);
  if (!newest || !oldest) return null;
  const { listing } = newest;
  const item = itemKey(listing);
  const row = {
    item,
    title: listing.title,
    shopName: listing.shop?.name ?? '',
    url: listingUrl(listing),
    image: listing.images[0] ?? null,
    price: (listing.prices.find((p) => p.kind === 'shown') ?? listing.prices[0])?.figure ?? null,
    sales: listing.sales?.raw ?? '',
    firstSeen: oldest.firstSeen,
    lastSeen: newest.lastSeen,
    looks: versions.reduce((sum, version) => sum + version.looks, 0),
    versions: versions.length,
    lastChanges: listingChanges(before, { listing, takenAt: newest.firstSeen }),
    notes: (await notesOf(db, item)).length,
  };
  return { listing, row };
}
