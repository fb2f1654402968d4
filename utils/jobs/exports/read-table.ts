import { type Day, dayOf, type Instant } from '../../model/day';
import type { ExportPreview, ImportQuestion, RefusedTable, TableRefusal } from '../../model/import';
import type { Part, Reading } from '../../model/reading';
import { findHeader, type HeadedTable } from '../../reports/import/find-header';
import type { SheetRow, SheetRows } from '../../reports/import/read-workbook';
import { type ColumnPlan, planColumns } from './column-plan';
import type { ExportKind, RowText } from './export-kind';
import { isKnownHead, kindOf } from './export-kinds';
import { type PlacedRows, placeRows } from './place-rows';
import { lastDayBefore, type RowDays, rowDays } from './row-days';
import { toReadings } from './to-readings';

/** What was understood of one table, with its readings. */
export type TakenTable = Omit<ExportPreview, 'readings'> & { readings: Reading[] };

/** When a table is read, and when its file was written as far as that is known. */
export interface TableMoment {
  now: Instant;
  writtenAt?: Instant;
}

/** Words of a shop's report that part nothing. */
const HARMLESS = /备注|星期|周几|活动|动作|结论|日期类型|平台|负责人|ID$/;
const NUMBERS = /^[-\d\s.,:%/+~年月日]*$/;

/** Reads one sheet into readings, one a shop, period and scope. Nothing is stored. */
export function readTable(
  sheet: SheetRows,
  moment: TableMoment,
): { taken: TakenTable } | { refused: RefusedTable } {
  const read = understandTable(sheet.rows, moment);
  const { file, sheet: name } = sheet;
  if ('taken' in read) return { taken: { file, sheet: name, ...read.taken } };
  return { refused: { file, sheet: name, ...read.refused } };
}

type Understood =
  | { taken: Omit<TakenTable, 'file' | 'sheet'> }
  | { refused: Omit<RefusedTable, 'file' | 'sheet'> };

function understandTable(rows: readonly SheetRow[], moment: TableMoment): Understood {
  const table = findHeader(rows, isKnownHead);
  const names = new Set([
    ...(table?.columns ?? []).map(({ name }) => name),
    ...(table?.twice ?? []),
  ]);
  const kind = kindOf(names);
  if (!table || !kind) return refuse(names.has('一级来源') ? 'whose-sources' : 'unknown-report');
  if (table.rows.length === 0) return refuse('no-rows');
  const plan = planColumns(table, kind);
  if (plan.figures.length === 0) return refuse('unknown-report');
  const split = kind.subject === 'shop' && splittingColumn(table, plan);
  if (split) return refuse('split', split);
  const textOf = rowTexts(plan);
  const days = rowDays(table, kind, plan, textOf);
  if ('refused' in days) return refuse(days.refused);
  const takenAt = momentOf(moment, lastDayBefore(table, days, dayOf(moment.now)));
  const placed = placeRows({ table, kind, plan, days, textOf }, takenAt);
  if (placed.contradiction) return refuse('contradiction', placed.contradiction.join(' / '));
  return { taken: takenOf({ kind, plan, days }, placed, takenAt) };
}

function refuse(why: TableRefusal, detail?: string): Understood {
  return { refused: { why, ...(detail && { detail }) } };
}

/**
 * When the file was written, because what it says was true then; now where that cannot be, as for
 * a file that is older than its own last day.
 */
function momentOf({ now, writtenAt }: TableMoment, lastDay: Day | null): Instant {
  if (writtenAt === undefined || writtenAt > now || lastDay === null) return now;
  return dayOf(writtenAt) >= lastDay ? Math.floor(writtenAt) : now;
}

/** Words in a column that no metric has may part the shop's day: by category, by channel. */
function splittingColumn({ rows }: HeadedTable, { uses, places }: ColumnPlan): string | undefined {
  const unknown = uses.filter((column) => column.use === 'unused' && column.why === 'no-metric');
  return unknown.find(({ name }) => {
    const at = places.get(name);
    if (at === undefined || HARMLESS.test(name)) return false;
    return rows.some(({ cells }) => isWord(cells[at] ?? null));
  })?.name;
}

function isWord(cell: SheetRow['cells'][number]): boolean {
  return (
    typeof cell === 'string' && cell !== 'NULL' && !cell.startsWith('#') && !NUMBERS.test(cell)
  );
}

/** The texts of a row under the names of its columns. */
function rowTexts({ places }: ColumnPlan): (row: SheetRow) => RowText {
  return ({ cells }) =>
    (column) => {
      const at = places.get(column);
      const cell = at === undefined ? null : cells[at];
      return cell === null || cell === undefined ? '' : String(cell).trim();
    };
}

function takenOf(
  { kind, plan, days }: { kind: ExportKind; plan: ColumnPlan; days: RowDays },
  { rows, skipped }: PlacedRows,
  takenAt: Instant,
): Omit<TakenTable, 'file' | 'sheet'> {
  const readings = toReadings(rows, kind, takenAt).sort(byShopAndDay);
  const questions: ImportQuestion[] = [];
  if (readings.some(({ shop }) => !shop)) questions.push('shop');
  if (kind.hasWindow && readings.some(({ scope }) => !scope.window)) questions.push('window');
  if ('asked' in days) questions.push('days');
  const printed = rows.flatMap((row) => (row.days ? [row.days] : []));
  const from = printed.map((one) => one.from).reduce<Day | null>(earlier, null);
  const to = printed.map((one) => one.to).reduce<Day | null>(later, null);
  return {
    page: kind.page,
    columns: plan.uses,
    days: from && to ? { from, to } : null,
    shops: [...new Set(readings.flatMap(({ shop }) => (shop ? [shop.name] : [])))],
    questions,
    rowsTaken: rows.length,
    skipped,
    readings,
    figures: readings.reduce((sum, reading) => sum + figuresIn(reading), 0),
  };
}

/** In this order an import that is stopped has taken whole shops and days up to one of them. */
function byShopAndDay(one: Reading, other: Reading): number {
  const [a, b] = [one, other].map(({ shop, scope: { period } }) => {
    const day = period.kind === 'unknown' ? '' : period.kind === 'span' ? period.from : period.day;
    return `${shop?.name ?? ''}|${day}`;
  }) as [string, string];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many figures a reading holds. */
export function figuresIn({ parts }: Reading): number {
  return parts.reduce((sum, part) => sum + partFigures(part), 0);
}

function partFigures(part: Part): number {
  if (part.kind === 'metrics') return part.figures.length;
  if (part.kind === 'table') return part.rows.reduce((sum, { figures }) => sum + figures.length, 0);
  return part.kind === 'board'
    ? part.rows.reduce((sum, { figures }) => sum + figures.length, 0)
    : 0;
}

function earlier(known: Day | null, day: Day): Day {
  return known === null || day < known ? day : known;
}

function later(known: Day | null, day: Day): Day {
  return known === null || day > known ? day : known;
}
