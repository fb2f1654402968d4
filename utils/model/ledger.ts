import type { Day, Instant } from './day';
import type { MetricId } from './metric';
import type { PageId } from './page-id';

/** One reading's part in a day's figures. */
export interface DayLook {
  /** the capture it comes from */
  seq: number;
  takenAt: Instant;
  page: PageId;
  /** the page shows how things stand at the moment */
  live?: true;
  /** one a metric of the ledger, NaN for one that was not shown; may end before the last metric */
  values: Float64Array;
  /** half the last printed digit, likewise; 0 or past the end where the page printed every digit */
  steps: Float64Array;
  /** places of metrics whose figure is in doubt */
  doubted: number[];
}

/**
 * Every look at one subject's figures of one day in one scope, from whatever page: the log's own
 * words, ordered by what they speak of. Made from the log and rebuilt from it.
 */
export interface DayLedger {
  /** `subject|scope|day` */
  key: string;
  subject: string;
  scope: string;
  day: Day;
  metrics: MetricId[];
  /** in the order of the log */
  looks: DayLook[];
}

/** One figure as one look showed it. */
export interface LookFigure {
  metric: MetricId;
  value: number;
  doubted?: true;
}

/** A look with its figures by name, as screens are told of it. */
export interface LedgerLook {
  takenAt: Instant;
  page: PageId;
  live?: true;
  figures: LookFigure[];
}

/** Hours since the day's end at which each metric usually stands still; what is unknown is left out. */
export type SettlingHours = Partial<Record<MetricId, number>>;
