import type { KeptNotice } from '../model/notice';
import type { Database } from './database';

/** Years of headlines; beyond them the oldest go, but none with a note. */
const MOST_NOTICES = 3_000;

/** The newest first. */
export async function allNotices(db: Database): Promise<KeptNotice[]> {
  return db.notices.orderBy('firstSeenAt').reverse().toArray();
}

/** Works a look at headlines into those that are kept, in one transaction. */
export function changeNotices(
  db: Database,
  change: (kept: KeptNotice[]) => KeptNotice[],
): Promise<void> {
  return db.transaction('rw', db.notices, async () => {
    const changed = change(await db.notices.toArray());
    if (changed.length === 0) return;
    await db.notices.bulkPut(changed);
    const over = (await db.notices.count()) - MOST_NOTICES;
    if (over <= 0) return;
    const old = await db.notices
      .orderBy('firstSeenAt')
      .filter(({ note }) => note === undefined)
      .limit(over)
      .primaryKeys();
    await db.notices.bulkDelete(old);
  });
}
