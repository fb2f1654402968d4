import { type EndedTask, planSpan, planTasks } from '../insights/plan-tasks';
import type { Alert } from '../model/alert';
import { type Day, type DaySpan, dayOf, type Instant } from '../model/day';
import type { TargetLength } from '../model/target';
import type { PlanBoard, SavedTask, Task, TaskDraft, TaskEnd, TaskOrigin } from '../model/task';
import type { TasksLine } from '../model/today';
import { alertsOfFinding } from '../store/alerts';
import type { Database } from '../store/database';
import { allTasks, keepTask, taskById, tasksDueBy } from '../store/tasks';

/** The plan of the day, week or month that a day lies in. */
export async function planBoard(
  db: Database,
  { per, day }: { per: TargetLength; day: Day },
  now: Instant,
): Promise<PlanBoard> {
  const span = planSpan(per, day);
  const today = dayOf(now);
  return { per, span, today, tasks: planTasks(await endedTasks(db), span, today) };
}

/** Every task with how it came to be over. */
export async function endedTasks(db: Database): Promise<EndedTask[]> {
  return withEnds(db, await allTasks(db));
}

/**
 * Keeps a task; a draft with the id of a known one changes that one, and a later day is marked as
 * put off. An alert or a note has one open task: the second click gives the first one.
 */
export async function saveTask(db: Database, draft: TaskDraft, now: Instant): Promise<SavedTask> {
  const before = draft.id ? await taskById(db, draft.id) : undefined;
  const same = !before && draft.origin ? await openTaskOf(db, draft.origin) : undefined;
  if (same) return { task: same, known: true };
  const firstDue = before && (before.firstDue ?? before.due);
  const task: Task = {
    id: before?.id ?? crypto.randomUUID(),
    shop: draft.shop,
    text: draft.text,
    due: draft.due,
    ...(firstDue !== undefined && firstDue !== draft.due && { firstDue }),
    ...((before?.origin ?? draft.origin) && { origin: before?.origin ?? draft.origin }),
    madeAt: before?.madeAt ?? now,
    ...(before?.doneAt !== undefined && { doneAt: before.doneAt }),
  };
  await keepTask(db, task);
  return { task, known: false };
}

/** Ticks a task off, or takes that back; an unknown one went while the operator looked at it. */
export async function markTask(
  db: Database,
  id: string,
  done: boolean,
  now: Instant,
): Promise<void> {
  const known = await taskById(db, id);
  if (!known) return;
  const { doneAt: _done, ...open } = known;
  await keepTask(db, done ? { ...open, doneAt: known.doneAt ?? now } : open);
}

/** What today's plan asks, for the picture of today. */
export async function tasksLine(db: Database, now: Instant): Promise<TasksLine> {
  const today = dayOf(now);
  const all = await withEnds(db, await tasksDueBy(db, today));
  const waiting = all.filter(({ end }) => end === null);
  return {
    waiting: waiting.length,
    carried: waiting.filter(({ task }) => task.due < today).length,
  };
}

/** The tasks of a stretch of days, for a report. */
export async function tasksOf(db: Database, span: DaySpan, now: Instant) {
  return planTasks(await endedTasks(db), span, dayOf(now));
}

async function openTaskOf(db: Database, { kind, id }: TaskOrigin): Promise<Task | undefined> {
  const all = await endedTasks(db);
  return all.find(
    ({ task, end }) => end === null && task.origin?.kind === kind && task.origin.id === id,
  )?.task;
}

async function withEnds(db: Database, tasks: readonly Task[]): Promise<EndedTask[]> {
  return Promise.all(
    tasks.map(async (task) => {
      if (task.doneAt !== undefined)
        return { task, end: { at: task.doneAt, how: 'by-hand' as const } };
      const { origin } = task;
      // Over midnight a finding goes on under another name: the newest says how it stands.
      const alert = origin?.kind === 'alert' && (await alertsOfFinding(db, origin.id)).at(-1);
      return { task, end: alert ? endOf(alert, task) : null };
    }),
  );
}

/** A finding that is dealt with, or that the figures no longer show, leaves nothing to do. */
function endOf({ state, told, withdrawnAt }: Alert, { madeAt }: Task): TaskEnd | null {
  if (state === 'done') return { at: Math.max(told?.at ?? madeAt, madeAt), how: 'alert-done' };
  if (withdrawnAt === undefined) return null;
  return { at: Math.max(withdrawnAt, madeAt), how: 'alert-gone' };
}
