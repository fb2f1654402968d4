import { dueReminders } from '../insights/reminders';
import type { RuleId } from '../model/alert';
import type { Instant } from '../model/day';
import type { Reminder } from '../model/reminder';
import type { Settings } from '../model/settings';
import type { Deadline, TodaySnapshot } from '../model/today';
import { scheduleReminder } from '../platform/alarms';
import { hasNotifications } from '../platform/notifications';
import { keepReminded, loadReminded } from '../platform/reminder-storage';

/** Rules whose deadlines are those of single orders and refunds. */
const TOLD_BY_CLOCK: ReadonlySet<RuleId> = new Set(['A16', 'A17', 'A19', 'A21']);

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
  const told = { ...today, deadlines: today.deadlines.filter(isNotOfClock(today)) };
  const { reminders, state, nextAt } = dueReminders(isOn ? minute : null, told, known, now);
  if (reminders.length > 0) await keepReminded(state);
  await scheduleReminder(nextAt);
  for (const reminder of reminders) await tell(reminder);
}

/** The clock tells of every order by itself; the rules' cards would tell of the nearest once more. */
function isNotOfClock({ clock }: TodaySnapshot): (deadline: Deadline) => boolean {
  return ({ rule }) => !clock || clock.waiting === 0 || !TOLD_BY_CLOCK.has(rule);
}
