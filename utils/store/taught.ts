import type { TaughtFigure } from '../model/taught';
import type { Database } from './database';

/** Everything that was taught, newest first. */
export async function allTaught(db: Database): Promise<TaughtFigure[]> {
  const taught = await db.taught.toArray();
  return taught.sort((a, b) => b.taughtAt - a.taughtAt);
}

/** What was taught on the pages of a host. */
export function taughtOfHost(db: Database, host: string): Promise<TaughtFigure[]> {
  return db.taught.where('host').equals(host).toArray();
}

/** Keeps what `change` makes of what was taught on a host; what it leaves out stays as it is. */
export function changeTaught(
  db: Database,
  host: string,
  change: (known: TaughtFigure[]) => TaughtFigure[],
): Promise<void> {
  return db.transaction('rw', db.taught, async () => {
    await db.taught.bulkPut(change(await taughtOfHost(db, host)));
  });
}

/** Drops a taught figure, and with it what is known of how it was read; nothing for no such id. */
export function dropTaught(db: Database, id: string): Promise<void> {
  return db.transaction('rw', db.taught, db.health, async () => {
    const taught = await db.taught.get(id);
    if (!taught) return;
    await db.taught.delete(id);
    const kind = taught.page ?? 'taught.page';
    await db.health
      .filter(
        ({ page, field, found = 'taught' }) =>
          page === kind && field === taught.metric && found === 'taught',
      )
      .delete();
  });
}
