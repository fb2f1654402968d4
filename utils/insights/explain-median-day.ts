import { addDays, type Day } from '../model/day';
import type { Series } from '../model/series';
import { figureOn, isUsable } from './series-day';

const DAYS = 7;
/** Fewer do not show what the week's usual day was. */
const LEAST_DAYS = 5;

/**
 * Of the seven days before a day, the one whose sales lie in the middle. A day, and not the median
 * of each figure: only the figures of one day multiply to its sales. Of an even number the lower
 * of the two middle ones; null where fewer than five days were read.
 */
export function medianDay(sales: Series | undefined, day: Day): Day | null {
  const week = Array.from({ length: DAYS }, (_, i) => figureOn(sales, addDays(day, -1 - i)));
  const read = week.filter(isUsable).sort((one, other) => one.value - other.value);
  return read.length < LEAST_DAYS ? null : (read[Math.floor((read.length - 1) / 2)]?.day ?? null);
}
