import type { MetricFigure, TablePart } from '../../model/reading';
import type { Period } from '../../model/scope';
import type { PageHead } from './page-head';

/**
 * A page without a date speaks of the days that its rows name themselves; where they all name one,
 * it is the page's.
 */
export function settleDays(head: PageHead, parts: readonly TablePart[]): PageHead {
  if (!head.isSilent) return head;
  const figures = parts.flatMap(({ rows }) => rows.flatMap((row) => row.figures));
  const periods = new Map(figures.map(({ scope }) => [dayIn(scope?.period), scope?.period]));
  if (periods.size === 0 || periods.has(undefined)) return head;
  const trouble = head.trouble.filter(({ why }) => why !== 'scope-unknown');
  const [only, ...others] = periods.values();
  if (!only || others.length > 0) return { ...head, trouble };
  for (const figure of figures) leavePeriod(figure);
  return { ...head, scope: { ...head.scope, period: only }, trouble };
}

function leavePeriod(figure: MetricFigure): void {
  const { period: _, ...rest } = figure.scope ?? {};
  figure.scope = rest;
  if (Object.keys(rest).length === 0) delete figure.scope;
}

function dayIn(period: Period | undefined): string | undefined {
  return period && 'day' in period ? period.day : undefined;
}
