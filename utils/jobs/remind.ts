import { dueReminders } from '../insights/reminders';
import type { Instant } from '../model/day';
import type { Reminder } from '../model/reminder';
import type { Settings } from '../model/settings';
import type { TodaySnapshot } from '../model/today';
import { scheduleReminder } from '../platform/alarms';
import { hasNotifications } from '../platform/notifications';
import { keepReminded, loadReminded } from '../platform/reminder-storage';

/**
 * Tells the desktop what is due and sets the alarm for the next time. What was told is kept before
 * it is shown: a worker that is stopped in between is silent once rather than telling twice.
 */
export async function remind(
  today: TodaySnapshot,
  { remind: { minute } }: Settings,
  now: Instant,
  tell: (reminder: Reminder) => Promise<void>,
): Promise<void> {
  const isOn = minute !== null && (await hasNotifications());
  const known = await loadReminded();
  const { reminders, state, nextAt } = dueReminders(isOn ? minute : null, today, known, now);
  if (reminders.length > 0) await keepReminded(state);
  await scheduleReminder(nextAt);
  for (const reminder of reminders) await tell(reminder);
}
