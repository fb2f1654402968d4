import { checkFigures } from '../../model/check-figures';
import type { Instant } from '../../model/day';
import { missing } from '../../model/figure';
import type { MetricId } from '../../model/metric';
import type { BoardRow, Part, Reading, TableRow, Trouble } from '../../model/reading';
import type { Period } from '../../model/scope';
import { periodBetween } from '../../reports/import/printed-period';
import { tidyRow } from '../../sites/ads/tidy-row';
import type { ExportKind } from './export-kind';
import type { PlacedRow } from './place-rows';

/** What one part may hold, and one reading. */
const MOST_ROWS = 2_000;
const MOST_BOARD_ROWS = 1_000;
const MOST_PARTS = 20;
const MOST_TROUBLE = 60;

/** Rows as readings, one a shop, period and scope; arithmetic that does not hold is marked. */
export function toReadings(
  rows: readonly PlacedRow[],
  kind: ExportKind,
  takenAt: Instant,
): Reading[] {
  const groups = Map.groupBy(rows, ({ shop, days, scope }) => JSON.stringify([shop, days, scope]));
  return [...groups.values()].flatMap((group) => readingsOf(group, kind, takenAt));
}

function readingsOf(group: PlacedRow[], kind: ExportKind, takenAt: Instant): Reading[] {
  const [first] = group;
  if (!first) return [];
  const period: Period = first.days ? periodBetween(first.days) : { kind: 'unknown' };
  const tidy = kind.hasWindow
    ? group.map((placed) => ({ ...placed, row: tidyRow(placed.row, period, takenAt) }))
    : group;
  const trouble = checked(tidy, kind);
  const frame = {
    page: kind.page,
    layout: `export ${kind.since}`,
    url: kind.url,
    takenAt,
    ...(first.shop && { shop: { name: first.shop } }),
    scope: { period, ...first.scope },
    trouble,
  };
  return inSlices(partsOf(tidy, kind), MOST_PARTS).map((parts) => ({ ...frame, parts }));
}

function checked(rows: readonly PlacedRow[], { identities, metrics }: ExportKind): Trouble[] {
  const unitOf = (metric: MetricId) => metrics[metric]?.unit ?? 'none';
  const told = new Map<string, Trouble>();
  for (const { row } of rows)
    for (const trouble of checkFigures(row.figures, identities, unitOf))
      told.set(trouble.detail ?? '', trouble);
  return [...told.values()].slice(0, MOST_TROUBLE);
}

function partsOf(rows: readonly PlacedRow[], kind: ExportKind): Part[] {
  if (kind.subject === 'shop')
    return rows.map(({ row }) => ({ kind: 'metrics', figures: row.figures }));
  if (kind.rank)
    return inSlices(rows.map(boardRow), MOST_BOARD_ROWS).map((board) => ({
      kind: 'board',
      rows: board,
    }));
  const owners = Map.groupBy(rows, ({ owner }) => owner?.id ?? owner?.name ?? '');
  return [...owners.values()].flatMap((owned) =>
    inSlices(owned, MOST_ROWS).map((slice): Part => {
      const owner = slice[0]?.owner;
      return { kind: 'table', ...(owner && { subject: owner }), rows: slice.map(rowOf) };
    }),
  );
}

function rowOf({ row }: PlacedRow): TableRow {
  return row;
}

function boardRow({ row: { subject, figures }, rank = '' }: PlacedRow): BoardRow {
  const place = /^\d{1,5}$/.test(rank);
  return {
    rank: place ? { kind: 'exact', value: Number(rank) } : missing('absent'),
    subject,
    prices: [],
    figures: figures.slice(0, 60),
  };
}

function inSlices<T>(list: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, i) =>
    list.slice(i * length, (i + 1) * length),
  );
}
