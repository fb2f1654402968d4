import { trendFactor } from '../insights/decision-effect-lift';
import { figureOn, isUsable } from '../insights/series-day';
import { median, sum } from '../insights/statistics';
import { addDays, type Day, daysBetween } from '../model/day';
import type { Series } from '../model/series';
import type { BaseNoise, LiftDay } from './sales-effect';

/** What ordinary days before an activity say of the days of and around it. */
export interface LiftBases {
  /** null for a day that was not read or whose weekday has too few ordinary days before */
  dayOn(day: Day): LiftDay | null;
  trend: number;
  noise: BaseNoise;
  /** ordinary days that went in */
  days: Day[];
}

/** Domain notes §9.3: four comparable weeks; days of promotions are made up for by older weeks. */
const WEEKS = 4;
const LEAST_WEEKS = 3;
/** How far back ordinary days are looked for. */
export const REACH_WEEKS = 12;
const TREND_DAYS = 7;

/**
 * The bases of the days around an activity: per weekday the median of its four newest ordinary days
 * before `before`, the first day that the activity touches; and the shop's trend, the last seven
 * ordinary days over their medians. `isOut` says which days are no ordinary ones.
 */
export function liftBases(
  series: Series | undefined,
  before: Day,
  isOut: (day: Day) => boolean,
): LiftBases {
  const past = Array.from({ length: 7 * REACH_WEEKS }, (_, i) => addDays(before, -1 - i)).flatMap(
    (day) => {
      const figure = figureOn(series, day);
      return isOut(day) || !isUsable(figure) ? [] : [{ day, actual: figure.value }];
    },
  );
  const weekdays = Array.from({ length: 7 }, (_, slot) => {
    const days = past.filter(({ day }) => slotOf(day, before) === slot).slice(0, WEEKS);
    const history = days.map(({ actual }) => actual);
    return history.length < LEAST_WEEKS ? null : { days, history, base: median(history) };
  });
  const withBase = (day: Day, actual: number): LiftDay | null => {
    const found = weekdays[slotOf(day, before)];
    return found ? { actual, base: found.base, history: found.history } : null;
  };
  const known = weekdays.filter((one) => one !== null);
  const lastDays = past.slice(0, TREND_DAYS).flatMap(({ day, actual }) => {
    return withBase(day, actual) ?? [];
  });
  return {
    dayOn: (day) => {
      const figure = figureOn(series, day);
      return isUsable(figure) ? withBase(day, figure.value) : null;
    },
    trend: trendFactor(lastDays),
    noise: { spread: spreadOf(known), trendDays: lastDays.length },
    days: known.flatMap(({ days }) => days.map(({ day }) => day)),
  };
}

/** Which of the seven weekdays a day is, counted from the day before the activity. */
function slotOf(day: Day, before: Day): number {
  return (((daysBetween(day, before) - 1) % 7) + 7) % 7;
}

/** Standard deviation of ordinary days from their weekday's median, as a share of it. */
function spreadOf(weekdays: readonly { history: readonly number[]; base: number }[]): number {
  const known = weekdays.filter(({ base }) => base > 0);
  const away = known.flatMap(({ history, base }) => history.map((value) => value / base - 1));
  const freedom = away.length - known.length;
  return freedom > 0 ? Math.sqrt(sum(away.map((value) => value ** 2)) / freedom) : 0;
}
