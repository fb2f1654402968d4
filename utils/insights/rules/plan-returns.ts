import { addDays, type Day, daysBetween, HOUR, startOfDay } from '../../model/day';
import { exactValue } from '../../model/figure';
import type { MetricId } from '../../model/metric';
import type { Reading, TableRow } from '../../model/reading';
import { rowSubject } from '../../model/series-subject';
import { sum } from '../statistics';
import { adsDays, adsRows, adsSums, isMaturing, planNamed, windowOf } from './ads-rows';
import type { RuleContext } from './rule-context';
import { shortName } from './settle';

const METRICS = ['cost', 'ad_gmv', 'ad_ord'] as const satisfies readonly MetricId[];
type Sums = Record<(typeof METRICS)[number], number>;

/** What a plan spent and sold over about two weeks, in one attribution window. */
export interface PlanReturn {
  subject: string;
  subjectName: string;
  window: number | null;
  /** sales of its clicks go on coming */
  maturing: boolean;
  /** of the days that stand still */
  settled: { days: number; sums: Sums };
  /** with the days to which the platform still adds */
  all: { days: number; sums: Sums };
}

const FORTNIGHT = 14;
/** Days read one by one go before a page's own sum from so many on. */
const LEAST_DAYS = 7;
/** The lists of plans offer 14 or 15 days. */
const SPANS: ReadonlySet<number> = new Set([14, 15]);
/** After so long a span that ends yesterday stands still (domain notes §0, trap 8). */
const STANDS_STILL = 12 * HOUR;
const RECENT = 3;

/**
 * The plans of the account with their last two weeks: out of days that were read one by one, else
 * out of a list that shows the fourteen days as one figure. Never both, and never two windows.
 */
export function planReturns(context: RuleContext): PlanReturn[] {
  const daily = adsRows(context, 'ad_gmv').map((row): PlanReturn => {
    const { settled, open } = adsDays(row, METRICS, context.day, FORTNIGHT);
    const all = [...settled, ...open];
    return {
      ...planNamed(row),
      window: windowOf(row),
      maturing: isMaturing(row, METRICS, settled),
      settled: { days: settled.length, sums: adsSums(row, METRICS, settled) },
      all: { days: all.length, sums: adsSums(row, METRICS, all) },
    };
  });
  const enough = daily.filter(({ all }) => all.days >= LEAST_DAYS);
  const known = new Set(enough.map(({ subject }) => subject));
  const spans = spanReturns(context).filter(({ subject }) => !known.has(subject));
  const named = new Set([...known, ...spans.map(({ subject }) => subject)]);
  return [...enough, ...spans, ...daily.filter(({ subject }) => !named.has(subject))];
}

function spanReturns(context: RuleContext): PlanReturn[] {
  const found = new Map<string, PlanReturn>();
  for (const page of ['ali.report', 'ali.manage'] as const)
    for (const reading of context.readings(page)) {
      const span = spanOf(reading, context.day);
      for (const row of span ? planRows(reading) : []) {
        const subject = rowSubject(context.shop, row.subject);
        const one = span && returnOf(row, reading, span);
        if (one && !found.has(subject))
          found.set(subject, { ...one, subject, subjectName: shortName(row.subject.name, 40) });
      }
    }
  return [...found.values()];
}

/** The length of a span that ends lately, and whether it stood still when it was read. */
function spanOf({ scope, takenAt }: Reading, day: Day): { days: number; still: boolean } | null {
  const { period } = scope;
  if (period.kind !== 'span') return null;
  const days = daysBetween(period.from, period.to) + 1;
  if (!SPANS.has(days) || daysBetween(period.to, day) > RECENT || period.to > day) return null;
  return { days, still: takenAt >= startOfDay(addDays(period.to, 1)) + STANDS_STILL };
}

function planRows({ parts }: Reading): TableRow[] {
  return parts.flatMap((part) =>
    part.kind === 'table'
      ? part.rows.filter(({ subject, subtotal }) => subject.kind === 'plan' && !subtotal)
      : [],
  );
}

function returnOf(
  row: TableRow,
  { scope }: Reading,
  { days, still }: { days: number; still: boolean },
): Omit<PlanReturn, 'subject' | 'subjectName'> | null {
  const sums = sumsIn(row);
  if (!sums) return null;
  const none = { days: 0, sums: { cost: 0, ad_gmv: 0, ad_ord: 0 } };
  const all = { days, sums };
  return { window: scope.window ?? null, maturing: true, settled: still ? all : none, all };
}

/** Null where one of the three is missing or in doubt. */
function sumsIn({ figures }: TableRow): Sums | null {
  const values = METRICS.map((metric) => {
    // A row of a single day among the span's says so with each figure, and is no sum.
    const found = figures.find((one) => one.metric === metric && one.scope?.period === undefined);
    const isSound = !found?.suspect?.length && found?.unverified === undefined;
    return isSound ? exactValue(found?.figure) : null;
  });
  const [cost, gmv, orders] = values;
  if (cost == null || gmv == null || orders == null) return null;
  return { cost, ad_gmv: gmv, ad_ord: orders };
}

/** What an order of the account was worth in those weeks; null where there was none. */
export function orderWorth(returns: readonly PlanReturn[]): number | null {
  const orders = sum(returns.map(({ all }) => all.sums.ad_ord));
  return orders > 0 ? sum(returns.map(({ all }) => all.sums.ad_gmv)) / orders : null;
}
