import { reminderText } from '../../components/ui/reminder-text';
import type { Reminder } from '../../utils/model/reminder';
import { notify } from '../../utils/platform/notifications';

/** Shows a reminder on the desktop; a later one of its kind takes its place. */
export async function tellReminder(reminder: Reminder): Promise<void> {
  const { title, message } = reminderText(reminder);
  await notify(reminder.kind, title, message);
}
