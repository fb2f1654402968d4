import type { Alert } from '../model/alert';
import { addDays, dayOf, type Instant } from '../model/day';
import { changeAlerts } from '../store/alerts';
import type { Database } from '../store/database';

/** So far back alerts wait for the operator. */
const WAITING_DAYS = 3;

/** Withdraws the open alerts that are meant; the rules bring back whatever still holds. */
export async function withdrawAlerts(
  db: Database,
  now: Instant,
  isMeant: (alert: Alert) => boolean,
): Promise<void> {
  await changeAlerts(db, addDays(dayOf(now), -WAITING_DAYS), (known) =>
    known.map((alert) => {
      const isOpen = alert.state !== 'done' && alert.withdrawnAt === undefined;
      return isOpen && isMeant(alert) ? { ...alert, withdrawnAt: now, changedAt: now } : alert;
    }),
  );
}
