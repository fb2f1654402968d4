import type { Instant } from '../model/day';
import {
  type ExportOutcome,
  IMPORT_BATCH,
  IMPORT_FIGURES,
  type ImportAnswers,
  type ImportBatch,
  type KeptDays,
  type RefusedTable,
  type TableRefusal,
} from '../model/import';
import type { Reading } from '../model/reading';
import { isGarbled } from '../reports/import/decode-text';
import { periodBetween } from '../reports/import/printed-period';
import { readWorkbook, type SheetRows } from '../reports/import/read-workbook';
import { figuresIn, readTable, type TakenTable } from './exports/read-table';

/** A file's tables as they were understood, and what the screen is told of them. */
export interface ReadFile {
  outcome: ExportOutcome;
  tables: TakenTable[];
}

/** A file and the moments that its rows are judged by. */
export interface ExportFile {
  name: string;
  bytes: Uint8Array;
  now: Instant;
  /** when it was written, as the disk knows it */
  writtenAt?: Instant;
}

/** Of several tables without any to take, the reason that says most is told. */
const TELLING: readonly TableRefusal[] = [
  'contradiction',
  'split',
  'day-order',
  'no-day',
  'whose-sources',
  'no-rows',
  'garbled',
  'unknown-report',
];

/**
 * Reads an exported file into readings. The names of the columns decide what it is; columns may be
 * left out and stand in any order. Nothing is stored. Tables that are not understood are told with
 * the reason, rows that are left out with their numbers.
 */
export function readExportFile({ name, bytes, now, writtenAt }: ExportFile): ReadFile {
  const book = readWorkbook(name, bytes);
  if ('refused' in book) return { outcome: { ok: false, why: book.refused }, tables: [] };
  const tables: TakenTable[] = [];
  const refused: RefusedTable[] = [];
  for (const sheet of book.sheets) {
    const moment = { now, ...(writtenAt !== undefined && { writtenAt }) };
    const read = readTable(sheet, moment);
    if ('taken' in read) tables.push(read.taken);
    else refused.push(withLetters(read.refused, sheet));
  }
  if (tables.length === 0) return { outcome: mostTelling(refused), tables };
  const exports = tables.map((table) => ({ ...table, readings: table.readings.length }));
  return { outcome: { ok: true, exports, refused }, tables };
}

/** Readings from a place on that fit into one message, as the operator's answers complete them. */
export function nextReadings(
  { readings }: Pick<TakenTable, 'readings'>,
  from: number,
  answers: ImportAnswers,
): Reading[] {
  let figures = 0;
  const batch: Reading[] = [];
  for (const reading of readings.slice(from, from + IMPORT_BATCH)) {
    figures += figuresIn(reading);
    if (batch.length > 0 && figures > IMPORT_FIGURES) break;
    batch.push(completed(reading, answers));
  }
  return batch;
}

/** The same as text, with how many they are and which days of which shop. */
export function nextBatch(
  table: Pick<TakenTable, 'readings'>,
  from: number,
  answers: ImportAnswers,
): ImportBatch {
  const readings = nextReadings(table, from, answers);
  return { readings: JSON.stringify(readings), count: readings.length, kept: daysOf(readings) };
}

function daysOf(readings: readonly Reading[]): KeptDays[] {
  const days = new Map<string, KeptDays>();
  for (const { shop, scope } of readings) {
    const { period } = scope;
    if (!shop || period.kind === 'unknown') continue;
    const { from, to } = period.kind === 'span' ? period : { from: period.day, to: period.day };
    const known = days.get(shop.name);
    days.set(shop.name, {
      shop: shop.name,
      from: known && known.from < from ? known.from : from,
      to: known && known.to > to ? known.to : to,
    });
  }
  return [...days.values()];
}

/** What the file says stands; what it does not say is the operator's. */
function completed(reading: Reading, { shop, window, days }: ImportAnswers): Reading {
  const { scope } = reading;
  const isUndated = scope.period.kind === 'unknown';
  return {
    ...reading,
    ...(!reading.shop && shop !== '' && { shop: { name: shop } }),
    scope: {
      ...scope,
      ...(isUndated && days && { period: periodBetween(days) }),
      ...(!scope.window && window && { window }),
    },
  };
}

function withLetters(refused: RefusedTable, { rows }: SheetRows): RefusedTable {
  const beginning = rows.slice(0, 15).flatMap(({ cells }) => cells.slice(0, 60));
  const isSpoilt = refused.why === 'unknown-report' && isGarbled(beginning.join('\n'));
  return isSpoilt ? { ...refused, why: 'garbled' } : refused;
}

function mostTelling(refused: readonly RefusedTable[]): ExportOutcome {
  const [first] = refused.toSorted((a, b) => TELLING.indexOf(a.why) - TELLING.indexOf(b.why));
  if (!first) return { ok: false, why: 'no-table' };
  const { why, detail } = first;
  return { ok: false, why, ...(detail && { detail }) };
}
