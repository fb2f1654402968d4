import type { Day } from '../model/day';
import type { Task } from '../model/task';
import type { Database } from './database';

export function allTasks(db: Database): Promise<Task[]> {
  return db.tasks.toArray();
}

/** Tasks whose day is this one or earlier. */
export function tasksDueBy(db: Database, day: Day): Promise<Task[]> {
  return db.tasks.where('due').belowOrEqual(day).toArray();
}

export function taskById(db: Database, id: string): Promise<Task | undefined> {
  return db.tasks.get(id);
}

export async function keepTask(db: Database, task: Task): Promise<void> {
  await db.tasks.put(task);
}

export async function dropTask(db: Database, id: string): Promise<void> {
  await db.tasks.delete(id);
}

/** What was to be done for one shop becomes another's. */
export async function moveTasks(db: Database, from: string, to: string): Promise<void> {
  await db.tasks
    .filter(({ shop }) => shop === from)
    .modify((task) => {
      task.shop = to;
    });
}
