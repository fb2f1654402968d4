import { figureOn, isUsable } from '../insights/series-day';
import type { AdsPlan } from '../model/ads-desk';
import { addDays, type Day } from '../model/day';
import type { RowSeries } from '../model/series-subject';

const WEEK = 7;

/** Thresholds of the alert about limits (A31), which the shop may have set itself. */
export interface HitLimits {
  /** a day has hit the limit with so much of it spent */
  share: number;
  /** so many such days within a week */
  days: number;
}

/**
 * The days of the last week on which a plan spent its limit: that of the day where it was read, else
 * the one that stands now. Spend only grows, so days that are still open count as well.
 */
export function limitHits(
  row: RowSeries | undefined,
  limit: AdsPlan['limit'],
  last: Day,
  share: number,
): Pick<AdsPlan['hits'], 'days' | 'read'> {
  const days = Array.from({ length: WEEK }, (_, i) => addDays(last, -i)).flatMap((day) => {
    const spend = figureOn(row?.series.cost, day);
    const own = figureOn(row?.series.day_limit, day);
    const allowed = isUsable(own) ? own.value : limit;
    if (!isUsable(spend) || typeof allowed !== 'number' || allowed <= 0) return [];
    return [spend.value >= share * allowed];
  });
  return { days: days.filter(Boolean).length, read: days.length };
}

/** Whether a plan is a candidate for more: the limit was hit often enough, or took it off early. */
export function isLimitHit({ days, offEarly }: AdsPlan['hits'], limits: HitLimits): boolean {
  return offEarly || days >= limits.days;
}
