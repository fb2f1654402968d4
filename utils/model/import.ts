import type { RecordOutcome } from './capture';
import type { Day } from './day';
import type { PageId } from './page-id';
import type { Reading } from './reading';

/** Why a file cannot be read at all. */
export type FileRefusal = 'empty' | 'too-large' | 'damaged' | 'password' | 'no-table';

/** What became of one column; `twice`: two columns bear the name, so neither is used. */
export interface ColumnUse {
  name: string;
  use: 'figure' | 'name' | 'text' | 'twice';
}

export interface SkippedRow {
  /** as a spreadsheet counts */
  row: number;
  why: 'no-day';
}

/** What was understood of one sheet, before anything is stored. */
export interface ReadExport {
  /** the file itself, or the file inside an archive */
  file: string;
  sheet: string;
  page: PageId;
  columns: ColumnUse[];
  days: { from: Day; to: Day } | null;
  /** shop names in the file; none where the operator has to say whose figures they are */
  shops: string[];
  readings: Reading[];
  rowsTaken: number;
  skipped: SkippedRow[];
}

export type ExportOutcome =
  | { ok: true; exports: ReadExport[] }
  | { ok: false; why: FileRefusal | 'unknown-report' };

/** What became of the readings of a file. */
export interface ImportOutcome {
  /** put into the log */
  added: number;
  /** in the log already, from this file or another */
  known: number;
  /** refused, each reason with how often */
  refused: Partial<Record<Extract<RecordOutcome, { ok: false }>['why'], number>>;
}

/** Readings that one message carries: small enough that the worker answers others in between. */
export const IMPORT_BATCH = 50;
