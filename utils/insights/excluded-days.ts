import calendar from '../../assets/data/promo-calendar.json';
import { addDays, type Day, daysBetween, yearOf } from '../model/day';
import type { Series } from '../model/series';
import { figureOn, isUsable } from './series-day';
import { median } from './statistics';

/** Why a day is kept out of baselines. A minor event moves some shops only. */
export type DayExclusion =
  | { why: 'promotion'; event: string; weight: 'major' | 'minor' }
  | { why: 'bulk-order' };

export type Promotion = Extract<DayExclusion, { why: 'promotion' }>;

/** Pieces per buyer on an ordinary day may vary; three times the usual is one buyer's bulk order. */
const BULK_TIMES = 3;
/** Fewer days than this do not show what is usual. */
const BULK_LEAST_DAYS = 7;

/**
 * The days of a span that say nothing about an ordinary day: promotions from the start of their
 * warm-up to three days after (domain notes §5.2), and days of a bulk order (trap 22). A bulk order
 * in a minor event is told as one, because minor events may count as ordinary days.
 */
export function excludedDays(
  from: Day,
  to: Day,
  series: { pay_items?: Series; pay_buyers?: Series } = {},
): Map<Day, DayExclusion> {
  const promotions = promotionDays(from, to);
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
export function promotionDays(from: Day, to: Day): Map<Day, Promotion> {
  const ranked = new Map<Day, { rank: number; promotion: Promotion }>();
  for (const { event, weight, start, end } of windows(yearOf(from), yearOf(to) + 1)) {
    const tailEnd = addDays(end, calendar.tailDays);
    const first = start > from ? start : from;
    const last = tailEnd < to ? tailEnd : to;
    for (let i = 0; i <= daysBetween(first, last); i++) {
      const day = addDays(first, i);
      const rank = (weight === 'major' ? 2 : 0) + (day <= end ? 1 : 0);
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

interface Window {
  event: string;
  weight: 'major' | 'minor';
  start: Day;
  end: Day;
}

function windows(firstYear: number, lastYear: number): Window[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  return calendar.rows.flatMap((row) =>
    years.flatMap((year) => {
      const edition = row.editions.find(({ to }) => yearOf(to) === year);
      const span = edition ?? typicalSpan(row.typical, year);
      if (!span) return [];
      const weight = row.weight === 'minor' ? 'minor' : 'major';
      return [{ event: row.event, weight, start: span.from, end: span.to }];
    }),
  );
}

/** The window that ends in `year`; one that begins later in the year than it ends began before. */
function typicalSpan(
  typical: { from: string; to: string } | null,
  year: number,
): { from: Day; to: Day } | null {
  if (!typical) return null;
  const startYear = typical.from > typical.to ? year - 1 : year;
  return { from: `${startYear}-${typical.from}`, to: `${year}-${typical.to}` };
}
