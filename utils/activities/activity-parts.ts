import { explainSales } from '../insights/explain-sales';
import { figureOn, isUsable } from '../insights/series-day';
import { sum } from '../insights/statistics';
import type { ActivityParts, MeasuredActivity } from '../model/activity';
import { type Day, type DaySpan, daysOf } from '../model/day';
import type { MetricId } from '../model/metric';
import type { Series } from '../model/series';
import type { ActivityDays } from './activity-days';
import { type LiftBases, liftBases } from './lift-bases';
import type { SpanLift } from './sales-effect';

type SeriesSet = Partial<Record<MetricId, Series>>;

/**
 * The gross lift as visitors × conversion × spend per buyer (domain notes §4), against what was to
 * be expected of each of them on the same ordinary days. Null where visitors or buyers were not read.
 */
export function activityParts(
  own: SeriesSet,
  sales: SpanLift,
  { first, during }: ActivityDays,
  { days }: LiftBases,
): ActivityParts | null {
  const ordinary = new Set(days);
  const isOut = (day: Day) => !ordinary.has(day);
  const sums = (series: Series | undefined) => expectedAndActual(series, first, during, isOut);
  const visitors = sums(own.uv ?? own.item_uv);
  const buyers = sums(own.pay_buyers);
  if (!visitors || !buyers) return null;
  const why = explainSales({
    before: { payAmt: sales.expected, uv: visitors.expected, payBuyers: buyers.expected },
    after: { payAmt: sales.actual, uv: visitors.actual, payBuyers: buyers.actual },
    baseDay: first,
  });
  if ('missing' in why || why.flat || buyers.actual <= 0 || visitors.actual <= 0) return null;
  const rise = buyers.actual / buyers.expected;
  const shiftOfVisitors = visitors.actual / visitors.expected;
  return {
    visitors: why.visitors,
    conversion: why.conversion,
    spend: why.spend,
    shifts: {
      uv: shiftOfVisitors - 1,
      cvr: rise / shiftOfVisitors - 1,
      aov: sales.actual / sales.expected / rise - 1,
    },
  };
}

/** The share of buyers who had not bought before, during the activity and on ordinary days. */
export function newBuyerShares(
  { old_buyers: old, new_buyers: fresh, pay_buyers: all }: SeriesSet,
  during: DaySpan,
  baseDays: readonly Day[],
): MeasuredActivity['newBuyers'] {
  const shareOn = (days: readonly Day[]): number | null => {
    const buyers = totalOn(all, days);
    const direct = totalOn(fresh, days);
    const known = totalOn(old, days);
    const newcomers = direct ?? (buyers === null || known === null ? null : buyers - known);
    return buyers === null || newcomers === null || buyers <= 0 ? null : newcomers / buyers;
  };
  const own = shareOn(daysOf(during));
  const before = shareOn(baseDays);
  return own === null || before === null ? null : { during: own, before };
}

function expectedAndActual(
  series: Series | undefined,
  first: Day,
  during: DaySpan,
  isOut: (day: Day) => boolean,
): { expected: number; actual: number } | null {
  const bases = liftBases(series, first, isOut);
  const days = daysOf(during).map((day) => bases.dayOn(day));
  const read = days.filter((day) => day !== null);
  if (read.length < days.length) return null;
  const expected = bases.trend * sum(read.map(({ base }) => base));
  return expected > 0 ? { expected, actual: sum(read.map(({ actual }) => actual)) } : null;
}

function totalOn(series: Series | undefined, days: readonly Day[]): number | null {
  const figures = days.map((day) => figureOn(series, day));
  return days.length > 0 && figures.every(isUsable) ? sum(figures.map(({ value }) => value)) : null;
}
