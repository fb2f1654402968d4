import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import type {
  PrintedCell,
  PrintedReport,
  PrintedTable,
  ReportPicture,
} from '../model/printed-report';
import type { ReportFormat } from '../model/report';

/** What Excel allows in the name of a sheet. */
const LONGEST_NAME = 31;
const NOT_IN_NAME = /[[\]:*?/\\']/g;
/** XML 1.0 has no place for these, and a file with one does not open. */
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** What a cell can hold. */
const LONGEST_TEXT = 32_767;
const WIDEST = 48;

/** Number formats: figures stay figures, whatever the spreadsheet's language. */
const NUMBER_FORMATS: Record<Exclude<ReportFormat, 'text' | 'day'>, string> = {
  CNY: '#,##0.00',
  count: '#,##0',
  percent: '0.00%',
  change: '+0.00%;-0.00%;0.00%',
  points: '+0.00"pp";-0.00"pp";0.00"pp"',
  'CNY-change': '+#,##0.00;-#,##0.00;0.00',
  decimal: '#,##0.00',
  second: '#,##0.00',
  hour: '#,##0.00',
  'day-count': '#,##0.00',
  score: '0.00###',
};

/**
 * A report as a workbook, one sheet a table: figures as numbers with a format, everything else as
 * text that no spreadsheet reads as a formula, headings that stay in view. A cell without a figure
 * is empty; what is doubted is in italics, and its reason stands in the notes under the table.
 */
export async function writeReportXlsx(
  report: PrintedReport,
  pictures: readonly ReportPicture[] = [],
): Promise<Blob> {
  const names = new Set<string>();
  const sheets = report.tables.map((table, at) =>
    sheetOf(
      report,
      table,
      sheetName(table, names),
      pictures.filter((one) => one.table === at),
    ),
  );
  return writeExcelFile(sheets, { fontSize: 11 }).toBlob();
}

/** The name of a table's sheet: short, allowed, and given once. */
function sheetName({ title, shopName }: PrintedTable, names: Set<string>): string {
  const wanted = [title, shopName].filter(Boolean).join(' ');
  const plain = wanted.replace(NOT_IN_XML, '').replace(NOT_IN_NAME, ' ').trim() || '1';
  let name = plain.slice(0, LONGEST_NAME);
  for (let i = 2; names.has(name.toLowerCase()); i++) {
    const tail = ` ${i}`;
    name = plain.slice(0, LONGEST_NAME - tail.length) + tail;
  }
  names.add(name.toLowerCase());
  return name;
}

function sheetOf(
  { subtitle }: PrintedReport,
  table: PrintedTable,
  sheet: string,
  pictures: readonly ReportPicture[],
): Sheet<Blob> {
  const head = table.columns.map(({ label, format }) =>
    textCell(label, {
      fontWeight: 'bold',
      backgroundColor: '#f3f3f6',
      align: format === 'text' || format === 'day' ? 'left' : 'right',
    }),
  );
  const rows = table.rows.map((row) => row.map(cellOf));
  const notes = [subtitle, ...table.notes].map((note) => [textCell(note, { wrap: false })]);
  return {
    data: [head, ...rows, [], ...notes],
    sheet,
    columns: table.columns.map((_, at) => ({ width: widthOf(table, at) })),
    orientation: 'landscape',
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    images: pictures.map(({ png, width, height }) => ({
      content: png,
      contentType: 'image/png',
      width,
      height,
      dpi: 96,
      anchor: { row: rows.length + notes.length + 4, column: 1 },
      title: table.title,
    })),
  };
}

function cellOf({ shown, value, format, doubted }: PrintedCell): Cell {
  if (format === 'text' || format === 'day') return textCell(shown);
  if (value === undefined || !Number.isFinite(value)) return null;
  return {
    value: format === 'points' ? value * 100 : value,
    type: Number,
    format: NUMBER_FORMATS[format],
    ...(doubted && { fontStyle: 'italic' as const }),
  };
}

interface TextStyle {
  fontWeight?: 'bold';
  backgroundColor?: string;
  align?: 'left' | 'right';
  wrap?: boolean;
}

/** Always of the type text: a title that begins like a formula stays a title. */
function textCell(text: string, style: TextStyle = {}): Cell {
  const value = text.replace(NOT_IN_XML, '').slice(0, LONGEST_TEXT);
  return value === '' ? null : { value, type: String, format: '@', ...style };
}

/** Wide enough for what stands in a column; a Chinese character takes two places. */
function widthOf({ columns, rows }: PrintedTable, at: number): number {
  const texts = [columns[at]?.label ?? '', ...rows.map((row) => row[at]?.shown ?? '')];
  const places = texts.map((text) =>
    Array.from(text).reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x7f ? 2 : 1), 0),
  );
  return Math.min(WIDEST, Math.max(8, ...places) + 2);
}
