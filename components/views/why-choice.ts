import { monthOf, weekOf } from '../../utils/insights/aggregate';
import type { ChangeBase, ChangeQuestion } from '../../utils/model/change';
import {
  addDays,
  type Day,
  type DaySpan,
  daysBetween,
  isDay,
  weekday,
} from '../../utils/model/day';
import type { ShopRow } from '../../utils/model/panel-view';
import { TARGET_LENGTHS, type TargetLength } from '../../utils/model/target';
import { routeHref } from '../dashboard/route';

export const WHY_PRESETS = ['weekday', 'day', 'median', 'week', 'month', 'target', 'any'] as const;
export type WhyPreset = (typeof WHY_PRESETS)[number];

/** What the view of why shows; all of it stands in the address. */
export interface WhyChoice {
  shop: string;
  /** the shop itself, or one of its items or sources */
  subject: string;
  preset: WhyPreset;
  /** the day that the presets start from */
  day: Day;
  /** the length of target, for the preset of that name */
  per: TargetLength;
  /** the two stretches, for the preset `any` */
  span: DaySpan;
  base: DaySpan;
  /** unread days are left out of both sides */
  pairs: boolean;
}

/** As the background takes it; a longer stretch is refused there too. */
const MOST_DAYS = 366;

/** Reads the choice from an address; what is unknown falls back to the newest day and its week. */
export function readWhyChoice(
  params: URLSearchParams,
  shops: readonly ShopRow[],
): WhyChoice | null {
  const shop =
    shops.find(({ subject }) => subject === params.get('shop')) ??
    shops.find(({ lastDay }) => lastDay !== null);
  if (!shop?.lastDay) return null;
  const day = dayIn(params, 'day') ?? shop.lastDay;
  const subject = params.get('s') ?? '';
  const lastWeek = addDays(day, -7);
  return {
    shop: shop.subject,
    subject: subject.startsWith(`${shop.subject}>`) ? subject : shop.subject,
    preset: WHY_PRESETS.find((preset) => preset === params.get('p')) ?? 'weekday',
    day,
    per: TARGET_LENGTHS.find((per) => per === params.get('per')) ?? 'month',
    span: { from: dayIn(params, 'from') ?? day, to: dayIn(params, 'to') ?? day },
    base: { from: dayIn(params, 'bfrom') ?? lastWeek, to: dayIn(params, 'bto') ?? lastWeek },
    pairs: params.get('pairs') === '1',
  };
}

export function whyHref(choice: WhyChoice): string {
  const { shop, subject, preset, day, per, span, base, pairs } = choice;
  return routeHref('why', {
    shop,
    s: subject === shop ? '' : subject,
    p: preset,
    ...(preset === 'any'
      ? { from: span.from, to: span.to, bfrom: base.from, bto: base.to }
      : { day }),
    per: preset === 'target' ? per : '',
    pairs: pairs ? '1' : '',
  });
}

/** The question of a choice; null where the chosen stretches are none. */
export function questionOf(choice: WhyChoice): ChangeQuestion | null {
  const { span, base } = spansOf(choice);
  const spans = 'from' in base ? [span, base] : [span];
  if (!spans.every(isSpan)) return null;
  return { subject: choice.subject, span, base, ...(choice.pairs && { pairs: true }) };
}

function spansOf({ preset, day, per, span, base }: WhyChoice): { span: DaySpan; base: ChangeBase } {
  const one = (on: Day): DaySpan => ({ from: on, to: on });
  switch (preset) {
    case 'weekday':
      return { span: one(day), base: one(addDays(day, -7)) };
    case 'day':
      return { span: one(day), base: one(addDays(day, -1)) };
    case 'median':
      return { span: one(day), base: { medianOf: 7 } };
    case 'week':
      return lastWeeks(day);
    case 'month':
      return monthToDate(day);
    case 'target':
      return { span: one(day), base: { target: per } };
    case 'any':
      return { span, base };
  }
}

/** The last week that was over by the end of a day, and the one before it. */
function lastWeeks(day: Day): { span: DaySpan; base: DaySpan } {
  const last = weekOf(weekday(day) === 7 ? day : addDays(day, -7));
  return { span: last, base: { from: addDays(last.from, -7), to: addDays(last.to, -7) } };
}

/** The month up to a day, and the month before it up to the same date. */
function monthToDate(day: Day): { span: DaySpan; base: DaySpan } {
  const { from } = monthOf(day);
  const before = monthOf(addDays(from, -1));
  const same = addDays(before.from, daysBetween(from, day));
  return {
    span: { from, to: day },
    base: { from: before.from, to: same < before.to ? same : before.to },
  };
}

function isSpan({ from, to }: DaySpan): boolean {
  return from <= to && daysBetween(from, to) < MOST_DAYS;
}

function dayIn(params: URLSearchParams, name: string): Day | undefined {
  const text = params.get(name) ?? '';
  return isDay(text) ? text : undefined;
}
