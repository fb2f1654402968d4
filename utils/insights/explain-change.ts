import type { ChangeAnswer, PartRefusal } from '../model/change';
import type { Day } from '../model/day';
import type { MetricId } from '../model/metric';
import type { RowSeries } from '../model/series-subject';
import { explainItems } from './explain-items';
import { explainSourceTree, hasSources } from './explain-source-tree';
import { explainSpans, type SpansInput } from './explain-spans';
import { figureOn, isUsable } from './series-day';

export interface ChangeInput extends SpansInput {
  /** the shop's sources and items in every scope; left out for a subject that has none */
  sources?: readonly RowSeries[];
  items?: readonly RowSeries[];
}

/**
 * The whole answer to why sales moved between two stretches of days: three factors, and, for a
 * shop, its sources and items, or why these cannot be told.
 */
export function explainChange(input: ChangeInput): ChangeAnswer {
  const explained = explainSpans(input);
  if ('why' in explained) return { kind: 'refused', ...explained };
  const { answer, days } = explained;
  const facts = { days, perDay: answer.perDay, change: answer.why.change };
  const { sources, items } = input;
  const parts: Pick<typeof answer, 'sources' | 'items'> = {};
  if (sources) {
    const rows = inOneScope(sources, days, hasSources);
    parts.sources = 'none' in rows ? rows : tableOf(rows.rows, facts);
  }
  if (items) {
    const rows = inOneScope(items, days, hasSales);
    parts.items = 'none' in rows ? rows : explainItems({ rows: rows.rows, ...facts });
  }
  return { ...answer, ...parts };
}

function tableOf(
  rows: readonly RowSeries[],
  facts: Omit<Parameters<typeof explainSourceTree>[0], 'rows'>,
) {
  const missing = (['pay_amt', 'uv', 'pay_buyers'] as const satisfies MetricId[]).filter((metric) =>
    rows.every(({ series }) => !series[metric]),
  );
  if (missing.length > 0) return { none: 'no-figure', missing } as const;
  return explainSourceTree({ rows, ...facts });
}

/** The rows of the scope that was read on every day of both sides; else why there is none. */
function inOneScope(
  rows: readonly RowSeries[],
  { before, after }: { before: readonly Day[]; after: readonly Day[] },
  isRead: (rows: readonly RowSeries[], day: Day) => boolean,
): { rows: RowSeries[] } | PartRefusal {
  const scopes = [...new Set(rows.map(({ scope }) => scope))].sort(wholeFirst);
  const unread = (scope: string, days: readonly Day[]) => {
    const own = rows.filter((row) => row.scope === scope);
    return days.filter((day) => !isRead(own, day));
  };
  const days = [...before, ...after];
  const best = scopes
    .map((scope) => ({ scope, unread: unread(scope, days) }))
    .sort((one, other) => one.unread.length - other.unread.length)[0];
  if (!best || best.unread.length === days.length) return { none: 'not-read' };
  if (best.unread.length === 0) return { rows: rows.filter((row) => row.scope === best.scope) };
  const span = scopes.filter((scope) => unread(scope, after).length === 0);
  const base = scopes.filter((scope) => unread(scope, before).length === 0);
  if (span.length > 0 && base.length > 0) return { none: 'other-scope', span, base };
  return { none: 'days-unread', days: [...new Set(best.unread)].sort() };
}

/** Every device before one of them, and a page's plain form before its tabs. */
function wholeFirst(one: string, other: string): number {
  const rank = (scope: string) => (scope.startsWith('all/') ? 0 : 1);
  return rank(one) - rank(other) || one.length - other.length || (one < other ? -1 : 1);
}

function hasSales(rows: readonly RowSeries[], day: Day): boolean {
  return rows.some(({ series }) => isUsable(figureOn(series.pay_amt, day)));
}
