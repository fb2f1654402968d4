import type { DayExclusion } from '../insights/excluded-days';
import { figureOn, isUsable, mayChange } from '../insights/series-day';
import { mean } from '../insights/statistics';
import type {
  Activity,
  ActivityCaution,
  ActivityResult,
  EffectSpan,
  MeasuredActivity,
} from '../model/activity';
import type { CostAnswers } from '../model/costs';
import {
  addDays,
  type Day,
  type DaySpan,
  dayOf,
  daysOf,
  type Instant,
  weekday,
} from '../model/day';
import type { MetricId } from '../model/metric';
import type { Series } from '../model/series';
import { type ActivityDays, activityDays } from './activity-days';
import { activityParts, newBuyerShares } from './activity-parts';
import { cohortRefunds } from './cohort-refunds';
import { difference } from './difference';
import { restOfSeries } from './joined-series';
import { type LiftBases, liftBases } from './lift-bases';
import { netProfit } from './net-profit';
import { cents, type LiftDay, type SpanLift, salesEffect } from './sales-effect';

type SeriesSet = Partial<Record<MetricId, Series>>;

export interface MeasureInput {
  activity: Activity;
  /** the whole shop's */
  shop: SeriesSet;
  /** of the items in the activity added up, where each of them was read */
  items: { count: number; scope: string; series: SeriesSet } | null;
  /** days that are no ordinary ones, by the promotion calendar and bulk orders */
  excluded: ReadonlyMap<Day, DayExclusion>;
  /** the shop's other activities */
  others: readonly Activity[];
  answers: CostAnswers;
  now: Instant;
}

/** The sales effect of an activity after domain notes §9.3, or why it cannot be said. */
export function measureActivity(input: MeasureInput): ActivityResult {
  const { activity, now } = input;
  const days = activityDays(activity.times, activity.own.afterDays);
  if (!days) return { kind: 'undated' };
  const today = dayOf(now);
  if (today < days.during.from) return { kind: 'to-come', on: days.during.from };
  if (today <= days.during.to) return { kind: 'running', until: days.during.to };
  const ofItems = input.items && measureWith(input, days, 'items');
  return ofItems?.kind === 'measured' ? ofItems : measureWith(input, days, 'shop');
}

function measureWith(
  input: MeasureInput,
  days: ActivityDays,
  of: MeasuredActivity['of'],
): ActivityResult {
  const own = of === 'items' ? (input.items?.series ?? {}) : input.shop;
  const { pay_amt: paid } = own;
  if (!paid?.days.some(isUsable)) return { kind: 'too-little', why: 'no-series', days: [] };
  const base = widestBase(input, days, paid);
  const isOver = dayOf(input.now) > days.after.to;
  const asked = [...spanDays(days.warmUp), ...daysOf(days.during)];
  const all = isOver ? [...asked, ...daysOf(days.after)] : asked;
  const unread = all.filter((day) => !isUsable(figureOn(paid, day)));
  if (unread.length > 0) return { kind: 'too-little', why: 'unread-days', days: unread };
  const baseless = all.filter((day) => !base.bases.dayOn(day));
  if (baseless.length > 0) return { kind: 'too-little', why: 'few-base-days', days: baseless };
  if (base.bases.days.every((day) => figureOn(paid, day).value === 0))
    return { kind: 'too-little', why: 'base-zero', days: [] };
  return measured(input, { days, of, own, base, isOver });
}

interface Base {
  bases: LiftBases;
  /** days of other activities or small promotions that had to stay in */
  mixed: number;
}

/**
 * Days of promotions, bulk orders and other activities stay out; where too few are left, minor
 * promotions come in, and then the days of the shop's other activities.
 */
function widestBase(input: MeasureInput, days: ActivityDays, paid: Series): Base {
  const busy = new Set(input.others.flatMap(touchedDays));
  const isMajor = (day: Day) => {
    const exclusion = input.excluded.get(day);
    return exclusion?.why === 'bulk-order' || exclusion?.weight === 'major';
  };
  const choices = [
    (day: Day) => input.excluded.has(day) || busy.has(day),
    (day: Day) => isMajor(day) || busy.has(day),
    isMajor,
  ];
  const isWhole = (bases: LiftBases) => new Set(bases.days.map(weekday)).size === 7;
  const tried = choices.map((isOut) => liftBases(paid, days.first, isOut));
  const bases = tried.find(isWhole) ?? tried.at(-1) ?? liftBases(paid, days.first, isMajor);
  const mixed = bases.days.filter((day) => input.excluded.has(day) || busy.has(day)).length;
  return { bases, mixed };
}

