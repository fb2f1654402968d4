import { i18n } from '#i18n';
import { dayOf, daysBetween, type Instant } from '../../utils/model/day';
import { shortDayText, timeText, weekdayText } from './moment-text';

/** `today 08:42`, `Tue`, or `Nov 3` for what is more than six days ago. */
export function sinceText(at: Instant, now: Instant): string {
  const day = dayOf(at);
  const age = daysBetween(day, dayOf(now));
  if (age === 0) return i18n.t('health.today', [timeText(at)]);
  return age < 7 ? weekdayText(day) : shortDayText(day);
}
