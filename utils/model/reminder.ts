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
  | { kind: 'deadline'; hours: number; deadlines: Deadline[] };

/** What was told already, so that a worker that was stopped tells nothing twice. */
export interface ReminderState {
  /** the day of the last morning reminder */
  day: Day | null;
  /** by alert: which deadline, and how many hours ahead was warned last */
  warned: Record<string, { at: Instant; hours: number }>;
}

export const NOTHING_REMINDED: ReminderState = { day: null, warned: {} };
