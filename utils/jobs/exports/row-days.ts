import type { Day } from '../../model/day';
import type { HeadedTable } from '../../reports/import/find-header';
import { daysOfCell, daysOfPreamble } from '../../reports/import/printed-period';
import type { SheetRow } from '../../reports/import/read-workbook';
import type { PrintedDays } from '../../text/parse-days';
import type { ColumnPlan } from './column-plan';
import type { ExportKind, RowText } from './export-kind';

/** The days of every row of a table. `asked`: the file does not say, and the operator will. */
export type RowDays =
  | { of: (row: SheetRow) => PrintedDays | 'total' | null }
  | { asked: true }
  | { refused: 'no-day' | 'day-order' };

const TOTAL = /^(?:合计|总计|汇总|总和|小计|均值|平均|total|sum)/i;

/** The days of rows: from their own column, else from the lines above the head. */
export function rowDays(
  table: HeadedTable,
  kind: ExportKind,
  { places }: ColumnPlan,
  textOf: (row: SheetRow) => RowText,
): RowDays {
  const { daysOf } = kind;
  if (daysOf) return anyDay(table, (row) => daysOf(textOf(row)));
  const place = kind.days.map((name) => places.get(name)).find((at) => at !== undefined);
  if (place === undefined) {
    const whole = daysOfPreamble(table.preamble);
    if (whole) return { of: () => whole };
    return kind.asksDays ? { asked: true } : { refused: 'no-day' };
  }
  const cells = table.rows.map((row) => row.cells[place] ?? null);
  const read = kind.dayReader ? kind.dayReader(cells) : daysOfCell;
  if (!read) return { refused: 'day-order' };
  return anyDay(table, ({ cells: row }) => {
    const cell = row[place] ?? null;
    return typeof cell === 'string' && TOTAL.test(cell.trim()) ? 'total' : read(cell);
  });
}

/** The last day of a table that is over, by which a file's own date is judged. */
export function lastDayBefore(table: HeadedTable, days: RowDays, today: Day): Day | null {
  if (!('of' in days)) return null;
  let last: Day | null = null;
  for (const row of table.rows) {
    const found = days.of(row);
    if (found === null || found === 'total' || found.to >= today) continue;
    if (last === null || found.to > last) last = found.to;
  }
  return last;
}

function anyDay(
  { rows }: HeadedTable,
  of: (row: SheetRow) => PrintedDays | 'total' | null,
): RowDays {
  const isAny = rows.some((row) => {
    const found = of(row);
    return found !== null && found !== 'total';
  });
  return isAny ? { of } : { refused: 'no-day' };
}
