import type { ReportFormat } from './report';

/** A report in the operator's language, as every surface shows it and every file is written from. */
export interface PrintedReport {
  /** as the file is named too */
  title: string;
  /** whose and which days, and when it was made */
  subtitle: string;
  /** BCP 47, for a page that is read aloud or hyphenated */
  language: string;
  tables: PrintedTable[];
}

export interface PrintedTable {
  title: string;
  /** empty for a table over several shops */
  shopName: string;
  columns: { label: string; format: ReportFormat }[];
  rows: PrintedCell[][];
  notes: string[];
  /** columns whose figures are drawn against the first column */
  drawn?: number[];
  /** where the figures of the others come from */
  isOfSources?: true;
}

export interface PrintedCell {
  /** the figure with its unit, the text, or a dash */
  shown: string;
  /** the bare figure; absent where there is none, so that an empty cell is never 0 */
  value?: number;
  format: ReportFormat;
  /** why there is no figure, or how far it can be trusted */
  note?: string;
  /** the figure may still change */
  doubted?: true;
}

/** A picture of a table's drawn columns, for a spreadsheet. */
export interface ReportPicture {
  /** which of the report's tables it belongs to */
  table: number;
  png: Blob;
  width: number;
  height: number;
}
