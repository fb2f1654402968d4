import { daysBetween, isDay, yearOf } from '../model/day';
import type { PromoChange, PromoDraft, PromoRefusal } from '../model/promo';
import { promoEvents, yearOfKey } from './promo-calendar';

/** The longest promotion is well under two months; a longer stretch would leave no ordinary days. */
export const MOST_PROMO_DAYS = 60;

/**
 * Why an event cannot stand in the calendar as it is written; null where it can. A shipped event
 * keeps to the year in which it ends, and no event may overlap another one of its own name.
 */
export function promoRefusal(
  draft: PromoDraft,
  changes: readonly PromoChange[],
): PromoRefusal | null {
  const { key, event, from, to, off } = draft;
  if (event.trim() === '') return 'no-name';
  if (!isDay(from) || !isDay(to)) return 'no-days';
  if (to < from) return 'order';
  if (daysBetween(from, to) >= MOST_PROMO_DAYS) return 'long';
  const year = yearOfKey(key);
  if (year !== null && yearOf(to) !== year) return 'other-year';
  const isMet = promoEvents(yearOf(from), yearOf(to) + 1, changes).some(
    (other) =>
      other.key !== key &&
      other.event === event.trim() &&
      !other.off &&
      other.from <= to &&
      other.to >= from,
  );
  return isMet && !off ? 'overlap' : null;
}
