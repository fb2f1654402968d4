import type { ActivityMoment } from './activity';
import type { Alert } from './alert';
import type { Day, Instant } from './day';
import type { HealthSummary } from './health';
import type { ClockSummary } from './orders-clock';
import type { PageId } from './page-id';
import type { TroubleWhy } from './reading';
import type { ReadyReport } from './report-definition';
import type { Desk } from './rule';
import type { TargetLine } from './target';
import type { SectionStatus } from './timetable';

/** One page of the morning and whether it was read. */
export interface PageStatus {
  page: PageId;
  url: string;
  /** the part of the morning it belongs to */
  desk: Desk;
  /** minutes after midnight in Shanghai from which it is a gap when it is unread */
  due: number;
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

/** Until when something must be done, for warning ahead. */
export type Deadline = Pick<Alert, 'id' | 'rule' | 'subjectName'> & { at: Instant };

/** Tasks that wait today, and how many of them came over from earlier days. */
export interface TasksLine {
  waiting: number;
  carried: number;
}

/** What is not among the cards: those for which there was no room, and what was dealt with today. */
export interface FoldedAlerts {
  /** worst first, each with its children behind it */
  rest: Alert[];
  /** the newest first */
  settled: Alert[];
}

/**
 * The small prepared picture that the popup paints from, kept in extension storage so that the
 * popup never waits for the database.
 */
export interface TodaySnapshot {
  version: 2;
  day: Day;
  preparedAt: Instant;
  /** the cards of the queue, worst first, each with its children behind it */
  alerts: Alert[];
  /** cards for which there was no room */
  more: { cards: number; urgent: number };
  /** the next deadlines of all that waits, the nearest first */
  deadlines: Deadline[];
  sections: SectionStatus[];
  pages: PageStatus[];
  snapshotsToday: number;
  /** how many figures of the visited pages are unread; absent in a picture of an older version */
  health?: HealthSummary;
  /** what today's plan asks; absent in a picture of an older version */
  tasks?: TasksLine;
  /** saved reports that are ready; absent in a picture of an older version */
  ready?: ReadyReport[];
  /** decisions whose 3, 7 or 14 days were over since the journal was last looked at */
  decisionsDue?: number;
  /** each shop's sales target of the month; absent in a picture of an older version */
  targets?: TargetLine[];
  /** how the after-sales clock stands; absent in a picture of an older version */
  clock?: ClockSummary;
  /** moments of activities that are near; absent in a picture of an older version */
  moments?: ActivityMoment[];
  /** what the operator must know about the store itself */
  storeTrouble?: 'disk-full' | 'store-closed';
}
