import { BrokenCsv, csvRows } from './csv-rows.ts';

/** A file that holds no reviews, or not where they were looked for; told in one plain sentence. */
export class BadReviewFile extends Error {}

/** Names under which exports and corpora keep what the buyer wrote, the surest first. */
const TEXT_COLUMNS = [
  'review',
  'review_text',
  'reviewtext',
  'text',
  'content',
  'comment',
  'comments',
  'ratecontent',
  'feedback',
  'body',
  '评价内容',
  '评论内容',
  '初评内容',
  '初次评价',
  '内容',
  '评价',
  '评论',
  '文本',
];
/** How deep a list may lie in a JSON file: {"data":{"rateDetail":{"rateList":[…]}}} */
const DEEPEST_LIST = 5;
const COLUMNS_TOLD = 20;

/**
 * The texts of a CSV or JSON file in their order, one a row. The column is the named one, else the
 * one whose name says so, else the only one there is. Throws BadReviewFile.
 */
export function reviewTexts(bytes: Uint8Array, column?: string): string[] {
  const text = decoded(bytes).replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new BadReviewFile('the file is empty');
  return /^\s*[[{"]/.test(text) && isJson(text) ? fromJson(text, column) : fromCsv(text, column);
}

/** UTF-8, UTF-16 with its mark, else GB18030, which holds GBK. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodedGb(bytes);
  }
}

function decodedGb(bytes: Uint8Array): string {
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    throw new BadReviewFile('the file is neither UTF-8 nor GBK text');
  }
}

/** A CSV may begin with a quote, so a quote alone does not tell. */
function isJson(text: string): boolean {
  if (/^\s*[[{]/.test(text)) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function fromCsv(text: string, column?: string): string[] {
  const [head, ...rows] = rowsOf(text);
  if (!head) throw new BadReviewFile('the file is empty');
  const place = head.indexOf(columnOf(head, column));
  return rows.map((row) => row[place] ?? '');
}

function rowsOf(text: string): string[][] {
  try {
    return csvRows(text);
  } catch (error) {
    if (error instanceof BrokenCsv) throw new BadReviewFile(`the CSV is broken: ${error.message}`);
    throw error;
  }
}

function fromJson(text: string, column?: string): string[] {
  const list = listIn(parsed(text), DEEPEST_LIST);
  if (!list) throw new BadReviewFile('the JSON holds no list of reviews');
  const names = new Set(list.flatMap((row) => (isRecord(row) ? Object.keys(row) : [])));
  const isPlain = list.every((row) => typeof row === 'string');
  const name = isPlain && column === undefined ? '' : columnOf([...names], column);
  return list.map((row) => {
    if (typeof row === 'string') return row;
    const value = isRecord(row) ? row[name] : undefined;
    return typeof value === 'string' ? value : '';
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = jsonLines(text);
    if (lines) return lines;
    throw new BadReviewFile(
      `the JSON is broken: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function jsonLines(text: string): unknown[] | null {
  try {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));
  } catch {
    return null;
  }
}

/** The longest list of records or texts in a value. */
function listIn(value: unknown, depth: number): unknown[] | null {
  if (Array.isArray(value))
    return value.every((row) => typeof row === 'string' || isRecord(row)) ? value : null;
  if (!isRecord(value) || depth === 0) return null;
  const lists = Object.values(value).flatMap((inside) => {
    const list = listIn(inside, depth - 1);
    return list ? [list] : [];
  });
  return lists.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

function columnOf(names: readonly string[], wanted: string | undefined): string {
  const told = names.slice(0, COLUMNS_TOLD).join(', ') || 'none';
  if (wanted !== undefined) {
    const found = names.find((name) => plain(name) === plain(wanted));
    if (found === undefined)
      throw new BadReviewFile(`there is no column ${wanted}; the columns are: ${told}`);
    return found;
  }
  const known = TEXT_COLUMNS.flatMap(
    (column) => names.find((name) => plain(name) === column) ?? [],
  );
  const [name] = known.length > 0 || names.length !== 1 ? known : names;
  if (name === undefined)
    throw new BadReviewFile(
      `no column is known to hold the text; say which with --text-column. The columns are: ${told}`,
    );
  return name;
}

function plain(name: string): string {
  return name
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
