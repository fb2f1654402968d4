import type { Day } from './day';
import type { MetricId } from './metric';

/** How far a day's figure can be trusted. Stored as one byte. */
export const DAY_STATE = { gap: 0, provisional: 1, settled: 2, suspect: 3, maturing: 4 } as const;
export type DayState = (typeof DAY_STATE)[keyof typeof DAY_STATE];

/**
 * A subject's year in columns: `values[m * 366 + d]` is metric `metrics[m]` on day `d` of the
 * year (0 is January 1st), `states` likewise. A gap's value is NaN and is never read.
 */
export interface YearChunk {
  /** `subject|scope|year` */
  key: string;
  subject: string;
  scope: string;
  year: number;
  metrics: MetricId[];
  values: Float64Array;
  states: Uint8Array;
  /** the newest capture that is folded in */
  foldedSeq: number;
}

export const DAYS_PER_CHUNK = 366;

export interface DayFigure {
  day: Day;
  /** null on a day that was not read */
  value: number | null;
  state: DayState;
}

/** Day after day without holes: an unread day is an entry with `value: null`. */
export interface Series {
  subject: string;
  scope: string;
  metric: MetricId;
  days: DayFigure[];
}
