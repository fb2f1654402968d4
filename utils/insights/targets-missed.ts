import type { ChangeAnswer } from '../model/change';
import { type Day, type DaySpan, daysBetween, daysOf } from '../model/day';
import type { MetricId } from '../model/metric';
import type { Series } from '../model/series';
import type { Target, TargetLength } from '../model/target';
import type { DayExclusion } from './excluded-days';
import { changeCautions } from './explain-cautions';
import { SHOP_SALES, salesDay, sumSales } from './explain-days';
import { explainSales } from './explain-sales';
import { targetOn, targetSpan } from './targets';

export interface MissedInput {
  per: TargetLength;
  /** the last day that is over */
  day: Day;
  targets: readonly Target[];
  series: Partial<Record<MetricId, Series>>;
  excluded: ReadonlyMap<Day, DayExclusion>;
  /** a day's part of a mean day's sales, from the month's plan; 1 where there is none */
  weightOf: (day: Day) => number;
}

/** A mean day as planned. */
export interface PlannedDay {
  payAmt: number;
  uv: number;
  cvr: number;
  aov: number;
  payBuyers: number;
}

/** Targets may be rounded; beyond this they say different things. */
const DISAGREES = 0.01;

/**
 * Which factor misses the plan, by how much money, in the span of a target so far: planned against
 * real sales of the days that were read, split as a change between two days is. Unread days are
 * left out of both sides. People and ratios are the mean of the days, so a target of one length
 * stands in for another's.
 */
export function missedPlan(input: MissedInput): ChangeAnswer {
  const { per, day, targets } = input;
  const span = { from: targetSpan(per, day).from, to: day };
  const planned = plannedDay(givenDay(targets, per, day));
  if ('missing' in planned) return { kind: 'refused', why: 'no-target', missing: planned.missing };
  const days = daysOf(span).map((one) => salesDay(input.series, SHOP_SALES, one));
  const read = days.filter((one) => one.read === 'all');
  if (read.length === 0)
    return { kind: 'refused', why: 'unread', days: daysOf(span), pairs: false };
  const meanDays = read.reduce((sum, one) => sum + input.weightOf(one.day), 0);
  const real = sumSales(read.map(({ sales }) => sales));
  const before = {
    payAmt: Math.round(planned.payAmt * meanDays * 100) / 100,
    uv: planned.uv * meanDays,
    payBuyers: planned.payBuyers * meanDays,
  };
  const why = explainSales({ before, after: real, baseDay: span.from });
  if ('missing' in why) return { kind: 'refused', why: 'impossible', missing: why.missing };
  const count = read.length;
  return {
    kind: 'explained',
    before: {
      span,
      days: count,
      payAmt: why.before,
      uv: before.uv / count,
      payBuyers: before.payBuyers / count,
    },
    after: {
      span,
      days: count,
      payAmt: why.after,
      uv: real.uv / count,
      payBuyers: real.payBuyers / count,
    },
    perDay: false,
    leftOut: days.filter((one) => one.read !== 'all').map((one) => one.day),
    why,
    cautions: [
      ...changeCautions({ before: [], after: read, excluded: input.excluded }).filter(
        ({ kind }) => kind !== 'promotion-differs',
      ),
      ...disagreement(givenDay(targets, per, day), planned, meanDays),
    ],
  };
}

/**
 * A mean day's plan from what was given: sales = visitors × conversion × spend per buyer, so three
 * of the five figures give the others. Visitors, conversion and spend go before a sales figure
 * that contradicts them. Where they cannot be found, those that are wanting are named.
 */
export function plannedDay(given: Partial<PlannedDay>): PlannedDay | { missing: MetricId[] } {
  const known = { ...given };
  for (let round = 0; round < 3; round++) {
    known.payBuyers ??= product(known.uv, known.cvr) ?? quotient(known.payAmt, known.aov);
    known.uv ??= quotient(known.payBuyers, known.cvr);
    known.cvr ??= quotient(known.payBuyers, known.uv);
    known.aov ??= quotient(known.payAmt, known.payBuyers);
  }
  const { uv, cvr, aov } = known;
  if (uv === undefined || cvr === undefined || aov === undefined)
    return {
      missing: [
        ...(uv === undefined ? (['uv'] as const) : []),
        ...(cvr === undefined ? (['cvr'] as const) : []),
        ...(aov === undefined ? (['aov'] as const) : []),
      ],
    };
  return { uv, cvr, aov, payBuyers: uv * cvr, payAmt: uv * cvr * aov };
}

/** What the targets that hold on a day say of a mean day. */
function givenDay(targets: readonly Target[], per: TargetLength, day: Day): Partial<PlannedDay> {
  const sales = targetOn(targets, 'pay_amt', per, day)?.value;
  const lengths = [per, ...(['month', 'week', 'day'] as const).filter((one) => one !== per)];
  const mean = (metric: MetricId) =>
    lengths
      .map((length) => targetOn(targets, metric, length, day)?.value)
      .find((value) => value !== undefined);
  const given = {
    payAmt: sales === undefined ? undefined : sales / lengthOf(targetSpan(per, day)),
    uv: mean('uv'),
    cvr: mean('cvr'),
    aov: mean('aov'),
    payBuyers: mean('pay_buyers'),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function disagreement(given: Partial<PlannedDay>, planned: PlannedDay, meanDays: number) {
  const { payAmt } = given;
  if (payAmt === undefined || Math.abs(planned.payAmt - payAmt) <= DISAGREES * payAmt) return [];
  const cents = (amount: number) => Math.round(amount * meanDays * 100) / 100;
  return [
    { kind: 'targets-disagree', product: cents(planned.payAmt), sales: cents(payAmt) } as const,
  ];
}

function product(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one * other;
}

function quotient(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole <= 0 ? undefined : part / whole;
}

function lengthOf({ from, to }: DaySpan): number {
  return daysBetween(from, to) + 1;
}
