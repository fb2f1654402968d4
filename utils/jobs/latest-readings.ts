import type { PageId } from '../model/page-id';
import type { Reading } from '../model/reading';
import { captureOfTrackAt } from '../store/captures';
import type { Database, Track } from '../store/database';

/** A shop's newest reading of each page kind, whatever day or period it speaks of. */
export async function latestReadings(
  db: Database,
  shop: string,
): Promise<ReadonlyMap<PageId, Reading>> {
  const newest = new Map<string, Track>();
  for (const track of await db.tracks.where('track').startsWith(`${shop}|`).toArray()) {
    const page = track.track.split('|', 2)[1] ?? '';
    const known = newest.get(page);
    if (!known || known.takenAt < track.takenAt) newest.set(page, track);
  }
  const readings = await Promise.all(
    [...newest.values()].map((track) => captureOfTrackAt(db, track)),
  );
  return new Map(readings.flatMap((one) => (one ? [[one.page, one.reading] as const] : [])));
}
