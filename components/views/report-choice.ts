import { monthOf, weekOf } from '../../utils/insights/aggregate';
import { planLength, planSpan } from '../../utils/insights/plan-tasks';
import { periodSpan } from '../../utils/insights/report-periods';
import { addDays, type Day, type DaySpan, daysBetween, isDay } from '../../utils/model/day';
import type { ShopRow } from '../../utils/model/panel-view';
import {
  REPORT_KINDS,
  REPORT_PARTS,
  type ReportKind,
  type ReportQuestion,
} from '../../utils/model/report';
import type { ReportDefinition } from '../../utils/model/report-definition';
import type { TargetLength } from '../../utils/model/target';
import { routeHref } from '../dashboard/route';

/** Days of a sheet where the operator chose none. */
const USUAL_DAYS = 7;
/** As many as a question may span. */
const MOST_DAYS = 366;
/** Nobody plans further ahead. */
const FARTHEST_PLAN = 366;

/**
 * Reads the report from an address: its kind, its shops (the first where none is named) and its
 * days. A week or month is always the whole one that the first day lies in, and so is a plan's.
 */
export function readReportChoice(
  params: URLSearchParams,
  shops: readonly ShopRow[],
  yesterday: Day,
): ReportQuestion {
  const kind = REPORT_KINDS.find((one) => one === params.get('kind')) ?? 'daily';
  const without = params.getAll('without');
  const leftOut = REPORT_PARTS[kind].filter((part) => without.includes(part));
  const wanted = params.getAll('shop');
  const named = shops.filter(({ subject }) => wanted.includes(subject));
  return {
    kind,
    shops: (named.length > 0 ? named : shops.slice(0, 1)).map(({ subject }) => subject),
    span: spanOf(kind, params.get('from') ?? '', params.get('to') ?? '', yesterday),
    ...(leftOut.length > 0 && { leftOut }),
  };
}

/** A saved report as it is asked for today; of shops that are gone the first that is known. */
export function questionOf(
  { kind, shops: wanted, leftOut, period }: ReportDefinition,
  shops: readonly ShopRow[],
  today: Day,
): ReportQuestion {
  const known = wanted.filter((shop) => shops.some(({ subject }) => subject === shop));
  const first = shops.slice(0, 1).map(({ subject }) => subject);
  const span = periodSpan(period, today);
  // What was seen of rivals today is no unfinished figure.
  const isRolling =
    kind === 'rivals' && period.startsWith('last-') && span.to >= addDays(today, -1);
  return {
    kind,
    shops: known.length > 0 ? known : first,
    span: isRolling ? { ...span, to: today } : span,
    ...(leftOut.length > 0 && { leftOut }),
  };
}

/** The address of a report. */
export function reportHref({ kind, shops, span, leftOut = [] }: ReportQuestion): string {
  const query = new URLSearchParams({ kind, from: span.from, to: span.to });
  for (const shop of shops) query.append('shop', shop);
  for (const part of leftOut) query.append('without', part);
  return `${routeHref('reports')}?${query}`;
}

/** The same report one week, month or stretch earlier or later. */
export function stepped(question: ReportQuestion, steps: 1 | -1): ReportQuestion {
  const { kind, span } = question;
  if (kind === 'plan') {
    const day = addDays(steps < 0 ? span.from : span.to, steps);
    return { ...question, span: planSpan(planLength(span), day) };
  }
  if (kind === 'monthly')
    return { ...question, span: monthOf(addDays(steps < 0 ? span.from : span.to, steps)) };
  const length = daysBetween(span.from, span.to) + 1;
  const moved = { from: addDays(span.from, steps * length), to: addDays(span.to, steps * length) };
  return { ...question, span: moved };
}

/** A report of another kind about the same time: the week or month that its last day lies in. */
export function ofKind(question: ReportQuestion, kind: ReportKind, yesterday: Day): ReportQuestion {
  const last = question.span.to < yesterday ? question.span.to : yesterday;
  const { leftOut: _parts, ...same } = question;
  if (kind === 'plan') return { ...same, kind, span: planSpan('week', addDays(yesterday, 1)) };
  return { ...same, kind, span: spanOf(kind, '', last, yesterday) };
}

/** The plan of another length about the same time. */
export function ofLength(question: ReportQuestion, per: TargetLength, today: Day): ReportQuestion {
  const { from, to } = question.span;
  return { ...question, span: planSpan(per, from <= today && to >= today ? today : from) };
}

/** The last day that a report of a kind can be about: rivals are looked at today, too. */
export function lastDayOf(kind: ReportKind, yesterday: Day): Day {
  if (kind === 'plan') return addDays(yesterday, FARTHEST_PLAN);
  return kind === 'rivals' ? addDays(yesterday, 1) : yesterday;
}

function spanOf(kind: ReportKind, from: string, to: string, yesterday: Day): DaySpan {
  if (kind === 'plan') {
    if (!isDay(from)) return planSpan('week', addDays(yesterday, 1));
    return planSpan(planLength({ from, to: isDay(to) ? to : from }), from);
  }
  const last = isDay(to) ? to : lastDayOf(kind, yesterday);
  if (kind === 'weekly') return weekOf(isDay(from) ? from : last);
  if (kind === 'monthly') return monthOf(isDay(from) ? from : last);
  const first = isDay(from) ? from : addDays(last, 1 - USUAL_DAYS);
  if (first > last || daysBetween(first, last) >= MOST_DAYS) return { from: last, to: last };
  return { from: first, to: last };
}
