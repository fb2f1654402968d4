import { addDays, DAY_LENGTH, dayOf, HOUR } from '../../model/day';
import type { MetricId } from '../../model/metric';
import type { PageId } from '../../model/page-id';
import type { MetricFigure, OrderRow, Reading } from '../../model/reading';
import type { RuleContext } from './rule-context';
import type { RuleOutcome } from './rule-outcome';

/** An order or refund with where and when it was seen. */
export interface SeenOrder extends OrderRow {
  readAt: number;
  /** the tab that was open */
  tab: string;
}

/** Pages of one list that were turned in one sitting are read within this time. */
const SITTING = HOUR;

/**
 * How a page stands now: its newest reading of each tab, if it is not older than a day. What was
 * read earlier may be done with since. Further pages of a list count beside its first one, as long
 * as they were not read in an earlier sitting than that.
 */
export function freshTabs(
  { readings, now }: Pick<RuleContext, 'readings' | 'now'>,
  page: PageId,
  maxAge = DAY_LENGTH,
): Reading[] {
  const fresh = readings(page).filter(({ takenAt }) => now - takenAt <= maxAge);
  const firsts = new Map<string, number>();
  for (const reading of fresh.toReversed())
    if (!reading.list?.page) firsts.set(listOf(reading), reading.takenAt);
  const seen = new Set<string>();
  return fresh.filter((reading) => {
    const { list, takenAt } = reading;
    const place = `${listOf(reading)}|${list?.page ?? 1}`;
    const first = firsts.get(listOf(reading)) ?? takenAt;
    if (seen.has(place) || (list?.page && takenAt < first - SITTING)) return false;
    seen.add(place);
    return true;
  });
}

/** The orders on a page's tabs, each as it was seen last. */
export function seenOrders(
  context: RuleContext,
  page: 'qn.orders' | 'qn.refunds' | 'qn.violations',
): SeenOrder[] {
  const orders = new Map<string, SeenOrder>();
  for (const { parts, takenAt, scope } of freshTabs(context, page))
    for (const part of parts) {
      const rows = part.kind === 'orders' ? part.rows : [];
      for (const row of rows)
        if (!orders.has(row.id))
          orders.set(row.id, { ...row, readAt: takenAt, tab: scope.tab ?? '' });
    }
  return [...orders.values()];
}

/** Counters of a page by metric, from its newest reading that shows each; doubtful ones are left out. */
export function counters(readings: readonly Reading[]): ReadonlyMap<MetricId, Counter> {
  const found = new Map<MetricId, Counter>();
  for (const { parts, takenAt } of readings)
    for (const part of parts) {
      const figures = part.kind === 'metrics' && !part.subject ? part.figures : [];
      for (const one of figures) {
        const count = leastOf(one);
        if (count !== null && !found.has(one.metric))
          found.set(one.metric, { count, figure: one.figure, readAt: takenAt });
      }
    }
  return found;
}

export interface Counter {
  /** the least it can be: 99+ is 99 */
  count: number;
  figure: MetricFigure['figure'];
  readAt: number;
}

/**
 * A card about how things stand now bears today's date. It takes the place of the one that yesterday
 * left, and where it no longer holds, that one is withdrawn with it.
 */
export function standingNow(outcome: RuleOutcome, { now }: Pick<RuleContext, 'now'>): RuleOutcome {
  const today = dayOf(now);
  const yesterday = addDays(today, -1);
  const told = [...outcome.alerts.map(({ id }) => id), ...outcome.cleared];
  const old = told
    .filter((id) => id.endsWith(`:${today}`))
    .map((id) => `${id.slice(0, -today.length)}${yesterday}`);
  return { ...outcome, cleared: [...outcome.cleared, ...old] };
}

function leastOf({ figure, suspect, unverified }: MetricFigure): number | null {
  if (suspect?.length || unverified !== undefined) return null;
  if (figure.kind === 'exact') return figure.value;
  return figure.kind === 'range' ? figure.low : null;
}

/** One list in one order. */
function listOf({ scope, list }: Reading): string {
  return `${scope.tab ?? ''}|${list?.sortedBy ?? ''}`;
}
