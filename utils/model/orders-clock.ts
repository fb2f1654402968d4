import type { Instant } from './day';
import type { PageId } from './page-id';

/** What a deadline of the after-sales clock is for, the most pressing first. */
export const CLOCK_KINDS = [
  'dispute',
  'complaint',
  'violation',
  'refund',
  'return',
  'ship',
  'pay',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** How sure it is that something is over, the surest first. */
export const CLOSED_HOW = [
  /** the page itself shows another state */
  'seen-done',
  /** the operator said so */
  'said',
  /** missing in a list that was read whole */
  'gone',
  /** an unpaid order whose time is over: the platform closes it */
  'ran-out',
  /** long over and never seen again */
  'too-old',
] as const;
export type ClosedHow = (typeof CLOSED_HOW)[number];

/**
 * One thing that must be done in time. It holds what the page prints of goods and money and when it
 * is due; of whom it is about nothing but the salted hash of the order's number.
 */
export interface ClockEntry {
  /** `hash:kind` */
  id: string;
  /** `shop:NAME` */
  shop: string;
  page: PageId;
  kind: ClockKind;
  /** the goods with which the order begins, or what a violation is for; '' where none was read */
  title: string;
  /** further goods of the same order */
  others: number;
  /** CNY; null where it was not read */
  amount: number | null;
  /** the platform's own words for its state and its kind of refund */
  status: string;
  type?: string;
  /** points that a violation takes off, and what is done to the shop, as printed */
  points?: number;
  measures?: string;
  /** null where the page prints no time and none can be worked out */
  at: Instant | null;
  /** the page prints the time itself, or it follows from the platform's usual limit */
  isPrinted: boolean;
  firstSeenAt: Instant;
  seenAt: Instant;
  /** the tab of the list that was open */
  tab: string;
  closed?: { at: Instant; how: ClosedHow; status?: string };
  /** what was told of which deadline: the least hours ahead, 0 when it was told as over */
  told?: { of: Instant; hours: number };
}

/** The clock in one line, for the prepared picture of today. */
export interface ClockSummary {
  /** all that waits with a known time */
  waiting: number;
  overdue: number;
  /** due within four hours */
  soon: number;
  /** CNY that is overdue or due within four hours */
  money: number;
  nextAt: Instant | null;
}

/** What the desktop is told at once: all that is due in so many hours, or, at 0, what is over. */
export interface ClockCall {
  hours: number;
  /** the nearest first */
  entries: ClockEntry[];
  /** CNY of those whose amount was read */
  money: number;
}
