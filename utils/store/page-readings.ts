import type { Instant } from '../model/day';
import { namesMember, subjectsOfPage } from '../model/member-shop';
import type { PageId } from '../model/page-id';
import type { Reading } from '../model/reading';
import type { Database } from './database';
import { allMemberShops } from './member-shops';
import { unpackCapture } from './pack-capture';

/**
 * The newest reading of each scope of a page since a moment, the newest first; of a shop under every
 * name that the page calls it by.
 */
export async function newestReadings(
  db: Database,
  shop: string,
  page: PageId,
  since: Instant,
): Promise<Reading[]> {
  const said = namesMember(page) ? await allMemberShops(db) : [];
  const beginnings = subjectsOfPage(shop, page, said).map((subject) => `${subject}|${page}|`);
  const tracks = await db.tracks.where('track').startsWithAnyOf(beginnings).toArray();
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
