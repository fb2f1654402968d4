import { addDays, type Day, type DaySpan, daysOf, weekday } from '../model/day';
import type { Series } from '../model/series';
import type { PlanWeights } from '../model/target';
import type { DayExclusion, Promotion } from './excluded-days';
import { figureOn, isUsable } from './series-day';
import { mean, median } from './statistics';

export interface WeightsInput {
  /** the shop's sales, a year and more back where they were read */
  sales: Series | undefined;
  /** the days that are planned */
  span: DaySpan;
  /** the last day that is over */
  day: Day;
  /** promotions and bulk orders, as far back as the sales */
  excluded: ReadonlyMap<Day, DayExclusion>;
}

/**
 * The newest ordinary days that a weekday is learned from, how far back they are looked for (a long
 * promotion may take half of the last eight weeks), and the least that show what is usual of it.
 */
const OF_WEEKDAY = 8;
const REACH_WEEKS = 26;
const LEAST_OF_WEEKDAY = 2;
/** Days on either side of a promotion day among which its ordinary neighbours are looked for. */
const NEIGHBOURS = 42;
const LEAST_OF_EVENT = 3;
const LOOK_BACK = 400;

/**
 * What each day of a span weighs: its weekday in the shop's own ordinary weeks, times what earlier
 * days of its promotion (else of promotions of the same size) were to the ordinary days around
 * them. Weekdays weigh 1 on average; what could not be learned weighs 1 and says so.
 */
export function planWeights(input: WeightsInput): {
  weightOf: (day: Day) => number;
  learned: PlanWeights;
} {
  const { span, excluded } = input;
  const ordinary = ordinaryDays(input);
  const weekdays = weekdayWeights(input.sales, ordinary);
  const promotions = new Map<string, { promotion: Promotion; days: number }>();
  for (const day of daysOf(span)) {
    const promotion = promotionOn(excluded, day);
    if (promotion)
      promotions.set(promotion.event, {
        promotion,
        days: (promotions.get(promotion.event)?.days ?? 0) + 1,
      });
  }
  const times = new Map(
    Array.from(promotions, ([event, { promotion }]) => [event, eventTimes(input, promotion)]),
  );
  return {
    weightOf: (day) => {
      const event = promotionOn(excluded, day)?.event;
      const lift = event === undefined ? 1 : (times.get(event) ?? 1);
      return (weekdays?.[weekday(day) - 1] ?? 1) * lift;
    },
    learned: {
      weekdays,
      ordinaryDays: ordinary.length,
      events: Array.from(promotions, ([event, { days }]) => ({
        event,
        days,
        times: times.get(event) ?? null,
      })),
    },
  };
}

/** The newest ordinary days of each weekday. */
function ordinaryDays({ sales, excluded, day: last }: WeightsInput): Day[] {
  const found = daysOf({ from: addDays(last, 1 - 7 * REACH_WEEKS), to: last }).filter(
    (day) => !excluded.has(day) && valueOn(sales, day) !== null,
  );
  return [1, 2, 3, 4, 5, 6, 7].flatMap((number) =>
    found.filter((day) => weekday(day) === number).slice(-OF_WEEKDAY),
  );
}

/** The median of each weekday, 1 on average; null where a weekday was read too rarely. */
function weekdayWeights(sales: Series | undefined, ordinary: readonly Day[]): number[] | null {
  const medians = [1, 2, 3, 4, 5, 6, 7].map((number) => {
    const values = ordinary
      .filter((day) => weekday(day) === number)
      .map((day) => valueOn(sales, day) ?? 0);
    return values.length < LEAST_OF_WEEKDAY ? null : median(values);
  });
  const known = medians.filter((value) => value !== null);
  const usual = mean(known);
  return known.length === 7 && usual > 0 ? known.map((value) => value / usual) : null;
}

/** How many times an ordinary day the earlier days of a promotion were; null for too few of them. */
function eventTimes(input: WeightsInput, { event, weight }: Promotion): number | null {
  const past = daysOf({ from: addDays(input.day, -LOOK_BACK), to: input.day });
  const ofEvent = past.filter((day) => promotionOn(input.excluded, day)?.event === event);
  const ofWeight = past.filter((day) => promotionOn(input.excluded, day)?.weight === weight);
  for (const days of [ofEvent, ofWeight]) {
    const lifts = days.flatMap((day) => liftOn(input, day) ?? []);
    if (lifts.length >= LEAST_OF_EVENT) return median(lifts);
  }
  return null;
}

/** A day's sales over those of the ordinary same weekdays around it. */
function liftOn({ sales, excluded }: WeightsInput, day: Day): number | null {
  const value = valueOn(sales, day);
  if (value === null) return null;
  const around = daysOf({ from: addDays(day, -NEIGHBOURS), to: addDays(day, NEIGHBOURS) })
    .filter((other) => weekday(other) === weekday(day) && !excluded.has(other))
    .flatMap((other) => valueOn(sales, other) ?? []);
  const usual = around.length < LEAST_OF_WEEKDAY ? 0 : median(around);
  return usual > 0 ? value / usual : null;
}

function promotionOn(excluded: WeightsInput['excluded'], day: Day): Promotion | null {
  const exclusion = excluded.get(day);
  return exclusion?.why === 'promotion' ? exclusion : null;
}

function valueOn(sales: Series | undefined, day: Day): number | null {
  const figure = figureOn(sales, day);
  return isUsable(figure) ? figure.value : null;
}
