import { addDays, type Day, HOUR, type Instant, startOfDay } from '../model/day';
import type { SettlingHours } from '../model/ledger';
import type { MetricId } from '../model/metric';

/** When a metric of a day usually stands still in this shop; null where no habit is known. */
export function usualSettling(metric: MetricId, day: Day, hours: SettlingHours): Instant | null {
  const hour = hours[metric];
  return hour === undefined ? null : startOfDay(addDays(day, 1)) + hour * HOUR;
}
