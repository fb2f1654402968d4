import type { Day, Instant } from './day';
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
  /** its number, its words and its day: stable from the first look on */
  key: string;
  /** when it was published, as far as the page says */
  publishedAt?: Instant;
  /** its day, where a date is printed and not only how long ago */
  publishedOn?: Day;
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
