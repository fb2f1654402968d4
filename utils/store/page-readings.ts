import type { Instant } from '../model/day';
import type { PageId } from '../model/page-id';
import type { Reading } from '../model/reading';
import type { Database } from './database';
import { unpackCapture } from './pack-capture';

/** The newest reading of each scope of a shop's page since a moment, the newest first. */
export async function newestReadings(
  db: Database,
  shop: string,
  page: PageId,
  since: Instant,
): Promise<Reading[]> {
  const tracks = await db.tracks.where('track').startsWith(`${shop}|${page}|`).toArray();
  const found = await Promise.all(
    tracks
      .filter(({ takenAt }) => takenAt >= since)
      .map(({ track, takenAt }) =>
        db.captures
          .where('track')
          .equals(track)
          .reverse()
          .filter((capture) => capture.takenAt === takenAt)
          .first(),
      ),
  );
  return found
    .filter((packed) => packed !== undefined)
    .map((packed) => unpackCapture(packed).reading)
    .sort((a, b) => b.takenAt - a.takenAt);
}
