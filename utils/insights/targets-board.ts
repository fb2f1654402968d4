import { addDays, type Day, daysBetween, daysOf } from '../model/day';
import { type MetricId, metricDefinition } from '../model/metric';
import { DAY_STATE, type DayFigure, type Series } from '../model/series';
import {
  type MonthPlan,
  TARGET_LENGTHS,
  TARGET_METRICS,
  type Target,
  type TargetBoard,
  type TargetHint,
  type TargetLength,
  type TargetMetric,
  type TargetProgress,
} from '../model/target';
import { aggregate, monthOf } from './aggregate';
import type { DayExclusion } from './excluded-days';
import { planMonth } from './plan-month';
import { planWeights } from './plan-weights';
import { figureOn } from './series-day';
import { progressOf, targetOn, targetSpan } from './targets';
import { missedPlan } from './targets-missed';

export interface BoardInput {
  shop: string;
  targets: Target[];
  /** the shop's daily figures, a year back where they were read */
  series: Partial<Record<MetricId, Series>>;
  excluded: ReadonlyMap<Day, DayExclusion>;
  /** the last day that is over */
  day: Day;
}

const HINT_DAYS = 28;
/** Fewer days than a week do not show what a mean day is. */
const HINT_LEAST_DAYS = 7;

/** Everything that the targets screen shows of one shop, from its targets and its figures. */
export function targetBoard(input: BoardInput): TargetBoard {
  const { shop, day, targets } = input;
  const series = withAdSpend(input.series);
  const plan = monthPlan(input);
  const lengths = TARGET_LENGTHS.filter((per) =>
    (['pay_amt', 'uv', 'cvr', 'aov', 'pay_buyers'] as const).some((metric) =>
      targetOn(targets, metric, per, day),
    ),
  );
  return {
    shop,
    day,
    targets: targets.filter((one) => targetOn(targets, one.metric, one.per, day) === one),
    progress: TARGET_LENGTHS.flatMap((per) =>
      TARGET_METRICS.flatMap((metric) => {
        const target = targetOn(targets, metric, per, day);
        return target ? [targetProgress(target, series, day)] : [];
      }),
    ),
    hints: TARGET_LENGTHS.flatMap((per) =>
      TARGET_METRICS.flatMap((metric) => targetHint(metric, per, series, day) ?? []),
    ),
    missed: lengths.map((per) => ({
      per,
      answer: missedPlan({ ...input, series, per, weightOf: weightsOf(input, per, plan) }),
    })),
    plan,
  };
}

/** The month's plan where the month has a sales target. */
export function monthPlan({ targets, series, excluded, day }: BoardInput): MonthPlan | null {
  const target = targetOn(targets, 'pay_amt', 'month', day);
  if (!target) return null;
  const span = monthOf(day);
  const sales = series.pay_amt;
  return planMonth({
    span,
    target: target.value,
    byHand: target.plan ?? {},
    ...planWeights({ sales, span, day, excluded }),
    sales,
    day,
    eventOn: (one) => {
      const exclusion = excluded.get(one);
      return exclusion?.why === 'promotion' ? exclusion.event : undefined;
    },
  });
}

/** How far a target is reached, as plain facts. */
export function targetProgress(
  target: Target,
  series: Partial<Record<MetricId, Series>>,
  day: Day,
): TargetProgress {
  const { span, soFar, share, elapsed, daysLeft, neededPerDay, meanPerDay } = progressOf(
    target,
    series,
    day,
  );
  const read = soFar.value === null ? null : soFar;
  return {
    goal: { metric: target.metric, per: target.per, value: target.value },
    span,
    soFar: soFar.value,
    how: read?.how ?? null,
    daysRead: read?.daysRead ?? 0,
    daysOver: soFar.daysInAll,
    daysLeft,
    share,
    elapsed,
    neededPerDay,
    meanPerDay,
    provisional: read?.provisional ?? false,
  };
}

/** The four costs that the home page prints, as one figure; a day counts where all of them do. */
function withAdSpend(series: Partial<Record<MetricId, Series>>): Partial<Record<MetricId, Series>> {
  const parts = (['ad_keyword_cost', 'ad_crowd_cost', 'ad_scene_cost', 'ad_site_cost'] as const)
    .map((metric) => series[metric])
    .filter((one) => one?.days.some(({ value }) => value !== null))
    .filter((one) => one !== undefined);
  const [first] = parts;
  if (!first || series.cost) return series;
  const days = first.days.map(({ day }): DayFigure => {
    const all = parts.map((part) => figureOn(part, day));
    if (all.some(({ value }) => value === null)) return { day, value: null, state: DAY_STATE.gap };
    const worst = [DAY_STATE.suspect, DAY_STATE.provisional, DAY_STATE.maturing].find((state) =>
      all.some((figure) => figure.state === state),
    );
    const value = all.reduce((sum, figure) => sum + (figure.value ?? 0), 0);
    return { day, value, state: worst ?? DAY_STATE.settled };
  });
  return { ...series, cost: { ...first, metric: 'cost', days } };
}

function targetHint(
  metric: TargetMetric,
  per: TargetLength,
  series: Partial<Record<MetricId, Series>>,
  day: Day,
): TargetHint | null {
  const found = aggregate(metric, series, { from: addDays(day, 1 - HINT_DAYS), to: day });
  if (found.value === null || found.daysRead < HINT_LEAST_DAYS) return null;
  const { daysRead, daysInAll } = found;
  const span = targetSpan(per, day);
  const length = daysBetween(span.from, span.to) + 1;
  const value = found.how === 'sum' ? (found.value / daysRead) * length : found.value;
  return { metric, per, value: rounded(metric, value), daysRead, daysInAll };
}

/** As a target is typed: whole yuan and people, hundredths of a percent. */
function rounded(metric: TargetMetric, value: number): number {
  const { unit, decimals } = metricDefinition(metric);
  const digits = unit === 'ratio' ? 4 : metric === 'pay_amt' || metric === 'cost' ? 0 : decimals;
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** A day's part of a mean day in the span of a target, by the month's plan or the same weights. */
function weightsOf(
  input: BoardInput,
  per: TargetLength,
  plan: MonthPlan | null,
): (day: Day) => number {
  const span = targetSpan(per, input.day);
  const days = daysOf(span);
  const own = new Map(plan?.days.map(({ day, planned }) => [day, planned]));
  const byPlan = days.every((day) => own.has(day));
  const { weightOf } = planWeights({ ...input, sales: input.series.pay_amt, span });
  const weight = byPlan ? (day: Day) => own.get(day) ?? 0 : weightOf;
  const mean = days.reduce((sum, day) => sum + weight(day), 0) / days.length;
  return (day) => (mean > 0 ? weight(day) / mean : 1);
}
