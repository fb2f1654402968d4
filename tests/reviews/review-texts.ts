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
/** Names under which a file says what kind of goods a review is about. */
const GOODS_COLUMNS = [
  'cat',
  'category',
  'item_title',
  'title',
  'product',
  'product_name',
  '商品标题',
  '商品名称',
  '宝贝标题',
  '商品',
  '类目',
  '品类',
];
/** A column of reviews has so many Chinese characters a row, and so many times those of others. */
const LEAST_HAN = 6;
const FAR_AHEAD = 2;
const ROWS_LOOKED_AT = 200;
const HAN = /\p{Script=Han}/gu;
/** How deep a list may lie in a JSON file: {"data":{"rateDetail":{"rateList":[…]}}} */
const DEEPEST_LIST = 5;
const COLUMNS_TOLD = 20;

/** One review of a file; what it is about is '' where no column says so. */
export interface FileReview {
  text: string;
  goods: string;
}

/** The texts alone. Throws BadReviewFile. */
export function reviewTexts(bytes: Uint8Array, column?: string): string[] {
  return fileReviews(bytes, column).map(({ text }) => text);
}

/**
 * The reviews of a CSV, TSV or JSON file in their order, one a row. The column is the named one,
 * else the one whose name says so, else the only one there is, else the one that is plainly full
 * of Chinese sentences. Throws BadReviewFile.
 */
export function fileReviews(bytes: Uint8Array, column?: string): FileReview[] {
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

function fromCsv(text: string, column?: string): FileReview[] {
  const [head, ...rows] = rowsOf(text);
  if (!head) throw new BadReviewFile('the file is empty');
  const place = head.indexOf(columnOf(head, column, (name) => cellsOf(rows, head.indexOf(name))));
  const goods = head.findIndex((name) => GOODS_COLUMNS.includes(plain(name)));
  return rows.map((row) => ({
    text: row[place] ?? '',
    goods: goods === place ? '' : (row[goods] ?? ''),
  }));
}

function cellsOf(rows: readonly string[][], place: number): string[] {
  return rows.slice(0, ROWS_LOOKED_AT).map((row) => row[place] ?? '');
}

function rowsOf(text: string): string[][] {
  const head = text.slice(0, Math.max(0, text.search(/[\r\n]/)) || undefined);
  try {
    return csvRows(text, head.includes('\t') && !head.includes(',') ? '\t' : ',');
  } catch (error) {
    if (error instanceof BrokenCsv) throw new BadReviewFile(`the CSV is broken: ${error.message}`);
    throw error;
  }
}

function fromJson(text: string, column?: string): FileReview[] {
  const list = listIn(parsed(text), DEEPEST_LIST);
  if (!list) throw new BadReviewFile('the JSON holds no list of reviews');
  const names = [...new Set(list.flatMap((row) => (isRecord(row) ? Object.keys(row) : [])))];
  const isPlain = list.every((row) => typeof row === 'string');
  const cells = (name: string) => list.slice(0, ROWS_LOOKED_AT).map((row) => cellOf(row, name));
  const name = isPlain && column === undefined ? '' : columnOf(names, column, cells);
  const goods = names.find((one) => one !== name && GOODS_COLUMNS.includes(plain(one)));
  return list.map((row) => ({
    text: typeof row === 'string' ? row : cellOf(row, name),
    goods: goods === undefined ? '' : cellOf(row, goods),
  }));
}

function cellOf(row: unknown, name: string): string {
  const value = isRecord(row) ? row[name] : undefined;
  return typeof value === 'string' ? value : '';
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

function columnOf(
  names: readonly string[],
  wanted: string | undefined,
  cells: (name: string) => string[],
): string {
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
  const name = known[0] ?? (names.length === 1 ? names[0] : fullOfSentences(names, cells));
  if (name === undefined)
    throw new BadReviewFile(
      `no column is known to hold the text; say which with --text-column. The columns are: ${told}`,
    );
  return name;
}

/** The column that has far more Chinese characters than any other; undefined where none has. */
function fullOfSentences(
  names: readonly string[],
  cells: (name: string) => string[],
): string | undefined {
  const [first, second] = names
    .map((name) => {
      const texts = cells(name);
      const han = texts.reduce((sum, text) => sum + (text.match(HAN)?.length ?? 0), 0);
      return { name, han: han / Math.max(1, texts.length) };
    })
    .toSorted((a, b) => b.han - a.han);
  if (!first || first.han < LEAST_HAN || first.han < FAR_AHEAD * (second?.han ?? 0))
    return undefined;
  return first.name;
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
