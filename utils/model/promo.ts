import type { DaySpan } from './day';

export const PROMO_WEIGHTS = ['major', 'minor'] as const;
/** A minor event moves some shops only. */
export type PromoWeight = (typeof PROMO_WEIGHTS)[number];

/** What the operator set in the promotion calendar: a shipped event of a year, or an own event. */
export interface PromoChange extends DaySpan {
  /** `EVENT|YEAR` of a shipped event in the year in which it ends; made up for an own one */
  key: string;
  event: string;
  weight: PromoWeight;
  /** kept in the calendar, but its days count as ordinary ones */
  off: boolean;
}

/** A new own event has no key yet. */
export type PromoDraft = Omit<PromoChange, 'key'> & { key?: string };

/** Why an event cannot stand in the calendar. */
export type PromoRefusal = 'no-name' | 'no-days' | 'order' | 'long' | 'other-year' | 'overlap';

/** The changes as they stand now, and why the last one was not taken. */
export interface PromoAnswer {
  changes: PromoChange[];
  refused: PromoRefusal | null;
}
