import { type MetricId, metricDefinition } from '../model/metric';
import type {
  FigureGroup,
  FigureLine,
  FiguresBoard,
  FiguresPanel,
  FiguresTable,
  OrderLine,
} from '../model/panel-view';
import type {
  BoardPart,
  MetricFigure,
  OrderRow,
  Part,
  Reading,
  TablePart,
  TableRow,
} from '../model/reading';

const MOST_ROWS = 20;
const MOST_COLUMNS = 6;
const MOST_ORDERS = 50;
const MOST_ACTIVITIES = 20;

/**
 * The panel of a page that has no view of its own: everything that was read, in the order of the
 * page, long lists cut with the count of what is left out. Orders stand by their deadlines, those
 * without one last.
 */
export function buildFiguresPanel(reading: Reading): FiguresPanel {
  const { page, shop, scope, takenAt, layout, trouble } = reading;
  const orders = partsOf(reading, 'orders').flatMap(({ rows }) => rows);
  const activities = partsOf(reading, 'activities').flatMap(({ rows }) => rows);
  const byDeadline = orders.map((row) => orderLine(row, takenAt)).sort(soonestFirst);
  return {
    kind: 'figures',
    page,
    shop: shop ?? null,
    scope,
    takenAt,
    layout,
    groups: partsOf(reading, 'metrics').map(
      ({ subject, figures }): FigureGroup => ({
        name: subject?.name ?? '',
        figures: figures.map(figureLine),
      }),
    ),
    tables: partsOf(reading, 'table').map(tableOf),
    boards: partsOf(reading, 'board').map(boardOf),
    orders: byDeadline.slice(0, MOST_ORDERS),
    ordersLeftOut: Math.max(0, orders.length - MOST_ORDERS),
    activities: activities.slice(0, MOST_ACTIVITIES),
    activitiesLeftOut: Math.max(0, activities.length - MOST_ACTIVITIES),
    trouble,
  };
}

function partsOf<K extends Part['kind']>(
  { parts }: Reading,
  kind: K,
): Extract<Part, { kind: K }>[] {
  return parts.filter((part): part is Extract<Part, { kind: K }> => part.kind === kind);
}

function figureLine(figure: MetricFigure): FigureLine {
  const { metric, label, raw, change, suspect = [], unverified, scope } = figure;
  const { unit, decimals } = metricDefinition(metric);
  return {
    metric,
    unit,
    decimals,
    label,
    raw,
    figure: figure.figure,
    suspect,
    ...(change && { change }),
    ...(unverified && { unverified }),
    ...(scope && { scope }),
  };
}

function tableOf({ title = '', rows, rowsInAll }: TablePart): FiguresTable {
  const labels = new Map<MetricId, string>();
  for (const { figures } of rows)
    for (const { metric, label } of figures) if (!labels.has(metric)) labels.set(metric, label);
  const columns = [...labels].slice(0, MOST_COLUMNS).map(([metric, label]) => ({ metric, label }));
  return {
    title,
    columns,
    rows: rows.slice(0, MOST_ROWS).map((row) => rowOf(row, columns)),
    rowsLeftOut: Math.max(0, Math.max(rows.length, rowsInAll ?? 0) - MOST_ROWS),
    columnsLeftOut: Math.max(0, labels.size - MOST_COLUMNS),
  };
}

function rowOf(
  { subject, figures, texts = [], subtotal }: TableRow,
  columns: FiguresTable['columns'],
): FiguresTable['rows'][number] {
  return {
    name: (subject.path ?? [subject.name]).join(' › '),
    texts: texts.map(({ text }) => text),
    subtotal: subtotal === true,
    figures: columns.map(({ metric }) => {
      const own = figures.filter((figure) => figure.metric === metric);
      const found = own.find(({ scope }) => !scope) ?? own[0];
      return found ? figureLine(found) : null;
    }),
  };
}

function boardOf({ title, query, category, rows }: BoardPart): FiguresBoard {
  return {
    title: [title, query, category].filter(Boolean).join(' · '),
    rows: rows.slice(0, MOST_ROWS).map((row) => ({
      rank: row.rank,
      name: row.subject.name,
      price: row.prices.find(({ kind }) => kind === 'shown') ?? row.prices[0] ?? null,
      sales: row.sales ?? null,
      shop: row.shop?.name ?? '',
      promoted: row.promoted ?? false,
      figures: row.figures.map(figureLine),
    })),
    rowsLeftOut: Math.max(0, rows.length - MOST_ROWS),
  };
}

function orderLine({ id: _number, ...row }: OrderRow, takenAt: number): OrderLine {
  const due = row.deadline?.at ?? null;
  return { ...row, left: due === null ? null : due - takenAt };
}

function soonestFirst(one: OrderLine, other: OrderLine): number {
  if (one.left === null || other.left === null)
    return Number(one.left === null) - Number(other.left === null);
  return one.left - other.left;
}
