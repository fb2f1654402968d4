import { itemKey, type ListingVersion } from '../model/listing';
import type { ListingRow } from '../model/panel-view';
import { listingChanges } from '../rivals/listing-changes';
import type { Database } from '../store/database';
import { recentListings } from '../store/listings';
import { notesOf } from '../store/notes';
import { listingUrl } from './listing-url';

/** More items than an operator watches; the oldest beyond it stay stored. */
const LIMIT = 200;

/** Every item with a snapshot, newest look first. */
export async function listListings(db: Database): Promise<ListingRow[]> {
  const items = await recentListings(db, LIMIT);
  const rows = await Promise.all(items.map((versions) => rowOf(db, versions)));
  return rows.filter((row) => row !== null);
}

async function rowOf(db: Database, versions: ListingVersion[]): Promise<ListingRow | null> {
  const [newest, ...before] = versions;
  const oldest = versions.at(-1);
  if (!newest || !oldest) return null;
  const { listing } = newest;
  const item = itemKey(listing);
  return {
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
}
