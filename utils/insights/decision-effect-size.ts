import { type Day, daysBetween } from '../model/day';
import type { MetricEffect, TooLittle } from '../model/journal';
import { type MetricId, metricDefinition } from '../model/metric';
import type { Series } from '../model/series';
import { type EffectParts, effectParts } from './decision-effect-parts';
import type { DayExclusion } from './excluded-days';
import { isUsable, mayChange } from './series-day';
import { sum } from './statistics';

export interface EffectSizeInput {
  metric: MetricId;
  series: Partial<Record<MetricId, Series>>;
  /** the days that are judged */
  after: readonly Day[];
  /** history ends the day before this one */
  before: Day;
  /** why days are no measure of an ordinary day */
  excluded: ReadonlyMap<Day, DayExclusion>;
  /** further days that are no part of the base: those of other decisions */
  mixed?: ReadonlySet<Day>;
  /** days of a promotion are what is judged, and stay in */
  withPromotions?: boolean;
}

/** A day as numerator and denominator; a plain figure stands over 1. */
interface EffectDay {
  day: Day;
  /** days from the change; negative before it */
  at: number;
  over: number;
  under: number;
  open: boolean;
}

interface Base {
  over: number;
  under: number;
  days: EffectDay[];
}

const WEEKS = 8;
/** After a long promotion the last eight weeks hold hardly one ordinary day. */
const REACH_WEEKS = 16;
const LEAST_BASE_DAYS = 4;
const LEAST_SHARE = 2 / 3;
/** Domain notes §5.1: a rate says nothing before so many events are expected. */
const LEAST_EVENTS = 30;
/** Domain notes §5.1: less than this share is not worth a word, however certain. */
const FLOOR = 0.05;
/** Days in a row resemble each other; beyond this their likeness cannot be told from a trend. */
const MOST_LIKENESS = 0.6;

/**
 * One metric of the days after a decision against their own same weekdays before it.
 *
 * Base: for each day the mean of the newest eight ordinary same weekdays of the sixteen weeks
 * before the change, at least four (domain notes §5.1); days of promotions and bulk orders stay
 * out, and minor promotions come in where there would otherwise be too few. Shift: the mean of the
 * days over the mean of their bases, less one; a ratio whose parts were read is recomputed from
 * their sums on both sides.
 *
 * Interval: a day's chance deviation is taken from the ordinary days' own relative distances from
 * their weekday's base (pooled, with the degrees of freedom left), never below 5 % or the noise of
 * counting 1/√n. With w the days' shares of the base and k the days behind each weekday's base, the
 * variance is s²·(Σw² + Σ(W²/k))·(1+ρ)/(1−ρ), ρ being the likeness of neighbouring days, and the
 * interval is Student's at 99 %: a card shows about four figures, and without any effect less than
 * one card in twenty may speak. A difference is told when 0 lies outside of the interval and the
 * shift is at least 5 %.
 */
export function effectSize(input: EffectSizeInput): MetricEffect {
  const { metric, after } = input;
  const parts = effectParts(metric, input.series);
  const dayAt = effectDays(parts, input.before);
  const read = after.flatMap((day) => dayAt(daysBetween(input.before, day)) ?? []);
  const bases = weekdayBases(input, dayAt);
  const used = read.filter((one) => !isOut(input, one.day) && bases.of(one));
  const facts = {
    metric,
    days: used.length,
    daysInAll: after.length,
    unread: after.length - read.length,
    leftOut: read.length - used.length,
    open: used.filter(({ open }) => open).map(({ day }) => day),
  };
  const little = (why: TooLittle): MetricEffect => ({ ...facts, kind: 'too-little', why });
  if (used.length < Math.ceil(after.length * LEAST_SHARE)) {
    const isBaseShort = read.some((one) => !isOut(input, one.day) && !bases.of(one));
    return little(isBaseShort ? 'few-base-days' : 'few-days');
  }
  const own = used.map(bases.of).filter((base) => base !== null);
  const expected = { over: sum(own.map((b) => b.over)), under: sum(own.map((b) => b.under)) };
  if (expected.over <= 0 || expected.under <= 0) return little('base-zero');
  if (parts.isRate && expected.over < LEAST_EVENTS) return little('few-events');
  const base = expected.over / expected.under;
  const value = sum(used.map((d) => d.over)) / sum(used.map((d) => d.under));
  const shift = value / base - 1;
  const reach = intervalReach(own, bases.all(), isCounted(metric, parts.isRate));
  return {
    ...facts,
    kind: 'compared',
    after: value,
    base,
    shift,
    low: shift - reach,
    high: shift + reach,
    verdict: Math.abs(shift) < Math.max(reach, FLOOR) ? 'unclear' : shift > 0 ? 'up' : 'down',
    baseDays: sum([...new Set(own)].map(({ days }) => days.length)),
    ...(parts.isPlainRatio && { averaged: true as const }),
  };
}

