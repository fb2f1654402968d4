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
  const tracks = await db.tracks.where('track').startsWith(`${shop}|${page}|`).toArray();
  const recent = tracks.filter(({ takenAt }) => takenAt >= since).map(({ track }) => track);
  const packed = await db.captures.where('track').anyOf(recent).toArray();
  return packed
    .filter(({ takenAt }) => takenAt >= since)
    .sort((a, b) => b.takenAt - a.takenAt)
    .slice(0, most)
    .map((capture) => unpackCapture(capture).reading);
}
