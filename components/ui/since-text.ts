import { i18n } from '#i18n';
import { dayOf, daysBetween, type Instant, weekday } from '../../utils/model/day';
import { shortDayText, timeText } from './moment-text';

/** `today 08:42`, `Tuesday`, or `Nov 3` for what is more than six days ago. */
export function sinceText(at: Instant, now: Instant): string {
  const day = dayOf(at);
  const age = daysBetween(day, dayOf(now));
  if (age === 0) return i18n.t('health.today', [timeText(at)]);
  const name = i18n.t('health.weekdays').split(' ')[weekday(day) - 1] ?? '';
  return age < 7 ? name : shortDayText(day);
}
