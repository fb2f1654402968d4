import type { ItemKey } from '../model/listing';
import type { Note } from '../model/note';
import type { Database } from './database';

/** An item's notes, newest change first. */
export async function notesOf(db: Database, item: ItemKey): Promise<Note[]> {
  const notes = await db.notes.where('item').equals(item).toArray();
  return notes.sort((a, b) => b.changedAt - a.changedAt);
}

export async function keepNote(db: Database, note: Note): Promise<void> {
  await db.notes.put(note);
}

export function noteById(db: Database, id: string): Promise<Note | undefined> {
  return db.notes.get(id);
}

/** False when there was no such note. */
export function dropNote(db: Database, id: string): Promise<boolean> {
  return db.transaction('rw', db.notes, async () => {
    const known = await db.notes.get(id);
    await db.notes.delete(id);
    return known !== undefined;
  });
}

/** Every note, newest change first. */
export async function allNotes(db: Database): Promise<Note[]> {
  const notes = await db.notes.toArray();
  return notes.sort((a, b) => b.changedAt - a.changedAt);
}
