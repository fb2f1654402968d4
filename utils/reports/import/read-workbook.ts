import { read, SSF, type WorkBook } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import type { FileRefusal } from '../../model/import';

/** A cell as the file holds it: text, a number, or nothing. Days are text, `2026-09-16`. */
export type Cell = string | number | null;

export interface SheetRows {
  /** the file itself, or the file inside an archive */
  file: string;
  sheet: string;
  rows: Cell[][];
}

/** Exports are a few megabytes; what is larger is another file, and would take the tab down. */
const LARGEST_FILE = 40 * 1024 * 1024;
/** What an archive may unpack to: spreadsheets are text that packs well. */
const LARGEST_CONTENT = 10 * LARGEST_FILE;
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 400;
const TABLE_NAME = /\.(?:xlsx?|xlsm|csv|txt)$/i;

/**
 * The sheets of an exported file: xlsx, xls, CSV in UTF-8, UTF-16 or GB18030, or a ZIP of such
 * files. Nothing in it is ever calculated: formulas count for the value that stands beside them.
 */
export function readWorkbook(
  file: string,
  bytes: Uint8Array,
): { sheets: SheetRows[] } | { refused: FileRefusal } {
  if (bytes.length === 0) return { refused: 'empty' };
  if (bytes.length > LARGEST_FILE) return { refused: 'too-large' };
  try {
    const inside = filesIn(file, bytes);
    const sheets = inside.flatMap(({ name, content }) => sheetsOf(name, content));
    return sheets.length > 0 ? { sheets } : { refused: 'no-table' };
  } catch (error) {
    return { refused: /password|encrypt/i.test(String(error)) ? 'password' : 'damaged' };
  }
}

interface InnerFile {
  name: string;
  content: Uint8Array;
}

/** The tables inside an archive; any other file is its own. */
function filesIn(name: string, bytes: Uint8Array): InnerFile[] {
  if (!isArchive(bytes)) return [{ name, content: bytes }];
  const names: string[] = [];
  let size = 0;
  const inside = unzipSync(bytes, {
    filter: ({ name: inner, originalSize }) => {
      names.push(inner);
      size += originalSize;
      if (size > LARGEST_CONTENT) throw new Error('too much in the archive');
      return TABLE_NAME.test(inner);
    },
  });
  // A workbook is an archive too, with this list of its own parts in it.
  if (names.includes('[Content_Types].xml')) return [{ name, content: bytes }];
  return Object.entries(inside).map(([inner, content]) => ({
    name: readableName(inner.split('/').at(-1) ?? inner),
    content,
  }));
}

function sheetsOf(file: string, bytes: Uint8Array): SheetRows[] {
  const isBinary = isArchive(bytes) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
  const options = { dense: true, cellNF: true, cellFormula: false, cellHTML: false } as const;
  const book = isBinary
    ? read(bytes, { ...options, type: 'array' })
    : read(decoded(bytes), { ...options, type: 'string', raw: true });
  return book.SheetNames.map((sheet) => ({ file, sheet, rows: rowsOf(book, sheet) }));
}

function rowsOf(book: WorkBook, name: string): Cell[][] {
  const rows = (book.Sheets[name]?.['!data'] ?? []).slice(0, MOST_ROWS);
  // Rows and cells that hold nothing are holes of the list.
  return Array.from(rows, (row) => Array.from((row ?? []).slice(0, MOST_COLUMNS), cellOf));
}

function cellOf(cell: { t: string; v?: unknown; w?: string; z?: unknown } | undefined): Cell {
  if (!cell || cell.v === undefined || cell.v === null || cell.t === 'e') return null;
  if (typeof cell.v !== 'number') return String(cell.v);
  return typeof cell.z === 'string' && SSF.is_date(cell.z) ? dayOfSerial(cell.v) : cell.v;
}

function dayOfSerial(serial: number): string {
  const { y, m, d } = SSF.parse_date_code(serial);
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** Alimama writes GB18030 without saying so; text that is no UTF-8 is taken for it. */
function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Names that do not say their encoding come with every byte as a character. */
function readableName(name: string): string {
  if (/[^\u0000-\u00ff]/.test(name)) return name;
  return decoded(Uint8Array.from(name, (character) => character.charCodeAt(0)));
}

function isArchive(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b]);
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}
