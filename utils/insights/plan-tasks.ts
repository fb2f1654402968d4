import { type Day, type DaySpan, dayOf, daysBetween } from '../model/day';
import type { TargetLength } from '../model/target';
import type { PlanTask, Task, TaskEnd, TaskState } from '../model/task';
import { monthOf, weekOf } from './aggregate';

/** A task with how it came to be over. */
export interface EndedTask {
  task: Task;
  end: TaskEnd | null;
}

const ORDER: Record<TaskState, number> = { late: 0, open: 1, 'carried-on': 2, done: 3 };

/** The day, the week Monday to Sunday, or the month that a day lies in. */
export function planSpan(per: TargetLength, day: Day): DaySpan {
  if (per === 'week') return weekOf(day);
  return per === 'month' ? monthOf(day) : { from: day, to: day };
}

/** The length of plan that a stretch of days is: a day, a week, and else a month. */
export function planLength({ from, to }: DaySpan): TargetLength {
  if (from === to) return 'day';
  return daysBetween(from, to) === 6 ? 'week' : 'month';
}

/**
 * The tasks of some days: those planned for them, those that came over from earlier days because
 * they were open when these began, and those that were done in them ahead of their day. Nothing is
 * moved in the store: a task is carried over by being open after its day. Days to come take over
 * nothing yet, because what is open today may be done before.
 */
export function planTasks(tasks: readonly EndedTask[], span: DaySpan, today: Day): PlanTask[] {
  return tasks
    .flatMap(({ task, end }) => {
      const ended = end && dayOf(end.at);
      return isOf(task, ended, span, today)
        ? [
            {
              ...task,
              end,
              state: stateOf(task, ended, span, today),
              carriedIn: task.due < span.from,
              daysLate: Math.max(0, daysBetween(task.due, ended ?? today)),
            },
          ]
        : [];
    })
    .toSorted(
      (a, b) => ORDER[a.state] - ORDER[b.state] || compared(a.due, b.due) || a.madeAt - b.madeAt,
    );
}

function isOf(
  { due, madeAt }: Task,
  ended: Day | null,
  { from, to }: DaySpan,
  today: Day,
): boolean {
  if (due >= from && due <= to) return true;
  if (due > to) return ended !== null && ended >= from && ended <= to;
  const wasOpen = ended === null || ended >= from;
  return wasOpen && from <= today && dayOf(madeAt) <= to;
}

function stateOf({ due }: Task, ended: Day | null, { to }: DaySpan, today: Day): TaskState {
  if (ended !== null && (ended <= to || to >= today)) return 'done';
  if (to < today) return 'carried-on';
  return due < today ? 'late' : 'open';
}

function compared(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
