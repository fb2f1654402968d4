import { usualSettling } from '../../utils/insights/usual-settling';
import type { Day, Instant } from '../../utils/model/day';
import type { SettlingHours } from '../../utils/model/ledger';
import type { MetricId } from '../../utils/model/metric';
import { settleText } from './settle-text';

interface SettleLineProps {
  day: Day;
  /** those of the day's figures that may still change */
  metrics: readonly MetricId[];
  hours: SettlingHours | undefined;
  /** when the figures are looked at: an hour that is past then says nothing of them */
  now: Instant;
}

/** When a day's provisional figures usually stand still, as this shop's own looks have shown. */
export function SettleLine({ day, metrics, hours = {}, now }: SettleLineProps) {
  const known = metrics.flatMap((metric) => usualSettling(metric, day, hours) ?? []);
  const text = known.length > 0 ? settleText(day, Math.max(...known), now) : null;
  return text && <p class="small muted settle-line">{text}</p>;
}
