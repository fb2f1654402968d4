import type { Day, Instant } from './day';
import type { PageId } from './page-id';
import type { Reading } from './reading';

/**
 * One accepted reading in the capture log. Never edited; the log is the revision ledger.
 * `seq` is given by the database and orders the log.
 */
export interface Capture {
  seq?: number;
  /** what the reading speaks of: shop or item */
  subject: string;
  /** subject, page and scope: two captures of one track are looks at the same thing */
  track: string;
  takenAt: Instant;
  page: PageId;
  /** hash of the reading without its moment */
  content: string;
  /** extension version whose reader made it */
  reader: string;
  reading: Reading;
}

/** A capture as the log holds it, with its place. */
export type StoredCapture = Capture & { seq: number };

/** What became of a reading that was handed over. */
export type RecordOutcome =
  | { ok: true; stored: 'new' | 'confirmed' | 'same'; seq: number; day: Day }
  | {
      ok: false;
      why: 'page-trouble' | 'not-certain' | 'malformed' | 'disk-full' | 'store-closed';
      detail?: string;
    };
