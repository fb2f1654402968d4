import { utils, write } from '@e965/xlsx';
import { type ReadFile, readExportFile } from '../../../utils/jobs/read-exports';
import type { MetricFigure, Reading, TableRow } from '../../../utils/model/reading';

export type Cells = readonly unknown[];
export type BookType = Parameters<typeof write>[1]['bookType'];

/** Two days and a few hours after the last day of most tables here, 10:00 in Shanghai. */
export const NOW = Date.UTC(2026, 8, 18, 2);

/** A file as a spreadsheet program writes it. */
export function workbook(rows: readonly Cells[], bookType: BookType = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), 'data');
  return new Uint8Array(write(book, { type: 'array', bookType }));
}

/** A file of texts between commas, quoted where they hold one. */
export function csv(rows: readonly Cells[]): string {
  const cell = (value: unknown) => {
    const text = String(value ?? '');
    return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

export function readBytes(bytes: Uint8Array, name = '报表.xlsx', writtenAt?: number): ReadFile {
  return readExportFile({ name, bytes, now: NOW, ...(writtenAt !== undefined && { writtenAt }) });
}

export function readCells(rows: readonly Cells[], bookType?: BookType): ReadFile {
  return readBytes(workbook(rows, bookType));
}

/** The only table that was taken. */
export function taken({ outcome, tables }: ReadFile) {
  if (!outcome.ok) throw new Error(`${outcome.why} ${outcome.detail ?? ''}`);
  const [only] = tables;
  if (!only || tables.length > 1) throw new Error(`${tables.length} tables`);
  return only;
}

/** A figure in short: its value, both ends of a range, or why it is missing. */
export function short({ figure }: MetricFigure) {
  if (figure.kind === 'missing') return figure.why;
  return figure.kind === 'range' ? [figure.low, figure.high] : figure.value;
}

/** Metric, with its device where it has one, → figure in short. */
export function shortFigures(figures: readonly MetricFigure[]) {
  return Object.fromEntries(
    figures.map((one) => [
      one.metric + (one.scope?.device ? ` ${one.scope.device}` : ''),
      short(one),
    ]),
  );
}

type AnyRow = Pick<TableRow, 'subject' | 'figures' | 'subtotal'>;

/** The rows of all tables and boards of a reading. */
export function rowsOf({ parts }: Reading): AnyRow[] {
  return parts.flatMap((part): AnyRow[] => {
    if (part.kind === 'table' || part.kind === 'board') return part.rows;
    return part.kind === 'metrics' ? [{ subject: { kind: 'day', name: '' }, ...part }] : [];
  });
}

/** Which columns were understood, as `name → metric`, and which were not, as `name: why`. */
export function usesOf(file: ReadFile): string[] {
  return taken(file).columns.map((column) => {
    if (column.use === 'figure') return `${column.name} → ${column.metric}`;
    return column.use === 'unused'
      ? `${column.name}: ${column.why}`
      : `${column.name}, ${column.use}`;
  });
}
