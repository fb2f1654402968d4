import type { Day } from '../../model/day';
import type { RowSeries } from '../../model/series-subject';
import { channelOf, type SourceChannel } from '../source-channels';
import { rowsOfOneScope, usableDays } from './row-days';
import type { RuleContext } from './rule-context';

const TOTALS: ReadonlySet<string> = new Set(['汇总', '合计', '总计']);
const RECENT_DAYS = 16;

/** The shop's traffic sources in the one scope in which they are read. */
export function sourceRows(context: RuleContext): readonly RowSeries[] {
  return rowsOfOneScope(context.rows('source'), 'uv', context.day).filter(
    (row) => !TOTALS.has(pathOf(row).at(-1) ?? ''),
  );
}

/** The rows under which no other lies: the others hold what these hold already. */
export function leavesOf(rows: readonly RowSeries[]): RowSeries[] {
  const parents = new Set(rows.map((row) => keyOf(pathOf(row).slice(0, -1))));
  return rows.filter((row) => !parents.has(keyOf(pathOf(row))));
}

/** The row that stands for a whole channel: visitors are never added up over its parts. */
export function channelRow(
  rows: readonly RowSeries[],
  channel: SourceChannel,
  last: Day,
): RowSeries | undefined {
  const days = ({ series }: RowSeries) => usableDays(series.uv, last, RECENT_DAYS).length;
  return rows
    .filter((row) => channelOf(pathOf(row)) === channel)
    .toSorted((a, b) => days(b) - days(a) || pathOf(a).length - pathOf(b).length)[0];
}

/** The rows that stand beside one in the tree. */
export function siblingsOf(row: RowSeries, rows: readonly RowSeries[]): RowSeries[] {
  const parent = keyOf(pathOf(row).slice(0, -1));
  return rows.filter((other) => other !== row && keyOf(pathOf(other).slice(0, -1)) === parent);
}

export function pathOf({ subject }: RowSeries): readonly string[] {
  return subject.path?.length ? subject.path : [subject.name];
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}
