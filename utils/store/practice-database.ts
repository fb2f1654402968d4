import Dexie from 'dexie';
import { Database } from './database';

/** A database of its own: nothing that is in it can come into a sum or a report of real shops. */
const NAME = 'zhanggui-practice';

export function practiceDatabase(): Database {
  return new Database(NAME);
}

/** Takes the practice shop away, whether there is one or not. */
export async function dropPractice(): Promise<void> {
  await practiceDatabase().delete();
}

/** Asked before anything else is, because a question alone would make the database again. */
export function isPracticeThere(): Promise<boolean> {
  return Dexie.exists(NAME);
}
