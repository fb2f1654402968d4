import type { Database, EnteredRows } from './database';

/** How far rows of the log were entered into the desks' tables; undefined before that was noted. */
export async function enteredRows(db: Database): Promise<EnteredRows | undefined> {
  const entry = await db.meta.get('enteredRows');
  return entry?.key === 'enteredRows' ? entry.value : undefined;
}

export async function markEntered(db: Database, value: EnteredRows): Promise<void> {
  await db.meta.put({ key: 'enteredRows', value });
}
