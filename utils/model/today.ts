import type { Alert } from './alert';
import type { Day, Instant } from './day';
import type { HealthSummary } from './health';
import type { PageId } from './page-id';
import type { TroubleWhy } from './reading';

/** One page of the morning and whether it was read. */
export interface PageStatus {
  page: PageId;
  url: string;
  /** null when not read today */
  readAt: Instant | null;
  /** the newest business day that was read today, where the page speaks of one */
  day?: Day;
  figures: number;
  unread: number;
  /** what stopped the last look, if it was stopped */
  trouble?: TroubleWhy;
  shopName?: string;
}

/**
 * The small prepared picture that the popup paints from, kept in extension storage so that the
 * popup never waits for the database.
 */
export interface TodaySnapshot {
  version: 1;
  day: Day;
  preparedAt: Instant;
  /** worst first */
  alerts: Alert[];
  pages: PageStatus[];
  snapshotsToday: number;
  /** how many figures of the visited pages are unread; absent in a picture of an older version */
  health?: HealthSummary;
  /** decisions whose 3, 7 or 14 days were over since the journal was last looked at */
  decisionsDue?: number;
  /** what the operator must know about the store itself */
  storeTrouble?: 'disk-full' | 'store-closed';
}
