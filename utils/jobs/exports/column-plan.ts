import { type Figure, missing } from '../../model/figure';
import type { ColumnUse, UnusedWhy } from '../../model/import';
import type { MetricId } from '../../model/metric';
import type { MetricDefinition } from '../../model/metric-definition';
import type { MetricFigure } from '../../model/reading';
import { type HeadedTable, headOf } from '../../reports/import/find-header';
import type { Cell, SheetRow } from '../../reports/import/read-workbook';
import { figureOf } from '../../sites/payload/labelled-rows';
import type { ExportKind } from './export-kind';
import { DEVICE_COLUMNS, SHOP_COLUMNS, WINDOW_COLUMNS } from './export-kinds';

/** A column that holds figures of one metric. */
interface FigureColumn {
  at: number;
  name: string;
  metric: MetricId;
  definition: MetricDefinition;
  device?: 'pc' | 'wireless';
}

/** How the columns of one table are understood. */
export interface ColumnPlan {
  figures: FigureColumn[];
  /** where each named column stands */
  places: ReadonlyMap<string, number>;
  uses: ColumnUse[];
}

const DEVICES = { 无线端: 'wireless', PC端: 'pc' } as const;
const DEVICE = /^(无线端|PC端)(.+)$/;
const CHANGE = /环比|同比|较前|较上|变化幅度|增长幅度|日增长率|周增长率/;
/** Shares of a whole: without a percent sign, more than 1 of these are percents or something else. */
const PARTS_OF_ONE: ReadonlySet<string> = new Set([
  'bounce',
  'item_bounce',
  'cvr',
  'order_cvr',
  'old_buyer_share',
  'pay_amt_share',
  'uv_share',
  'search_cvr',
]);
const LONGEST_RAW = 120;
const LONGEST_SAMPLE = 40;
const MOST_REMEMBERED = 50_000;

/** Understands every column by its whole name; of two that are one metric and differ, neither. */
export function planColumns(table: HeadedTable, kind: ExportKind): ColumnPlan {
  const keyOf = (name: string) => (kind.ignoresCase ? name.toLowerCase() : name);
  const labels = labelsOf(kind);
  const candidates = table.columns.flatMap(({ at, name }): FigureColumn[] => {
    if (isNaming(keyOf(name), kind) || kind.texts?.includes(name)) return [];
    const found = understood(keyOf(name), labels);
    return found ? [{ at, name, ...found }] : [];
  });
  const refused = new Map<string, UnusedWhy>();
  for (const group of Map.groupBy(candidates, sameFigure).values())
    refuseRivals(group, table.rows, refused);
  for (const column of candidates)
    if (isOutOfUnit(column, table.rows)) refused.set(column.name, 'unit');
  const figures = candidates.filter(({ name }) => !refused.has(name));
  return {
    figures,
    places: new Map(table.columns.map(({ at, name }) => [keyOf(name), at])),
    uses: [
      ...table.columns.map((column) => useOf(column, { table, kind, figures, refused })),
      ...table.twice.map((name): ColumnUse => ({ name, sample: '', use: 'unused', why: 'twice' })),
    ],
  };
}

/** Reads cells into figures; the same text of the same unit is read once. */
export function figureReader(kind: ExportKind): (column: FigureColumn, cell: Cell) => MetricFigure {
  const read = kind.figure ?? figureOf;
  const known = new Map<string, Figure>();
  return ({ name, metric, definition: { unit, aggregation }, device }, cell) => {
    const raw = cell === null ? '' : String(cell).slice(0, LONGEST_RAW);
    const key = `${unit}${aggregation === 'order' ? '#' : ' '}${raw}`;
    let figure = known.get(key);
    if (!figure) {
      // #DIV/0! and #N/A stand where a spreadsheet had no answer.
      figure = raw.startsWith('#')
        ? missing('unreadable')
        : read(raw, unit, aggregation === 'order');
      if (known.size < MOST_REMEMBERED) known.set(key, figure);
    }
    return {
      metric,
      label: name.slice(0, 60),
      raw,
      figure,
      found: 'layout',
      ...(device && { scope: { device } }),
    };
  };
}

type Understood = Pick<FigureColumn, 'metric' | 'definition' | 'device'>;

function labelsOf({ metrics, own = {} }: ExportKind): Map<string, Understood> {
  const labels = new Map<string, Understood>();
  // The groups that a report is made of are parts of the one dictionary that names MetricId.
  for (const [metric, definition] of Object.entries(metrics) as [MetricId, MetricDefinition][])
    for (const label of definition.labels)
      if (!labels.has(headOf(label))) labels.set(headOf(label), { metric, definition });
  for (const [label, metric] of Object.entries(own)) {
    const definition = metrics[metric];
    if (definition) labels.set(label, { metric, definition });
  }
  return labels;
}

function understood(name: string, labels: ReadonlyMap<string, Understood>): Understood | null {
  const whole = labels.get(name);
  if (whole) return whole;
  const [, device = '', rest = ''] = DEVICE.exec(name) ?? [];
  const found = labels.get(rest);
  return found ? { ...found, device: DEVICES[device as keyof typeof DEVICES] } : null;
}

function isNaming(name: string, { naming, days, rank, tab }: ExportKind): boolean {
  const frame: readonly string[] = [...SHOP_COLUMNS, ...DEVICE_COLUMNS, ...WINDOW_COLUMNS];
  return [...naming, ...days, rank, tab?.column, ...frame].includes(name);
}

function sameFigure({ metric, device }: FigureColumn): string {
  return `${metric}/${device ?? 'all'}`;
}

function refuseRivals(
  [first, ...others]: FigureColumn[],
  rows: readonly SheetRow[],
  refused: Map<string, UnusedWhy>,
): void {
  if (!first || others.length === 0) return;
  const isSame = others.every(({ at }) =>
    rows.every(({ cells }) => String(cells[at] ?? '') === String(cells[first.at] ?? '')),
  );
  if (!isSame) refused.set(first.name, 'twice');
  for (const { name } of others) refused.set(name, isSame ? 'same' : 'twice');
}

/** 53.83 for 53.83 % would be read as 5383 %. */
function isOutOfUnit({ at, metric }: FigureColumn, rows: readonly SheetRow[]): boolean {
  return PARTS_OF_ONE.has(metric) && rows.some(({ cells }) => Number(cells[at] ?? 0) > 1);
}

interface Seen {
  table: HeadedTable;
  kind: ExportKind;
  figures: readonly FigureColumn[];
  refused: ReadonlyMap<string, UnusedWhy>;
}

function useOf({ at, name }: { at: number; name: string }, seen: Seen): ColumnUse {
  const { table, kind, figures, refused } = seen;
  const first = table.rows.find(({ cells }) => cells[at] !== null && cells[at] !== undefined);
  const sample = String(first?.cells[at] ?? '').slice(0, LONGEST_SAMPLE);
  const column = { name: name.slice(0, 60), sample };
  const key = kind.ignoresCase ? name.toLowerCase() : name;
  if (isNaming(key, kind)) return { ...column, use: 'name' };
  if (kind.texts?.includes(name)) return { ...column, use: 'text' };
  const figure = figures.find((one) => one.at === at);
  if (figure) {
    const { metric, device } = figure;
    return { ...column, use: 'figure', metric, ...(device && { device }) };
  }
  const why =
    refused.get(name) ?? (sample === '' ? 'empty' : CHANGE.test(name) ? 'change' : 'no-metric');
  return { ...column, use: 'unused', why };
}
