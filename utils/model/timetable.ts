import type { PageId } from './page-id';
import type { Desk } from './rule';

/** When the operator turns to one part of the morning; a part that is off is expected of nobody. */
export interface SectionHour {
  /** minutes after midnight in Shanghai */
  minute: number;
  on: boolean;
}

export type Timetable = Record<Desk, SectionHour>;

/** The shopkeeper's morning. */
export const DEFAULT_TIMETABLE: Timetable = {
  sales: { minute: 8 * 60 + 30, on: true },
  ads: { minute: 9 * 60, on: true },
  service: { minute: 9 * 60 + 30, on: true },
  activity: { minute: 10 * 60, on: true },
  market: { minute: 11 * 60, on: true },
};

/**
 * Where a part of the morning stands. `later`: its hour has not come · `due`: it is time ·
 * `late`: pages are unread although they should have been · `done`: all read, no alert waits ·
 * `unused`: none of its pages was ever read.
 */
export type SectionState = 'later' | 'due' | 'late' | 'done' | 'unused';

/** One part of the morning: its hour, what of it is read, and what was done with its alerts. */
export interface SectionStatus {
  desk: Desk;
  minute: number;
  state: SectionState;
  /** pages of all shops, counted */
  read: number;
  expected: number;
  /** cards that wait */
  open: number;
  /** alerts that the operator dealt with today */
  settled: number;
  /** where to begin, in a section that was never used */
  first?: { page: PageId; url: string };
}
