import type { PageId } from '../model/page-id';
import type { Reading } from '../model/reading';
import { capturesOfSeqs } from '../store/captures';
import type { Database } from '../store/database';
import { latestCaptures } from '../store/folding';

/**
 * A shop's newest reading of each page kind, whatever day or period it speaks of. Of the readings
 * that are digested, so that not the log but only these are read.
 */
export async function latestReadings(
  db: Database,
  shop: string,
): Promise<ReadonlyMap<PageId, Reading>> {
  const newest = Object.values(await latestCaptures(db, shop));
  const captures = await capturesOfSeqs(
    db,
    newest.map(({ seq }) => seq),
  );
  return new Map(captures.map(({ page, reading }) => [page, reading]));
}
