import { figureOn, isUsable, mayChange } from '../insights/series-day';
import { sum } from '../insights/statistics';
import type { CohortRefunds } from '../model/activity';
import { addDays, type Day, type DaySpan, daysOf } from '../model/day';
import type { Series } from '../model/series';

/** Domain notes §9.3: refunds of an activity's buyers are looked at fifteen days after it. */
const RIPE_AFTER = 15;

/**
 * The refunded share of what was paid during an activity, by the day of payment, beside the same of
 * ordinary days. Null where it is time and the figures were not read when they had come to rest.
 */
export function cohortRefunds(
  refunds: Series | undefined,
  paid: Series | undefined,
  during: DaySpan,
  baseDays: readonly Day[],
  today: Day,
): CohortRefunds | null {
  const until = addDays(during.to, RIPE_AFTER + 1);
  if (today < until) return refunds ? { kind: 'waits', until } : null;
  const rate = rateOver(refunds, paid, daysOf(during));
  if (rate === null) return null;
  const ripe = baseDays.filter((day) => isRipe(refunds, day));
  return { kind: 'ripe', rate, before: rateOver(refunds, paid, ripe) };
}

function rateOver(
  refunds: Series | undefined,
  paid: Series | undefined,
  days: readonly Day[],
): number | null {
  const back = days.map((day) => figureOn(refunds, day));
  const all = days.map((day) => figureOn(paid, day));
  if (days.length === 0 || !back.every(isUsable) || !all.every(isUsable)) return null;
  if (back.some(mayChange)) return null;
  const total = sum(all.map(({ value }) => value));
  return total > 0 ? sum(back.map(({ value }) => value)) / total : null;
}

function isRipe(refunds: Series | undefined, day: Day): boolean {
  const figure = figureOn(refunds, day);
  return isUsable(figure) && !mayChange(figure);
}
