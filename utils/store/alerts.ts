import type { Alert } from '../model/alert';
import type { Day } from '../model/day';
import type { Database } from './database';

/** Alerts of a day and after, in no order. */
export function alertsSince(db: Database, day: Day): Promise<Alert[]> {
  return db.alerts.where('day').aboveOrEqual(day).toArray();
}

/** One alert, or undefined where there is none of that name. */
export function alertOf(db: Database, id: string): Promise<Alert | undefined> {
  return db.alerts.get(id);
}

/** An alert and those of its rule about the same subject on later days, the earliest first. */
export async function alertsOfFinding(db: Database, id: string): Promise<Alert[]> {
  const name = id.slice(0, id.lastIndexOf(':') + 1);
  return db.alerts.where('id').between(id, `${name}\uffff`).toArray();
}

/**
 * Replaces the alerts since a day by what `change` makes of them, in one transaction, and gives
 * them; an alert that is not in the answer is removed.
 */
export function changeAlerts(
  db: Database,
  since: Day,
  change: (known: Alert[]) => Alert[],
): Promise<Alert[]> {
  return db.transaction('rw', db.alerts, async () => {
    const known = await alertsSince(db, since);
    const next = change(known);
    const kept = new Set(next.map((alert) => alert.id));
    await db.alerts.bulkDelete(known.map((alert) => alert.id).filter((id) => !kept.has(id)));
    await db.alerts.bulkPut(next);
    return next;
  });
}

/** Changes some alerts in one transaction; nothing happens to names that there are none of. */
export async function changeAlertsOf(
  db: Database,
  ids: readonly string[],
  change: (alert: Alert) => Alert,
): Promise<void> {
  await db.transaction('rw', db.alerts, async () => {
    const known = await db.alerts.bulkGet([...ids]);
    await db.alerts.bulkPut(known.filter((alert) => alert !== undefined).map(change));
  });
}
