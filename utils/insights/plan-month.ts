import { type Day, type DaySpan, daysOf } from '../model/day';
import type { Series } from '../model/series';
import type { MonthPlan, PlanDay, PlanWeek, PlanWeights } from '../model/target';
import { weekOf } from './aggregate';
import { figureOn, isUsable } from './series-day';
import { sum } from './statistics';
import { wholeParts } from './whole-cents';

export interface PlanInput {
  span: DaySpan;
  /** the month's sales target, CNY */
  target: number;
  /** days that the operator set by hand, CNY; of other months they are left out */
  byHand: Readonly<Record<Day, number>>;
  weightOf: (day: Day) => number;
  learned: PlanWeights;
  sales: Series | undefined;
  /** the last day that is over */
  day: Day;
  eventOn: (day: Day) => string | undefined;
}

/**
 * A month's sales target laid over its days in whole yuan: days set by hand stand, the rest of the
 * target is shared among the others by their weights. All days sum to the target, unless the days
 * set by hand alone ask for more.
 */
export function planMonth(input: PlanInput): MonthPlan {
  const { span, target, byHand, day: today } = input;
  const days = daysOf(span);
  const fixed = sum(days.map((day) => byHand[day] ?? 0));
  const open = days.filter((day) => byHand[day] === undefined);
  const left = Math.max(0, Math.round(target - fixed));
  const shares = shareOut(left, open.map(input.weightOf));
  const planned = new Map(open.map((day, i) => [day, shares[i] ?? 0]));
  const rows = days.map((day): PlanDay => {
    const event = input.eventOn(day);
    const real = figureOn(input.sales, day);
    return {
      day,
      planned: byHand[day] ?? planned.get(day) ?? 0,
      byHand: byHand[day] !== undefined,
      ...(event !== undefined && { event }),
      real: day <= today && isUsable(real) ? real.value : null,
      over: day <= today,
    };
  });
  const read = rows.filter(({ real }) => real !== null);
  return {
    span,
    target,
    days: rows,
    weeks: weeksOf(rows),
    plannedRead: sum(read.map((row) => row.planned)),
    real: sum(read.map((row) => row.real ?? 0)),
    tooMuch: Math.max(0, fixed - target),
    learned: input.learned,
  };
}

function shareOut(amount: number, weights: readonly number[]): number[] {
  const all = sum(weights);
  if (all <= 0) return weights.map(() => 0);
  return wholeParts(
    weights.map((weight) => (amount * weight) / all),
    amount,
  );
}

/** Monday to Sunday, cut at the month's ends. */
function weeksOf(days: readonly PlanDay[]): PlanWeek[] {
  const mondays = [...new Set(days.map(({ day }) => weekOf(day).from))];
  return mondays.map((monday) => {
    const own = days.filter(({ day }) => weekOf(day).from === monday);
    const read = own.filter(({ real }) => real !== null);
    return {
      span: { from: own[0]?.day ?? monday, to: own.at(-1)?.day ?? monday },
      planned: sum(own.map(({ planned }) => planned)),
      real: read.length ? sum(read.map(({ real }) => real ?? 0)) : null,
      plannedRead: sum(read.map(({ planned }) => planned)),
      daysRead: read.length,
      daysOver: own.filter(({ over }) => over).length,
    };
  });
}
