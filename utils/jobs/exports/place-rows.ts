import { type Day, dayOf, type Instant } from '../../model/day';
import type { SkippedRow, SkippedWhy } from '../../model/import';
import type { Subject, TableRow } from '../../model/reading';
import type { HeadedTable } from '../../reports/import/find-header';
import type { SheetRow } from '../../reports/import/read-workbook';
import type { PrintedDays } from '../../text/parse-days';
import { type ColumnPlan, figureReader } from './column-plan';
import type { ExportKind, RowText } from './export-kind';
import type { RowDays } from './row-days';
import { frameReader, type RowFrame } from './row-scope';

/** A row with all that tells which reading it belongs to. */
export interface PlacedRow extends RowFrame {
  number: number;
  /** null where the operator will say */
  days: PrintedDays | null;
  row: TableRow;
  owner?: Subject;
  rank?: string;
}

export interface PlacedRows {
  rows: PlacedRow[];
  skipped: SkippedRow[];
  /** two rows that speak of the same and differ, by their numbers */
  contradiction?: readonly [number, number];
}

export interface RowSource {
  table: HeadedTable;
  kind: ExportKind;
  plan: ColumnPlan;
  days: RowDays;
  textOf: (row: SheetRow) => RowText;
}

const ROUNDED_ID = /^\d(?:\.\d+)?E\+?\d+$/i;
const MOST_FIGURES = 200;

/** Every row as a figure-bearing row of its reading; those that cannot be one with the reason. */
export function placeRows(source: RowSource, takenAt: Instant): PlacedRows {
  const place = rowPlacer(source, dayOf(takenAt));
  const said = new Map<string, { number: number; figures: string }>();
  const placed: PlacedRows = { rows: [], skipped: [] };
  for (const row of source.table.rows) {
    const found = place(row);
    if (typeof found === 'string') {
      placed.skipped.push({ row: row.number, why: found });
      continue;
    }
    const figures = found.row.figures.map(({ raw }) => raw).join('\n');
    const key = sameThing(found, source, row);
    const before = said.get(key);
    if (!before) {
      said.set(key, { number: row.number, figures });
      placed.rows.push(found);
    } else if (before.figures === figures)
      placed.skipped.push({ row: row.number, why: 'repeated' });
    else placed.contradiction ??= [before.number, row.number];
  }
  return placed;
}

function rowPlacer(source: RowSource, today: Day): (row: SheetRow) => PlacedRow | SkippedWhy {
  const { table, kind, plan, days, textOf } = source;
  const frameOf = frameReader(table, kind);
  const figure = figureReader(kind);
  const columns = plan.figures.slice(0, MOST_FIGURES);
  return (row) => {
    const text = textOf(row);
    const printed = 'of' in days ? days.of(row) : null;
    const subject = kind.subject === 'shop' ? SHOP_DAY : kind.subject(text);
    const owner = kind.owner?.(text);
    const why = leftOut({ printed, isAsked: 'asked' in days, today, subject });
    if (why) return why;
    if (!subject || printed === 'total' || (kind.owner && !owner)) return 'no-name';
    const texts = textsOf(kind, text);
    return {
      number: row.number,
      days: printed,
      ...frameOf(text),
      row: {
        subject: capped(subject),
        figures: columns.map((column) => figure(column, row.cells[column.at] ?? null)),
        ...(texts.length > 0 && { texts }),
        ...(kind.isSubtotal?.(text) && { subtotal: true as const }),
      },
      ...(owner && { owner: capped(owner) }),
      ...(kind.rank && { rank: text(kind.rank) }),
    };
  };
}

interface Judged {
  printed: PrintedDays | 'total' | null;
  isAsked: boolean;
  today: Day;
  subject: Subject | null;
}

function leftOut({ printed, isAsked, today, subject }: Judged): SkippedWhy | null {
  if (printed === 'total') return 'total';
  if (!printed) return isAsked ? null : 'no-day';
  if (printed.to >= today) return 'not-over';
  return ROUNDED_ID.test(subject?.id ?? '') ? 'id-rounded' : null;
}

const SHOP_DAY: Subject = { kind: 'day', name: '' };

function textsOf({ texts = [] }: ExportKind, text: RowText): NonNullable<TableRow['texts']> {
  return texts.flatMap((label) => {
    const found = text(label);
    return found === '' || found === '-' ? [] : [{ label, text: found.slice(0, 200) }];
  });
}

/** As long as a reading may hold them. */
function capped(subject: Subject): Subject {
  const { name, id, path } = subject;
  return {
    ...subject,
    name: name.slice(0, 300),
    ...(id && { id: id.slice(0, 80) }),
    ...(path && { path: path.slice(0, 8).map((step) => step.slice(0, 120)) }),
  };
}

/** What two rows must share to speak of the same: shop, days, scope and all that names them. */
function sameThing(placed: PlacedRow, { kind, plan, textOf }: RowSource, row: SheetRow): string {
  const text = textOf(row);
  const naming = kind.naming.filter((name) => plan.places.has(name)).map(text);
  return JSON.stringify([placed.shop, placed.days, placed.scope, naming]);
}
