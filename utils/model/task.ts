import type { RuleId } from './alert';
import type { Day, DaySpan, Instant } from './day';
import type { ItemKey } from './listing';
import type { TargetLength } from './target';

export const LONGEST_TASK = 200;

/** What a task was made from by one click. */
export type TaskOrigin =
  | { kind: 'alert'; id: string; rule: RuleId }
  | { kind: 'note'; id: string; item: ItemKey };

/** Something that is to be done by a day, in the operator's words. */
export interface Task {
  id: string;
  /** `shop:NAME`; empty for what is about no single shop */
  shop: string;
  text: string;
  /** the last day on which it is in time; open after it, it is carried over */
  due: Day;
  /** the day it was planned for first, where the operator put it off */
  firstDue?: Day;
  origin?: TaskOrigin;
  madeAt: Instant;
  /** when the operator ticked it off */
  doneAt?: Instant;
}

/** How a task came to be over: by hand, or with the alert that it was made from. */
export interface TaskEnd {
  at: Instant;
  how: 'by-hand' | 'alert-done' | 'alert-gone';
}

export type TaskState =
  | 'done'
  | 'open'
  /** its day is over and it is not done: it stands in the plan of today */
  | 'late'
  /** the plan's days are over and it was not done in them */
  | 'carried-on';

/** A task as it stands in the plan of some days. */
export interface PlanTask extends Task {
  end: TaskEnd | null;
  state: TaskState;
  /** it was planned for a day before these */
  carriedIn: boolean;
  /** days after its day on which it was done, or that it is open by now; 0 in time */
  daysLate: number;
}

/** The tasks of a day, a week or a month. */
export interface PlanBoard {
  per: TargetLength;
  span: DaySpan;
  today: Day;
  /** open ones first, by their day */
  tasks: PlanTask[];
}

/** What the operator fills in; an id changes a known task. */
export interface TaskDraft {
  id?: string;
  shop: string;
  text: string;
  due: Day;
  origin?: TaskOrigin;
}

/** `known`: the alert or note has an open task already, and this is it. */
export interface SavedTask {
  task: Task;
  known: boolean;
}
