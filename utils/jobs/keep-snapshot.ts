import type { SnapshotOutcome } from '../model/data-source';
import { itemKey } from '../model/listing';
import { partOf, type Reading } from '../model/reading';
import type { Database } from '../store/database';
import { keepListing } from '../store/listings';
import { captureOf, refusalFor } from './record-reading';

/**
 * Keeps one snapshot of an item's page, answered after it is on disk: the capture and the
 * listing's version in one transaction. A page without a title or item number is refused.
 */
export async function keepSnapshot(
  db: Database,
  reading: Reading,
  reader: string,
): Promise<SnapshotOutcome> {
  const listing = partOf(reading, 'listing')?.listing;
  const capture = captureOf(reading, reader);
  if ('ok' in capture)
    return { ok: false, why: capture.why === 'page-trouble' ? 'page-trouble' : 'not-certain' };
  if (!listing) return { ok: false, why: 'not-an-item-page' };
  if (listing.title.trim() === '') return { ok: false, why: 'not-certain' };
  const item = itemKey(listing);
  try {
    const { version } = await keepListing(db, capture, item, listing);
    return { ok: true, item, version, takenAt: reading.takenAt };
  } catch (error) {
    return refusalFor(error);
  }
}
