import type { ActivityMoment } from './activity';
import type { Alert } from './alert';
import type { Day, Instant } from './day';
import type { PageId } from './page-id';
import type { Deadline } from './today';

/** What the desktop is told. */
export type Reminder =
  | {
      kind: 'morning';
      cards: number;
      urgent: number;
      /** the first of the queue */
      worst: Alert | null;
      /** pages that wait to be opened */
      unread: PageId[];
    }
  | { kind: 'deadline'; hours: number; deadlines: Deadline[] }
  /** moments of activities */
  | { kind: 'moments'; steps: MomentStep[] };

/** One telling of a moment of an activity: due from `at` on, and of no use after `until`. */
export interface MomentStep {
  moment: ActivityMoment;
  lead: 'T-7d' | 'T-3d' | 'T-24h' | 'T-48h' | 'T' | 'T+1';
  at: Instant;
  until: Instant;
}

/** What was told already, so that a worker that was stopped tells nothing twice. */
export interface ReminderState {
  /** the day of the last morning reminder */
  day: Day | null;
  /**
   * By alert: which deadline, and how many hours ahead was warned last. By step of an activity's
   * moment: until when it would have been told.
   */
  warned: Record<string, { at: Instant; hours: number }>;
}

export const NOTHING_REMINDED: ReminderState = { day: null, warned: {} };
