import { addDays, type Day, daysBetween } from './calendar.ts';

/** All that the simulated shop depends on. */
export interface Scenario {
  seed: string;
  /** the day on which somebody looks; the newest complete day is the one before */
  today: Day;
  /** what happens instead of yesterday's incident; an empty list is a shop to which nothing happens */
  happenings?: readonly Happening[];
  /** another size than the practice shop's, with the chance that rules small numbers */
  size?: ShopSize;
}

/** Something that happens to the shop from a day on. Factors: 0.7 takes three tenths away. */
export interface Happening {
  from: Day;
  /** the source of visitors that it befalls; all of them when left out */
  source?: string;
  visitors?: number;
  conversion?: number;
  refunds?: number;
  /** what each further day's visitors are of the day's before: 0.97 for a slow fall */
  drift?: number;
}

/** A mean ordinary day of a shop. */
export interface ShopSize {
  visitors: number;
  /** buyers per visitor */
  conversion: number;
  /** CNY per buyer */
  spend: number;
}

/** The product of one factor over all that happens on a day. */
export function happeningFactor(
  { happenings = [] }: Scenario,
  day: Day,
  what: 'visitors' | 'conversion' | 'refunds',
  source?: string,
): number {
  return happenings
    .filter((one) => day >= one.from && (one.source ?? source) === source)
    .reduce((product, one) => {
      const drift = what === 'visitors' ? (one.drift ?? 1) ** (daysBetween(one.from, day) + 1) : 1;
      return product * (one[what] ?? 1) * drift;
    }, 1);
}

export const SHOP_NAME = '听雨杯壶旗舰店';

/** Complete days that the console can show, counted back from yesterday. */
export const HISTORY_DAYS = 400;

/** The newest complete day, and the day of the incident. */
export function yesterday(scenario: Scenario): Day {
  return addDays(scenario.today, -1);
}

/** Whether a complete day is inside the history that can be shown. */
export function hasDay(scenario: Scenario, day: Day): boolean {
  const age = daysBetween(day, scenario.today);
  return age >= 1 && age <= HISTORY_DAYS;
}
