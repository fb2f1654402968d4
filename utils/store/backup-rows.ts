/** Kinds of columns that records hold, by the name they have in a backup. */
const COLUMNS = {
  Uint8Array,
  Uint16Array,
  Uint32Array,
  Float64Array,
} as const;
type ColumnName = keyof typeof COLUMNS;

/** Keys of objects that stand for what JSON has no word for. */
const COLUMN = '$column';
const NUMBER = '$number';
const NOTHING = '$nothing';
const OBJECT = '$object';
const OWN_WORDS: readonly string[] = [COLUMN, NUMBER, NOTHING, OBJECT];

const LENGTH_BYTES = 4;

/**
 * Records as bytes: JSON for what is written in words, and behind it every column of numbers as it
 * lies in memory. Year chunks are nearly all columns, and as text they would be four times as long.
 * Throws on a value that neither can hold, so that nothing is lost without a word.
 */
export function encodeRows(rows: readonly unknown[]): Uint8Array<ArrayBuffer> {
  const columns: Uint8Array[] = [];
  let length = 0;
  const json = JSON.stringify(rows, function (this: Record<string, unknown>, key: string) {
    // As it stands in its record: a date would have made itself a text by now.
    const value = this[key];
    if (typeof value === 'number') return Number.isFinite(value) ? value : { [NUMBER]: `${value}` };
    if (value === undefined) return { [NOTHING]: 1 };
    if (typeof value !== 'object' || value === null) return jsonWord(value);
    const name = Object.prototype.toString.call(value).slice(8, -1);
    if (name === 'Array') return value;
    if (name === 'Object') return escaped(value as Record<string, unknown>);
    if (!isColumnName(name)) throw new TypeError(`no backup can hold a ${name}`);
    const column = bytesOf(value as Uint8Array);
    const at = length;
    columns.push(column);
    length += column.length;
    return { [COLUMN]: [name, at, column.length] };
  });
  return joined(new TextEncoder().encode(json), columns, length);
}

/** The records again. Throws on bytes that are none. */
export function decodeRows(bytes: Uint8Array): unknown[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = LENGTH_BYTES + view.getUint32(0, true);
  if (end > bytes.length) throw new RangeError('the records end before their columns');
  const rows: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, end)));
  if (!Array.isArray(rows)) throw new TypeError('no list of records');
  return revivedList(rows, bytes.subarray(end));
}

/** `undefined` of a record's field is the same as no field; in a list it keeps its place. */
function escaped(value: Record<string, unknown>): unknown {
  const entries = Object.entries(value);
  const isClear = entries.every(([key, one]) => !OWN_WORDS.includes(key) && one !== undefined);
  if (isClear) return value;
  const said = entries.filter(([, one]) => one !== undefined);
  return said.some(([key]) => OWN_WORDS.includes(key))
    ? { [OBJECT]: said }
    : Object.fromEntries(said);
}

function jsonWord(value: unknown): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  throw new TypeError(`no backup can hold a ${typeof value}`);
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function joined(json: Uint8Array, columns: readonly Uint8Array[], length: number) {
  const bytes = new Uint8Array(LENGTH_BYTES + json.length + length);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, LENGTH_BYTES);
  let at = LENGTH_BYTES + json.length;
  for (const column of columns) {
    bytes.set(column, at);
    at += column.length;
  }
  return bytes;
}

function revivedList(list: unknown[], columns: Uint8Array): unknown[] {
  for (let i = 0; i < list.length; i++) list[i] = revived(list[i], columns);
  return list;
}

function revived(value: unknown, columns: Uint8Array): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return revivedList(value, columns);
  const object = value as Record<string, unknown>;
  if (COLUMN in object) return column(object[COLUMN], columns);
  if (NUMBER in object) return Number(object[NUMBER]);
  if (NOTHING in object) return undefined;
  if (OBJECT in object)
    return Object.fromEntries(
      revivedList(object[OBJECT] as unknown[], columns) as [string, unknown][],
    );
  for (const key of Object.keys(object)) object[key] = revived(object[key], columns);
  return object;
}

function column(said: unknown, columns: Uint8Array): unknown {
  const [name, at, length] = said as [string, number, number];
  if (!isColumnName(name) || at + length > columns.length)
    throw new RangeError('a column that is not there');
  // A copy of its own: a column lies anywhere, and numbers of eight bytes only on every eighth.
  return new COLUMNS[name](columns.slice(at, at + length).buffer);
}

function isColumnName(name: string): name is ColumnName {
  return Object.hasOwn(COLUMNS, name);
}