/** Student's two-sided 99 % quantile, by the expansion of Cornish and Fisher; good to 0.01 from 7 on. */
export function student99(freedom: number): number {
  const z = 2.575829;
  const z3 = z ** 3;
  const z5 = z ** 5;
  const z7 = z ** 7;
  return (
    z +
    (z3 + z) / (4 * freedom) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom ** 3)
  );
}

function isOut({ excluded, withPromotions }: EffectSizeInput, day: Day): boolean {
  const exclusion = excluded.get(day);
  if (!exclusion) return false;
  if (exclusion.why === 'bulk-order') return true;
  return exclusion.weight === 'major' && !withPromotions;
}

type DayAt = (at: number) => EffectDay | null;

/** Days by their distance from the change: counting beats parsing dates a hundred times a card. */
function effectDays({ over, under }: EffectParts, before: Day): DayAt {
  const figures = (series: Series | undefined) => {
    const first = series?.days[0];
    const offset = first ? daysBetween(first.day, before) : 0;
    return (at: number) => {
      const figure = series?.days[offset + at];
      return figure && isUsable(figure) ? figure : null;
    };
  };
  const overAt = figures(over);
  const underAt = figures(under);
  return (at) => {
    const top = overAt(at);
    if (!top) return null;
    if (!under) return { day: top.day, at, over: top.value, under: 1, open: mayChange(top) };
    const bottom = underAt(at);
    if (!bottom) return null;
    const open = mayChange(top) || mayChange(bottom);
    return { day: top.day, at, over: top.value, under: bottom.value, open };
  };
}

/** The bases of the seven weekdays before the change. */
function weekdayBases(input: EffectSizeInput, dayAt: DayAt) {
  const ofWeekday = Array.from({ length: 7 }, (_, slot) => baseFrom(slot - 7, input, dayAt));
  return {
    of: ({ at }: EffectDay) => ofWeekday[((at % 7) + 7) % 7] ?? null,
    all: () => ofWeekday.filter((base) => base !== null),
  };
}

/** The base of the weekday that lies `last` days from the change, in the week before it. */
function baseFrom(last: number, { excluded, mixed }: EffectSizeInput, dayAt: DayAt): Base | null {
  const past = Array.from({ length: REACH_WEEKS }, (_, week) => dayAt(last - 7 * week)).filter(
    (one) => one !== null && !mixed?.has(one.day),
  );
  const isMajor = (day: Day) => {
    const exclusion = excluded.get(day);
    return exclusion?.why === 'bulk-order' || exclusion?.weight === 'major';
  };
  for (const isKeptOut of [(day: Day) => excluded.has(day), isMajor]) {
    const days = past
      .filter((one) => one !== null)
      .filter(({ day }) => !isKeptOut(day))
      .slice(0, WEEKS);
    if (days.length < LEAST_BASE_DAYS) continue;
    const mean = (pick: (day: EffectDay) => number) => sum(days.map(pick)) / days.length;
    return { over: mean(({ over }) => over), under: mean(({ under }) => under), days };
  }
  return null;
}

/** Half the width of the interval of the shift; see `effectSize`. */
function intervalReach(own: readonly Base[], all: readonly Base[], counted: boolean): number {
  const inAll = sum(own.map(({ over }) => over));
  const { spread, freedom, likeness } = chance(all);
  const counting = counted ? Math.sqrt(own.length / inAll) : 0;
  const sigma = Math.max(spread, FLOOR, counting);
  const ofDays = sum(own.map(({ over }) => (over / inAll) ** 2));
  const ofBases = sum(
    [...new Set(own)].map((base) => {
      const times = own.filter((one) => one === base).length;
      return ((times * base.over) / inAll) ** 2 / base.days.length;
    }),
  );
  const inRow = (1 + likeness) / (1 - likeness);
  return student99(freedom) * sigma * Math.sqrt((ofDays + ofBases) * inRow);
}

/** How far ordinary days lie from their weekday's base, and how like neighbours are. */
function chance(bases: readonly Base[]): { spread: number; freedom: number; likeness: number } {
  const away = new Map<number, number>();
  for (const { over, under, days } of bases)
    for (const day of days)
      if (day.under > 0 && over > 0) away.set(day.at, day.over / day.under / (over / under) - 1);
  const squares = sum([...away.values()].map((value) => value ** 2));
  const freedom = Math.max(1, away.size - bases.length);
  const inPairs = sum([...away].map(([at, value]) => value * (away.get(at + 1) ?? 0)));
  const likeness = squares > 0 ? inPairs / squares : 0;
  return {
    spread: Math.sqrt(squares / freedom),
    freedom,
    likeness: Math.min(MOST_LIKENESS, Math.max(0, likeness)),
  };
}

function isCounted(metric: MetricId, isRate: boolean): boolean {
  const { unit, aggregation } = metricDefinition(metric);
  return isRate || (unit !== 'CNY' && (aggregation === 'sum' || aggregation === 'distinct'));
}
