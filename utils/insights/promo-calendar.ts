import calendar from '../../assets/data/promo-calendar.json';
import { type Day, type DaySpan, yearOf } from '../model/day';
import type { PromoChange, PromoWeight } from '../model/promo';

/** One event of one year, as it stands after the operator's changes. */
export interface PromoEvent extends PromoChange {
  /** not certain, and not looked at by the operator */
  verify: boolean;
  /** as it ships; null for the operator's own */
  shipped: (DaySpan & { weight: PromoWeight }) | null;
  /** stands as the operator set it */
  isSet: boolean;
}

/** So many days after an event its effect is over (domain notes §5.2). */
export const TAIL_DAYS: number = calendar.tailDays;

/** The events that ship, by name. */
export const SHIPPED_EVENTS: readonly string[] = calendar.rows.map(({ event }) => event);

/**
 * The events that end in some years, by their first day: those that ship, each as the operator
 * changed it, and the operator's own. Those switched off are among them.
 */
export function promoEvents(
  firstYear: number,
  lastYear: number,
  changes: readonly PromoChange[] = [],
): PromoEvent[] {
  const shipped = shippedEvents(firstYear, lastYear);
  const changed = new Map(changes.map((change) => [change.key, change]));
  const keys = new Set(shipped.map(({ key }) => key));
  const own = changes
    .filter(({ key, to }) => !keys.has(key) && yearOf(to) >= firstYear && yearOf(to) <= lastYear)
    .map((change) => ({ ...change, verify: false, shipped: null, isSet: true }));
  return [
    ...shipped.map((event) => {
      const change = changed.get(event.key);
      return change ? { ...event, ...change, verify: false, isSet: true } : event;
    }),
    ...own,
  ].toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}

/** The year that a shipped event's key speaks of; null for an own event. */
export function yearOfKey(key: string | undefined): number | null {
  const [event = '', year = ''] = key?.split('|') ?? [];
  return SHIPPED_EVENTS.includes(event) ? Number(year) : null;
}

function shippedEvents(firstYear: number, lastYear: number): PromoEvent[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  return calendar.rows.flatMap(({ event, verify, editions, typical, ...row }) =>
    years.flatMap((year) => {
      const edition = editions.find(({ to }) => yearOf(to) === year);
      const span = edition ?? typicalSpan(typical, year);
      if (!span) return [];
      const weight: PromoWeight = row.weight === 'minor' ? 'minor' : 'major';
      const shipped = { from: span.from, to: span.to, weight };
      const state = { off: false, isSet: false, verify };
      return [{ key: `${event}|${year}`, event, ...shipped, ...state, shipped }];
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
