import type { Instant } from '../model/day';
import type { ClockCall } from '../model/orders-clock';
import type { Settings } from '../model/settings';
import { dueCalls } from '../orders/clock-calls';
import { sweepClock } from '../orders/sweep-clock';
import { scheduleClock } from '../platform/alarms';
import { hasNotifications } from '../platform/notifications';
import { allClockEntries, changeClock } from '../store/clock';
import type { Database } from '../store/database';
import { ordersRules } from '../store/orders-rules';

/**
 * Tells the desktop which deadlines come near or have passed, and sets the alarm for the next one.
 * All of it follows from the store, so a browser that was closed tells at its next start what
 * passed meanwhile. What was told is kept before it is shown: a worker that is stopped in between
 * is silent once rather than telling twice.
 */
export async function remindClock(
  db: Database,
  { remind: { minute } }: Settings,
  now: Instant,
  tell: (call: ClockCall) => Promise<void>,
): Promise<void> {
  const { leads } = await ordersRules(db);
  const { closed, dropped } = sweepClock(await allClockEntries(db), now);
  await changeClock(db, closed, dropped);
  const { calls, told, nextAt } = dueCalls(await allClockEntries(db), leads, now);
  // Also while the desktop is told nothing: the badge and the popup follow the alarm.
  await scheduleClock(nextAt);
  if (minute === null || !(await hasNotifications())) return;
  await changeClock(db, told);
  for (const call of calls) await tell(call);
}
