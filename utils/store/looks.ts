import type { Database, Look } from './database';

/** Remembers how the last look at a page kind went, so that what is unread can be told. */
export function changeLook(
  db: Database,
  key: string,
  change: (known: Look | undefined) => Look,
): Promise<void> {
  return db.transaction('rw', db.looks, async () => {
    await db.looks.put(change(await db.looks.get(key)));
  });
}

export function allLooks(db: Database): Promise<Look[]> {
  return db.looks.toArray();
}
