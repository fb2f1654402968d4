import type { Instant } from '../model/day';
import type { PageId } from '../model/page-id';
import type { Reading } from '../model/reading';
import type { Database } from './database';
import { unpackCapture } from './pack-capture';

/** Looks at a page of a shop since a moment, the newest first: several parts of a page share a scope. */
export async function looksAtPage(
  db: Database,
  shop: string,
  page: PageId,
  { since, most }: { since: Instant; most: number },
): Promise<Reading[]> {
  const packed = await db.captures
    .where('track')
    .startsWith(`${shop}|${page}|`)
    .filter(({ takenAt }) => takenAt >= since)
    .toArray();
  return packed
    .sort((a, b) => b.takenAt - a.takenAt)
    .slice(0, most)
    .map((capture) => unpackCapture(capture).reading);
}
