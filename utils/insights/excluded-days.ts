import { addDays, type Day, daysBetween, yearOf } from '../model/day';
import type { PromoChange, PromoWeight } from '../model/promo';
import type { Series } from '../model/series';
import { promoEvents, TAIL_DAYS } from './promo-calendar';
import { figureOn, isUsable } from './series-day';
import { median } from './statistics';

/** Why a day is kept out of baselines. A minor event moves some shops only. */
export type DayExclusion =
  | { why: 'promotion'; event: string; weight: PromoWeight }
  | { why: 'bulk-order' };

export type Promotion = Extract<DayExclusion, { why: 'promotion' }>;

/** Pieces per buyer on an ordinary day may vary; three times the usual is one buyer's bulk order. */
const BULK_TIMES = 3;
/** Fewer days than this do not show what is usual. */
const BULK_LEAST_DAYS = 7;

/**
 * The days of a span that say nothing about an ordinary day: promotions from the start of their
 * warm-up to three days after (domain notes §5.2), and days of a bulk order (trap 22). A bulk order
 * in a minor event is told as one, because minor events may count as ordinary days. `changes` are
 * the operator's to the calendar that ships.
 */
export function excludedDays(
  from: Day,
  to: Day,
  series: { pay_items?: Series; pay_buyers?: Series } = {},
  changes: readonly PromoChange[] = [],
): Map<Day, DayExclusion> {
  const promotions = promotionDays(from, to, changes);
  const excluded = new Map<Day, DayExclusion>(promotions);
  for (const day of bulkOrderDays(series.pay_items, series.pay_buyers))
    if (day >= from && day <= to && promotions.get(day)?.weight !== 'major')
      excluded.set(day, { why: 'bulk-order' });
  return excluded;
}

/**
 * Every day of a span on which an event of the calendar, or its tail, has its effect. Where events
 * meet, a major one comes before a minor one, and an event's own days before another's tail.
 */
export function promotionDays(
  from: Day,
  to: Day,
  changes: readonly PromoChange[] = [],
): Map<Day, Promotion> {
  const ranked = new Map<Day, { rank: number; promotion: Promotion }>();
  // The tail of what ended in the last days of a year reaches into the next.
  const events = promoEvents(yearOf(from) - 1, yearOf(to) + 1, changes);
  for (const { event, weight, ...span } of events.filter(({ off }) => !off)) {
    const tailEnd = addDays(span.to, TAIL_DAYS);
    const first = span.from > from ? span.from : from;
    const last = tailEnd < to ? tailEnd : to;
    for (let i = 0; i <= daysBetween(first, last); i++) {
      const day = addDays(first, i);
      const rank = (weight === 'major' ? 2 : 0) + (day <= span.to ? 1 : 0);
      if (rank >= (ranked.get(day)?.rank ?? 0))
        ranked.set(day, { rank, promotion: { why: 'promotion', event, weight } });
    }
  }
  return new Map(Array.from(ranked, ([day, { promotion }]) => [day, promotion]));
}

/** Days on which buyers took more than three times as many pieces each as is usual. */
export function bulkOrderDays(items: Series | undefined, buyers: Series | undefined): Day[] {
  const rates = (items?.days ?? []).flatMap((figure) => {
    const people = figureOn(buyers, figure.day);
    if (!isUsable(figure) || !isUsable(people) || people.value <= 0) return [];
    return [{ day: figure.day, rate: figure.value / people.value }];
  });
  if (rates.length < BULK_LEAST_DAYS) return [];
  const usual = median(rates.map(({ rate }) => rate));
  return rates.filter(({ rate }) => rate > BULK_TIMES * usual).map(({ day }) => day);
}
