import { i18n } from '#i18n';
import { provisionalUntil } from '../../utils/insights/settling-hour';
import { addDays, DAY_LENGTH, type Day, type Instant, startOfDay } from '../../utils/model/day';
import type { SettlingHours } from '../../utils/model/ledger';
import type { MetricId } from '../../utils/model/metric';
import { dayText, momentText, timeText } from './moment-text';

interface SettleLineProps {
  day: Day;
  /** those of the day's figures that may still change */
  metrics: readonly MetricId[];
  hours: SettlingHours | undefined;
}

/** Hours are told to the next half: nobody's habit is exact to the minute. */
const ROUND = 30 * 60_000;

/** When a day's provisional figures usually stand still, as this shop's own looks have shown. */
export function SettleLine({ day, metrics, hours = {} }: SettleLineProps) {
  const known = metrics.flatMap((metric) =>
    hours[metric] === undefined ? [] : (provisionalUntil(metric, day, hours) ?? []),
  );
  if (known.length === 0) return null;
  return <p class="small muted settle-line">{settleText(day, Math.max(...known))}</p>;
}

function settleText(day: Day, until: Instant): string {
  const at = Math.ceil(until / ROUND) * ROUND;
  const isNextDay = at - startOfDay(addDays(day, 1)) < DAY_LENGTH;
  return i18n.t('settle.usually', {
    day: dayText(day),
    time: isNextDay ? timeText(at) : momentText(at),
  });
}
