import type { RecordOutcome } from './capture';
import type { Day } from './day';
import type { MetricId } from './metric';
import type { PageId } from './page-id';
import type { AttributionWindow, Device } from './scope';

/** Why a file cannot be opened at all. */
export type FileRefusal =
  | 'empty'
  | 'too-large'
  /** a small archive with an enormous content */
  | 'too-much'
  | 'too-many-rows'
  | 'damaged'
  | 'password'
  | 'no-table';

/** Why nothing is taken of a table that could be opened. */
export type TableRefusal =
  | 'unknown-report'
  /** its letters were spoilt by another program: 璁垮鏁 for 访客数 */
  | 'garbled'
  | 'no-rows'
  | 'no-day'
  /** 3/4/2026 may be March or April, and no row tells */
  | 'day-order'
  /** rows of one day that speak of one thing and differ */
  | 'contradiction'
  /** a column that is no figure may split the shop's day into parts */
  | 'split'
  /** sources of a shop, or of one item: the columns do not say */
  | 'whose-sources';

/** Why a column is left out. */
export type UnusedWhy =
  /** no metric of ours has the name */
  | 'no-metric'
  /** the name, or its metric, stands over several columns that differ */
  | 'twice'
  /** another column of the same metric says the same */
  | 'same'
  /** a change against another period, which follows from the figures themselves */
  | 'change'
  /** rates without a percent sign of which some pass 1 */
  | 'unit'
  | 'empty';

/** What became of one column. */
export type ColumnUse = { name: string; sample: string } & (
  | { use: 'figure'; metric: MetricId; device?: Device }
  /** names the row, its day or its shop */
  | { use: 'name' }
  /** kept beside the row as it is */
  | { use: 'text' }
  | { use: 'unused'; why: UnusedWhy }
);

export interface SkippedRow {
  /** as a spreadsheet counts */
  row: number;
  why: SkippedWhy;
}

export type SkippedWhy =
  | 'no-day'
  | 'total'
  /** today, or a day to come: its figures are not whole */
  | 'not-over'
  | 'no-name'
  /** the number was made 9.88E+11 by a spreadsheet */
  | 'id-rounded'
  /** says the same as a row above */
  | 'repeated';

/** What the operator is asked before anything is stored, because the file does not say. */
export type ImportQuestion = 'shop' | 'window' | 'days';

/** Their answers; `window` stays out where the operator does not know it. */
export interface ImportAnswers {
  shop: string;
  window?: AttributionWindow;
  days?: { from: Day; to: Day };
}

/** What was understood of one table, before anything is stored. */
export interface ExportPreview {
  /** the file itself, or the file inside an archive */
  file: string;
  sheet: string;
  page: PageId;
  columns: ColumnUse[];
  days: { from: Day; to: Day } | null;
  /** shop names in the file */
  shops: string[];
  questions: ImportQuestion[];
  rowsTaken: number;
  skipped: SkippedRow[];
  /** how many readings and figures will be handed over */
  readings: number;
  figures: number;
}

/** A table of the file of which nothing is taken. */
export interface RefusedTable {
  file: string;
  sheet: string;
  why: TableRefusal;
  /** the column, or the rows by their numbers */
  detail?: string;
}

export type ExportOutcome =
  | { ok: true; exports: ExportPreview[]; refused: RefusedTable[] }
  | { ok: false; why: FileRefusal | TableRefusal; detail?: string };

/** What became of the readings of a file. */
export interface ImportOutcome {
  /** put into the log */
  added: number;
  /** in the log already, from this file or another */
  known: number;
  /** refused, each reason with how often */
  refused: Partial<Record<Extract<RecordOutcome, { ok: false }>['why'], number>>;
}

/** A file that was read and is kept at hand until it is imported or put away. */
export interface OpenedExport {
  outcome: ExportOutcome;
  /** readings from a place on, few enough for one message; a count of 0 at the end */
  batch(table: number, from: number, answers: ImportAnswers): Promise<ImportBatch>;
  close(): void;
}

/**
 * Readings of one message. As text, so that the page which passes them on from the worker to the
 * background does not have to build half a million objects and take them apart again.
 */
export interface ImportBatch {
  /** JSON of readings */
  readings: string;
  count: number;
  kept: KeptDays[];
}

/** The days of a shop from the first to the last in some readings. */
export interface KeptDays {
  shop: string;
  from: Day;
  to: Day;
}

/** Readings that one message carries at most. */
export const IMPORT_BATCH = 400;

/** Figures after which a message is full: more would hold the page up while it is sent. */
export const IMPORT_FIGURES = 5_000;

/** Exports are a few megabytes; what is larger is another file, and would take the tab down. */
export const LARGEST_IMPORT = 40 * 1024 * 1024;
