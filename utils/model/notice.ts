import type { Instant } from './day';
import type { PageId } from './page-id';

export const LONGEST_NOTICE_NOTE = 500;

/** A headline of the platform as a page shows it. */
export interface PlatformNotice {
  title: string;
  /** the platform's own number, where the address of the notice has one */
  id?: string;
  url?: string;
  /** the word that the page sorts it under: 规则, 公告 */
  group?: string;
  /** the moment as printed */
  printedAt?: string;
}

/** A headline that was seen, and what became of it. */
export interface KeptNotice extends PlatformNotice {
  /** the platform's own number, else what the title says */
  key: string;
  /** when it was published, where the page prints a date */
  publishedAt?: Instant;
  /** the kind of page on which it stood when it was seen first */
  page: PageId;
  /** the shops whose pages showed it: `shop:NAME` */
  shops: string[];
  firstSeenAt: Instant;
  lastSeenAt: Instant;
  /** speaks of rules, fees or penalties */
  isRule: boolean;
  readAt?: Instant;
  note?: string;
}
