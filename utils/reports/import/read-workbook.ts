import { read, SSF, type WorkBook } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { type FileRefusal, LARGEST_IMPORT } from '../../model/import';
import { crc32 } from './crc32';
import { decodeText, startsWith } from './decode-text';
import { zipDirectory } from './zip-directory';

/** A cell as the file holds it: text, a number, or nothing. Days are text, `2026-09-16`. */
export type Cell = string | number | null;

/** A row that holds something. */
export interface SheetRow {
  /** as a spreadsheet counts */
  number: number;
  cells: Cell[];
}

export interface SheetRows {
  /** the file itself, or the file inside an archive */
  file: string;
  sheet: string;
  rows: SheetRow[];
}

/** What an archive may unpack to: ten years of an export are under a hundred megabytes of text. */
const LARGEST_CONTENT = 200 * 1024 * 1024;
const MOST_FILES = 500;
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 400;
const TABLE_NAME = /\.(?:xlsx?|xlsm|csv|txt)$/i;
/** ="602659642364": how a number is written that a spreadsheet must not round. */
const AS_TEXT = /^="([^"]*)"$/;
const BINARY_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The sheets of an exported file: xlsx, xls, CSV in UTF-8, UTF-16 or GB18030, or a ZIP of such
 * files. Nothing in it is ever calculated: formulas count for the value that stands beside them.
 */
export function readWorkbook(
  file: string,
  bytes: Uint8Array,
): { sheets: SheetRows[] } | { refused: FileRefusal } {
  if (bytes.length === 0) return { refused: 'empty' };
  if (bytes.length > LARGEST_IMPORT) return { refused: 'too-large' };
  try {
    const sheets = filesIn(file, bytes).flatMap(({ name, content }) => sheetsOf(name, content));
    return sheets.length > 0 ? { sheets } : { refused: 'no-table' };
  } catch (error) {
    if (error instanceof RefusedFile) return { refused: error.why };
    // Bits lost in an archive may look like an encrypted one's; its own list has told already.
    const isLocked = !isArchive(bytes) && /password|encrypt/i.test(String(error));
    return { refused: isLocked ? 'password' : 'damaged' };
  }
}

class RefusedFile extends Error {
  readonly why: FileRefusal;
  constructor(why: FileRefusal) {
    super(why);
    this.why = why;
  }
}

interface InnerFile {
  name: string;
  content: Uint8Array;
}

/** The tables inside an archive; any other file is its own. */
function filesIn(name: string, bytes: Uint8Array): InnerFile[] {
  if (!isArchive(bytes)) return [{ name, content: bytes }];
  const entries = zipDirectory(bytes);
  if (entries.some(({ encrypted }) => encrypted)) throw new RefusedFile('password');
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > LARGEST_CONTENT || entries.length > MOST_FILES) throw new RefusedFile('too-much');
  const inside = unzipSync(bytes);
  // Half a file unpacks without a word, and a digit that was lost would be another figure.
  for (const entry of entries) {
    const content = inside[entry.name] ?? inside[readableName(entry.name)];
    if (!content || crc32(content) !== entry.sum) throw new RefusedFile('damaged');
  }
  // A workbook is an archive too, with this list of its own parts in it.
  if ('[Content_Types].xml' in inside) return [{ name, content: bytes }];
  return Object.entries(inside)
    .filter(([inner]) => TABLE_NAME.test(inner))
    .map(([inner, content]) => ({
      name: readableName(inner.split('/').at(-1) ?? inner),
      content,
    }));
}

function sheetsOf(file: string, bytes: Uint8Array): SheetRows[] {
  if (bytes.length === 0) return [];
  const isBinary = isArchive(bytes) || startsWith(bytes, BINARY_WORKBOOK);
  const options = { dense: true, cellNF: true, cellFormula: false, cellHTML: false } as const;
  const book = isBinary
    ? read(bytes, { ...options, type: 'array' })
    : read(decodeText(bytes), { ...options, type: 'string', raw: true });
  return book.SheetNames.map((sheet) => ({ file, sheet, rows: rowsOf(book, sheet) }));
}

function rowsOf(book: WorkBook, name: string): SheetRow[] {
  const rows: SheetRow[] = [];
  // Rows and cells that hold nothing are holes of the list, and forEach goes past them.
  (book.Sheets[name]?.['!data'] ?? []).forEach((row, at) => {
    const cells = Array.from(row.slice(0, MOST_COLUMNS), cellOf);
    if (cells.every((cell) => cell === null || cell === '')) return;
    rows.push({ number: at + 1, cells });
  });
  if (rows.length > MOST_ROWS) throw new RefusedFile('too-many-rows');
  return rows;
}

function cellOf(cell: { t: string; v?: unknown; w?: string; z?: unknown } | undefined): Cell {
  if (!cell || cell.v === undefined || cell.v === null) return null;
  // #DIV/0! is no figure, and its text says so where a code would look like one.
  if (cell.t === 'e') return cell.w ?? '#ERROR';
  if (typeof cell.v !== 'number') return String(cell.v).replace(AS_TEXT, '$1');
  return typeof cell.z === 'string' && SSF.is_date(cell.z) ? dayOfSerial(cell.v) : cell.v;
}

function dayOfSerial(serial: number): string {
  const { y, m, d } = SSF.parse_date_code(serial);
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** Names that do not say their encoding come with every byte as a character. */
function readableName(name: string): string {
  if (/[^\u0000-\u00ff]/.test(name)) return name;
  return decodeText(Uint8Array.from(name, (character) => character.charCodeAt(0)));
}

function isArchive(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);
}
