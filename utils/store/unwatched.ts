import type { ItemKey } from '../model/listing';
import type { Database } from './database';

/** An item that the operator no longer wants to be reminded of. */
export interface Unwatched {
  item: ItemKey;
}

export async function unwatchedItems(db: Database): Promise<Set<ItemKey>> {
  return new Set(await db.unwatched.toCollection().primaryKeys());
}

export async function keepWatched(db: Database, item: ItemKey, on: boolean): Promise<void> {
  await (on ? db.unwatched.delete(item) : db.unwatched.put({ item }));
}
