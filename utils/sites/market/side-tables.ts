import type { FoundRow, FoundTable } from '../tables/find-tables';
import { type SideWord, sideWord } from './compared-sides';

/** A table of comparison as it looks for one of its sides. */
export interface SideTable {
  side: SideWord;
  table: FoundTable;
}

const METRIC_HEADS = ['指标', '指标名称', '核心指标', '对比指标'];

/**
 * Takes a table with columns for several sides apart: under groups (本品 above 访客数), with the side
 * in the head itself (竞品1订单退款率) or with a side as the whole head. `lone` is the label of a
 * column that is named by its side alone. Empty for a table that compares nothing.
 */
export function sideTables(table: FoundTable, lone: string): SideTable[] {
  if (METRIC_HEADS.includes(table.heads[0]?.text ?? '')) return turned(table);
  const columns = table.heads.map(({ text, group = '' }) => {
    const side = sideWord(group) ?? sideWord(text);
    const label = sideWord(group) ? text : side?.rest || lone;
    return { side, label: side ? label : text };
  });
  return sidesIn(columns).map((side) => {
    const places = columns.flatMap(({ side: other }, at) =>
      !other || other.word === side.word ? [at] : [],
    );
    const heads = places.map((at) => ({ text: columns[at]?.label ?? '' }));
    const rows = table.rows.map((row): FoundRow => ({ ...row, cells: pick(row.cells, places) }));
    return { side, table: { ...table, heads, rows } };
  });
}

/** Rows of metrics and columns of sides: each side becomes one row under the metrics' names. */
function turned(table: FoundTable): SideTable[] {
  const heads = table.rows.map(({ cells: [name] }) => ({
    text: (name?.textContent ?? '').slice(0, 60).replace(/[\s\ue000-\uf8ff]+/g, ''),
  }));
  return table.heads.flatMap(({ text, group = '' }, at) => {
    const side = sideWord(text) ?? sideWord(group);
    if (!side) return [];
    const cells = table.rows.flatMap(({ cells: own }) => own[at] ?? []);
    if (cells.length !== heads.length) return [];
    const row: FoundRow = { element: table.root, cells, key: null, level: 0 };
    return [{ side, table: { ...table, heads, rows: [row] } }];
  });
}

/** Whether a table's rows are metrics, so that it is turned. */
export function isTurned({ heads }: FoundTable): boolean {
  return METRIC_HEADS.includes(heads[0]?.text ?? '');
}

function sidesIn(columns: readonly { side: SideWord | null }[]): SideWord[] {
  const sides = new Map<string, SideWord>();
  for (const { side } of columns) if (side && !sides.has(side.word)) sides.set(side.word, side);
  return [...sides.values()];
}

function pick(cells: readonly Element[], places: readonly number[]): Element[] {
  return places.flatMap((at) => cells[at] ?? []);
}
