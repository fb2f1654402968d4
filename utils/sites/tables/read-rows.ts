import { checkFigures } from '../../model/check-figures';
import { type Figure, missing } from '../../model/figure';
import { type Identity, metricsOf } from '../../model/identities';
import type { MetricId } from '../../model/metric';
import type {
  MetricFigure,
  PrintedChange,
  RowKind,
  RowText,
  Subject,
  TableRow,
  Trouble,
} from '../../model/reading';
import type { Definitions } from '../meaning/metric-vocabulary';
import type { Steps } from '../page';
import type { FoundTable } from './find-tables';
import { markDay, type PageDay } from './mark-day';
import { type CellFigure, hasPercentBeneath, readCell } from './read-cell';
import { type RowCells, rowCells } from './row-cells';
import { type Column, metricColumns } from './table-columns';

/** How the rows of one table are understood. */
export interface RowsSpec {
  kind: RowKind;
  /** what a row speaks of; null for rows that speak of nothing known */
  subject: (cells: RowCells) => Subject | null;
  /** whole labels of heads, by `labelsOf` */
  metrics: ReadonlyMap<string, MetricId>;
  definitions: Definitions;
  identities: readonly Identity[];
  /** heads whose texts are kept as they are */
  texts?: readonly string[];
  /** besides rows that are named 汇总, 合计 or 总计 */
  isSubtotal?: (cells: RowCells, subject: Subject) => boolean;
}

const CELLS_PER_STEP = 40;
const MOST_ROWS = 1000;
const MOST_FIGURES = 180;
const MOST_TROUBLE = 60;
const SUBTOTAL = /^(?:汇总值?|合计|总计|小计|总和)$/;

/**
 * Reads the rows of a table: the figures under every head that is a known label, each row checked
 * by the identities. Columns of one name that contradict each other are unreadable.
 */
export function* readRows(
  table: FoundTable,
  spec: RowsSpec,
  page?: PageDay,
): Steps<{ rows: TableRow[]; trouble: Trouble[] }> {
  const columns = metricColumns(table.heads, spec.metrics).slice(0, MOST_FIGURES);
  const identities = identitiesOf(columns, spec.identities);
  const rows: TableRow[] = [];
  const trouble: Trouble[] = [];
  let read = 0;
  for (const [at, found] of table.rows.slice(0, MOST_ROWS).entries()) {
    const cells = rowCells(table, at, found);
    const subject = spec.subject(cells);
    if (!subject) continue;
    const own = readFigures(cells, columns, spec.definitions, identities);
    markDay(own.figures, cells, page);
    trouble.push(...own.trouble.map((one) => ofRow(one, subject)));
    const texts = textsOf(cells, spec.texts ?? []);
    const isSubtotal = SUBTOTAL.test(subject.name) || spec.isSubtotal?.(cells, subject);
    rows.push({
      subject,
      figures: own.figures,
      ...(texts.length > 0 && { texts }),
      ...(isSubtotal && { subtotal: true }),
    });
    read += columns.length;
    if (read < CELLS_PER_STEP) continue;
    read = 0;
    yield;
  }
  if (table.misfits > 0)
    trouble.unshift({ field: 'page', why: 'layout-unknown', detail: `${table.misfits} rows` });
  return { rows, trouble: trouble.slice(0, MOST_TROUBLE) };
}

/** The rates of a row that prints both kinds of visitors are those of 访客数. */
function identitiesOf(columns: readonly Column[], identities: readonly Identity[]) {
  const hasBoth = columns.some(({ metric }) => metric === 'uv');
  return hasBoth
    ? identities.filter((one) => one.kind === 'order' || !metricsOf(one).includes('item_uv'))
    : identities;
}

/** The labels of a dictionary, whole; `others` are further labels on this kind of page. */
export function labelsOf(
  definitions: Definitions,
  others: Partial<Record<string, MetricId>> = {},
): ReadonlyMap<string, MetricId> {
  const labels = new Map<string, MetricId>();
  for (const [id, { labels: texts }] of Object.entries(definitions))
    for (const text of texts) if (!labels.has(text)) labels.set(text, id as MetricId);
  for (const [text, id] of Object.entries(others)) if (id) labels.set(text, id);
  return labels;
}

function readFigures(
  cells: RowCells,
  columns: readonly Column[],
  definitions: Definitions,
  identities: readonly Identity[],
): { figures: MetricFigure[]; trouble: Trouble[] } {
  const trouble: Trouble[] = [];
  const figures = new Map<string, MetricFigure>();
  const printed = cells.row.cells;
  const sharesCell = () =>
    columns.some(({ at }) => printed[at] !== undefined && hasPercentBeneath(printed[at]));
  for (const column of columns) {
    const { metric, device, label } = column;
    const cell = printed[column.at];
    const definition = definitions[metric];
    if (!cell || !definition) continue;
    const read = readCell(cell, definition, sharesCell);
    if (read.why) trouble.push({ field: metric, why: read.why, detail: read.raw });
    const figure = figureOf(column, read, changeOf(column, printed));
    const key = `${metric}/${device ?? ''}`;
    const known = figures.get(key);
    if (!known) figures.set(key, figure);
    else if (!isSame(known.figure, figure.figure)) {
      trouble.push({ field: metric, why: 'field-ambiguous', detail: `${known.raw} | ${read.raw}` });
      figures.set(key, { ...known, label, figure: missing('unreadable') });
    }
  }
  const all = [...figures.values()];
  for (const device of new Set(all.map(({ scope }) => scope?.device)))
    trouble.push(
      ...checkFigures(
        all.filter(({ scope }) => scope?.device === device),
        identities,
        (metric) => definitions[metric]?.unit ?? 'none',
      ),
    );
  return { figures: all, trouble };
}

function figureOf(
  { metric, device, label }: Column,
  { raw, figure, change }: CellFigure,
  ofColumn: PrintedChange | undefined,
): MetricFigure {
  const printed = ofColumn ?? change;
  return {
    metric,
    label,
    raw,
    figure,
    ...(printed && { change: printed }),
    found: 'meaning',
    ...(device && { scope: { device } }),
  };
}

/** The change that a column of its own prints. */
function changeOf({ change }: Column, cells: readonly Element[]): PrintedChange | undefined {
  const cell = change && cells[change.at];
  if (!cell) return undefined;
  const { raw, figure } = readCell(cell, CHANGE, () => false);
  return { base: change.base, raw, figure, signed: /[+\-↑▲↗⬆↓▼↘⬇升降]\s*\d/.test(raw) };
}

const CHANGE = {
  labels: [],
  unit: 'ratio',
  aggregation: 'ratio',
  decimals: 2,
  better: 'neither',
} as const;

/** Two columns of one name must print the same. */
function isSame(one: Figure, other: Figure): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function textsOf(cells: RowCells, labels: readonly string[]): RowText[] {
  return labels.flatMap((label) => {
    const text = cells.text(label);
    return text === '' ? [] : [{ label, text }];
  });
}

function ofRow({ field, why, detail = '' }: Trouble, { name }: Subject): Trouble {
  return { field, why, detail: `${name.slice(0, 60)}: ${detail}`.slice(0, 200) };
}
