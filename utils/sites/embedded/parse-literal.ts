import { DEEPEST_LITERAL } from './json-at';

/** Plain data out of a page's script. `undefined` stands for an expression that is no literal. */
export type LiteralValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | LiteralValue[]
  | { [key: string]: LiteralValue };

const MOST_VALUES = 200_000;
const ESCAPES: Record<string, string> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
};
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[\p{L}\p{Nd}_$]+/uy;
const SPACE = /\s+/y;
const WORDS: Record<string, LiteralValue> = { true: true, false: false, null: null };

/**
 * Reads a JavaScript object or array literal as data, without running anything: quoted and bare
 * keys, both quotes, comments, trailing commas. A member whose value is an expression (`+new Date`,
 * a condition, a call) becomes undefined. Null when the text at `at` is no such literal.
 */
export function parseLiteral(text: string, at = 0): LiteralValue | null {
  const cursor: Cursor = { text, at, left: MOST_VALUES };
  skipBlank(cursor);
  const opening = text[cursor.at];
  if (opening !== '{' && opening !== '[') return null;
  try {
    return readValue(cursor, 0) ?? null;
  } catch (error) {
    if (error instanceof BrokenLiteral) return null;
    throw error;
  }
}

interface Cursor {
  text: string;
  at: number;
  left: number;
}

class BrokenLiteral extends Error {}

function readValue(cursor: Cursor, depth: number): LiteralValue {
  cursor.left -= 1;
  if (depth > DEEPEST_LITERAL || cursor.left < 0) throw new BrokenLiteral();
  skipBlank(cursor);
  const begin = cursor.at;
  const value = readPlain(cursor, depth);
  skipBlank(cursor);
  if (cursor.at > begin && endsValue(cursor)) return value;
  cursor.at = begin;
  skipExpression(cursor);
  return undefined;
}

function readPlain(cursor: Cursor, depth: number): LiteralValue {
  const sign = cursor.text[cursor.at] ?? '';
  if (sign === '{') return readObject(cursor, depth);
  if (sign === '[') return readArray(cursor, depth);
  if (sign === '"' || sign === "'") return readString(cursor);
  const number = take(cursor, NUMBER);
  if (number !== null) return Number(number);
  const word = take(cursor, NAME);
  return word === null ? undefined : WORDS[word];
}

function readObject(cursor: Cursor, depth: number): LiteralValue {
  // Without a prototype, so that a key named __proto__ is a key like any other.
  const object: Record<string, LiteralValue> = Object.create(null);
  cursor.at += 1;
  for (;;) {
    skipBlank(cursor);
    const sign = cursor.text[cursor.at];
    if (sign === '}') break;
    if (sign === ',') cursor.at += 1;
    else {
      const key = sign === '"' || sign === "'" ? readString(cursor) : take(cursor, NAME);
      skipBlank(cursor);
      if (key === null || cursor.text[cursor.at] !== ':') throw new BrokenLiteral();
      cursor.at += 1;
      object[key] = readValue(cursor, depth + 1);
    }
  }
  cursor.at += 1;
  return object;
}

function readArray(cursor: Cursor, depth: number): LiteralValue {
  const list: LiteralValue[] = [];
  cursor.at += 1;
  for (;;) {
    skipBlank(cursor);
    const sign = cursor.text[cursor.at];
    if (sign === ']') break;
    if (sign === ',') cursor.at += 1;
    else list.push(readValue(cursor, depth + 1));
  }
  cursor.at += 1;
  return list;
}

function readString(cursor: Cursor): string {
  const { text } = cursor;
  const quote = text[cursor.at];
  let value = '';
  for (let at = cursor.at + 1; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === quote) {
      cursor.at = at + 1;
      return value;
    }
    if (sign === '\n') break;
    if (sign !== '\\') value += sign;
    else {
      const escaped = readEscape(text, at + 1);
      value += escaped.value;
      at = escaped.last;
    }
  }
  throw new BrokenLiteral();
}

function readEscape(text: string, at: number): { value: string; last: number } {
  const sign = text[at] ?? '';
  const width = sign === 'u' ? 4 : sign === 'x' ? 2 : 0;
  const code = width > 0 ? text.slice(at + 1, at + 1 + width) : '';
  if (width > 0 && code.length === width && /^[\da-f]+$/i.test(code))
    return { value: String.fromCharCode(Number.parseInt(code, 16)), last: at + width };
  return { value: sign === '\n' ? '' : (ESCAPES[sign] ?? sign), last: at };
}

function endsValue({ text, at }: Cursor): boolean {
  const sign = text[at];
  return (
    sign === undefined ||
    sign === ',' ||
    sign === '}' ||
    sign === ']' ||
    sign === ')' ||
    sign === ';'
  );
}

/** Goes on to the comma or bracket that ends an expression, over strings and brackets in it. */
function skipExpression(cursor: Cursor): void {
  let depth = 0;
  while (cursor.at < cursor.text.length) {
    const sign = cursor.text[cursor.at] ?? '';
    if (sign === '"' || sign === "'") readString(cursor);
    else if (depth === 0 && (sign === ',' || sign === '}' || sign === ']')) return;
    else {
      if (sign === '(' || sign === '{' || sign === '[') depth += 1;
      if (sign === ')' || sign === '}' || sign === ']') depth -= 1;
      cursor.at += 1;
    }
  }
  throw new BrokenLiteral();
}

/** Over spaces and comments. */
function skipBlank(cursor: Cursor): void {
  for (;;) {
    take(cursor, SPACE);
    const { text, at } = cursor;
    if (text[at] !== '/' || (text[at + 1] !== '/' && text[at + 1] !== '*')) return;
    const block = text[at + 1] === '*';
    const end = text.indexOf(block ? '*/' : '\n', at + 2);
    cursor.at = end < 0 ? text.length : end + (block ? 2 : 1);
  }
}

function take(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (!match || match[0] === '') return null;
  cursor.at = pattern.lastIndex;
  return match[0];
}
