import type { Capture } from '../model/capture';
import type { ItemKey, Listing, ListingVersion } from '../model/listing';
import { type AppendOutcome, appendCapture } from './captures';
import type { Database } from './database';

export type VersionOutcome = AppendOutcome & { version: 'first' | 'changed' | 'unchanged' };

/**
 * Keeps one look at a listing: the capture and its version in one transaction, so that a stopped
 * worker leaves both or neither. A version is written anew only when something differs.
 */
export function keepListing(
  db: Database,
  capture: Capture,
  item: ItemKey,
  listing: Listing,
): Promise<VersionOutcome> {
  return db.transaction('rw', db.captures, db.tracks, db.listings, async () => {
    const appended = await appendCapture(db, capture);
    const last = await newestVersion(db, item);
    const at = capture.takenAt;
    if (last && at <= last.lastSeen) return { ...appended, version: 'unchanged' };
    if (last && sameListing(last.listing, listing)) {
      await db.listings.put({ ...last, lastSeen: at, looks: last.looks + 1 });
      return { ...appended, version: 'unchanged' };
    }
    await db.listings.add({ item, firstSeen: at, lastSeen: at, looks: 1, listing });
    return { ...appended, version: last ? 'changed' : 'first' };
  });
}

/** Every stored version of an item, newest first. */
export function versionsOf(db: Database, item: ItemKey): Promise<ListingVersion[]> {
  return db.listings
    .where('[item+firstSeen]')
    .between([item, 0], [item, Number.MAX_SAFE_INTEGER])
    .reverse()
    .toArray();
}

/** All versions of the items seen last, newest look first. */
export async function recentListings(db: Database, limit: number): Promise<ListingVersion[][]> {
  const newest = await db.listings.orderBy('lastSeen').reverse().toArray();
  const items = [...new Set(newest.map((version) => version.item))].slice(0, limit);
  return Promise.all(items.map((item) => versionsOf(db, item)));
}

function newestVersion(db: Database, item: ItemKey): Promise<ListingVersion | undefined> {
  return db.listings
    .where('[item+firstSeen]')
    .between([item, 0], [item, Number.MAX_SAFE_INTEGER])
    .last();
}

/** Key order is not content, and the store's copy does not keep fields that were undefined. */
function sameListing(a: Listing, b: Listing): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** How many items were looked at since a moment. */
export async function countLooksSince(db: Database, from: number): Promise<number> {
  const versions = await db.listings.where('lastSeen').aboveOrEqual(from).toArray();
  return new Set(versions.map((version) => version.item)).size;
}

/** Versions that began at or after a moment, each with the versions before it, newest first. */
export async function versionsBegunSince(db: Database, from: number): Promise<ListingVersion[][]> {
  const recent = await db.listings.where('lastSeen').aboveOrEqual(from).toArray();
  const items = new Set(recent.filter((v) => v.firstSeen >= from).map((version) => version.item));
  return Promise.all([...items].map((item) => versionsOf(db, item)));
}

/** What each item was called when it was seen last, among the `most` newest versions. */
export async function newestTitles(
  db: Database,
  most: number,
): Promise<{ item: ItemKey; title: string; shopName: string }[]> {
  const versions = await db.listings.orderBy('lastSeen').reverse().limit(most).toArray();
  const seen = new Set<ItemKey>();
  return versions
    .filter(({ item }) => !seen.has(item) && seen.add(item))
    .map(({ item, listing }) => ({
      item,
      title: listing.title,
      shopName: listing.shop?.name ?? '',
    }));
}
