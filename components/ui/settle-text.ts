import { i18n } from '#i18n';
import { addDays, DAY_LENGTH, type Day, type Instant, startOfDay } from '../../utils/model/day';
import { dayText, momentText, timeText } from './moment-text';

/** Hours are told to the next half: nobody's habit is exact to the minute. */
const ROUND = 30 * 60_000;

/** When a day's figures usually stand still, in words; null where that hour is past already. */
export function settleText(day: Day, until: Instant, now: Instant): string | null {
  const at = Math.ceil(until / ROUND) * ROUND;
  if (at <= now) return null;
  const isNextDay = at - startOfDay(addDays(day, 1)) < DAY_LENGTH;
  return i18n.t('settle.usually', {
    day: dayText(day),
    time: isNextDay ? timeText(at) : momentText(at),
  });
}
