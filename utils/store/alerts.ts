import type { Alert } from '../model/alert';
import type { Day } from '../model/day';
import type { Database } from './database';

/** Alerts of a day and after, in no order. */
export function alertsSince(db: Database, day: Day): Promise<Alert[]> {
  return db.alerts.where('day').aboveOrEqual(day).toArray();
}

/**
 * Replaces alerts by what `change` makes of them, in one transaction. Given are the alerts since
 * a day; what is left out of the answer stays untouched.
 */
export function changeAlerts(
  db: Database,
  since: Day,
  change: (known: Alert[]) => Alert[],
): Promise<void> {
  return db.transaction('rw', db.alerts, async () => {
    const known = await alertsSince(db, since);
    await db.alerts.bulkPut(change(known));
  });
}