interface Case {
  days: ActivityDays;
  of: MeasuredActivity['of'];
  own: SeriesSet;
  base: Base;
  isOver: boolean;
}

function measured(input: MeasureInput, one: Case): MeasuredActivity {
  const { activity, answers, now } = input;
  const { days, own, of, isOver } = one;
  const { bases } = one.base;
  const liftDays = (span: DaySpan | null): LiftDay[] =>
    spanDays(span).flatMap((day) => bases.dayOn(day) ?? []);
  const { trend, noise } = bases;
  const effect = salesEffect({
    warmUp: liftDays(days.warmUp),
    during: liftDays(days.during),
    after: isOver ? liftDays(days.after) : null,
    trend,
    noise,
  });
  const today = dayOf(now);
  const refunds = cohortRefunds(own.refund_pay_amt, own.pay_amt, days.during, bases.days, today);
  const refundRate = refunds?.kind === 'ripe' ? refunds.rate : null;
  const profit = netProfit({ effect, costs: activity.costs, answers, refundRate });
  const told = effect.net ?? effect.gross;
  return {
    kind: 'measured',
    of,
    items: of === 'items' ? (input.items?.count ?? 0) : 0,
    ...(of === 'items' && input.items && { scope: input.items.scope }),
    trend,
    warmUp: days.warmUp && spanOf(days.warmUp, effect.warmUp),
    during: spanOf(days.during, effect.during),
    after: effect.after && spanOf(days.after, effect.after),
    waitsUntil: isOver ? null : addDays(days.after.to, 1),
    gross: effect.gross,
    pullForward: effect.pullForward,
    net: effect.net,
    low: cents(told - effect.reach),
    high: cents(told + effect.reach),
    significant: effect.significant,
    profit,
    ...(effect.net !== null && !profit && { why: 'no-margin' as const }),
    refunds,
    parts: activityParts(own, effect.during, days, bases),
    newBuyers: newBuyerShares(own, days.during, bases.days),
    difference: of === 'items' ? differenceOf(input, days, bases.days) : null,
    cautions: cautionsOf(input, one),
  };
}

/** The items beside all else that the shop sold, on exact figures of its own. */
function differenceOf(
  { shop, items }: MeasureInput,
  { during }: ActivityDays,
  baseDays: readonly Day[],
): MeasuredActivity['difference'] {
  const treated = items?.series.pay_amt;
  const rest = treated && shop.pay_amt && restOfSeries(shop.pay_amt, treated);
  if (!treated || !rest) return null;
  const side = (series: Series) => {
    const before = meanOn(series, baseDays);
    const meanDuring = meanOn(series, daysOf(during));
    return before === null || meanDuring === null ? null : { before, during: meanDuring };
  };
  const own = side(treated);
  const control = side(rest);
  return own && control ? difference({ treated: own, control }) : null;
}

function meanOn(series: Series, days: readonly Day[]): number | null {
  const figures = days.map((day) => figureOn(series, day));
  return days.length > 0 && figures.every(isUsable)
    ? mean(figures.map(({ value }) => value))
    : null;
}

function cautionsOf(input: MeasureInput, { days, own, base, isOver }: Case): ActivityCaution[] {
  const span = { from: days.first, to: isOver ? days.after.to : days.during.to };
  const touched = daysOf(span);
  const events = touched.flatMap((day) => {
    const exclusion = input.excluded.get(day);
    return exclusion?.why === 'promotion' ? [exclusion.event] : [];
  });
  const meets = input.others.filter((other) =>
    touchedDays(other).some((day) => day >= span.from && day <= span.to),
  );
  const open = touched.filter((day) => mayChange(figureOn(own.pay_amt, day))).length;
  return [
    ...[...new Set(events)].map((event) => ({ kind: 'promotion' as const, event })),
    ...meets.map(({ name }) => ({ kind: 'activity' as const, name })),
    ...(open > 0 ? [{ kind: 'open' as const, days: open }] : []),
    ...(base.mixed > 0 ? [{ kind: 'short-base' as const, days: base.mixed }] : []),
  ];
}

/** The days of an activity that the shop is in, without those after it. */
function touchedDays({ times, own, joins }: Activity): Day[] {
  const days = joins === true ? activityDays(times, own.afterDays) : null;
  return days ? daysOf({ from: days.first, to: days.during.to }) : [];
}

function spanDays(span: DaySpan | null): Day[] {
  return span ? daysOf(span) : [];
}

function spanOf(span: DaySpan, lift: SpanLift): EffectSpan {
  return { ...span, days: daysOf(span).length, ...lift };
}
