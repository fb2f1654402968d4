import Dexie from 'dexie';
import { type Day, dayIndexInYear, yearOf } from '../model/day';
import type { MetricId } from '../model/metric';
import { DAY_STATE, DAYS_PER_CHUNK, type DayState, type YearChunk } from '../model/series';
import type { Database } from './database';

/**
 * A chunk as it is stored. Those of rows are cut to the days that they hold: most words and many
 * items are seen on few days, and a shop has thousands of them.
 */
export interface StoredYear extends YearChunk {
  /** the first day that is kept, as a column of the year; left out where all days are */
  firstColumn?: number;
}

/** `|` parts the fields of keys; a tab's own text may hold one. */
export function keyPart(scope: string): string {
  return scope.replaceAll('|', '¦');
}

export function yearKey(subject: string, scope: string, year: number): string {
  return `${subject}|${keyPart(scope)}|${year}`;
}

/** One day's folded figures: what goes into a chunk. */
export type FoldedDay = Partial<Record<MetricId, { value: number; state: DayState }>>;

/** A chunk with nothing in it yet. */
export function emptyYear(subject: string, scope: string, year: number): YearChunk {
  return {
    key: yearKey(subject, scope, year),
    subject,
    scope,
    year,
    metrics: [],
    values: new Float64Array(0),
    states: new Uint8Array(0),
    foldedSeq: 0,
  };
}

/**
 * Puts one day's figures into a chunk beside those that are there; a metric that is new to it gets
 * a column. The chunk itself where nothing of it changes, and where it is the caller's own to write
 * into: a year of days is then one copy and not three hundred.
 */
export function withDay(
  chunk: YearChunk,
  day: Day,
  figures: FoldedDay,
  seq: number,
  isOwn = false,
): YearChunk {
  const column = dayIndexInYear(day);
  const wanted = Object.keys(figures) as MetricId[];
  if (wanted.every((metric) => isThere(chunk, metric, column, figures))) return chunk;
  const added = wanted.filter((metric) => !chunk.metrics.includes(metric));
  const year = isOwn && added.length === 0 ? chunk : withMetrics(chunk, added);
  for (const metric of wanted) {
    const at = year.metrics.indexOf(metric) * DAYS_PER_CHUNK + column;
    year.values[at] = figures[metric]?.value ?? Number.NaN;
    year.states[at] = figures[metric]?.state ?? DAY_STATE.gap;
  }
  year.foldedSeq = Math.max(year.foldedSeq, seq);
  return year;
}

function withMetrics(chunk: YearChunk, added: readonly MetricId[]): YearChunk {
  const metrics = [...chunk.metrics, ...added];
  const values = new Float64Array(metrics.length * DAYS_PER_CHUNK).fill(Number.NaN);
  values.set(chunk.values);
  const states = new Uint8Array(metrics.length * DAYS_PER_CHUNK);
  states.set(chunk.states);
  return { ...chunk, metrics, values, states };
}

/** A subject's chunks for the years that a span of days touches. */
export async function yearsBetween(
  db: Database,
  subject: string,
  scope: string,
  from: Day,
  to: Day,
): Promise<YearChunk[]> {
  const keys: string[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++)
    keys.push(yearKey(subject, scope, year));
  const chunks = await yearsOf(db, keys);
  return chunks.filter((chunk) => chunk !== undefined);
}

/** The chunks of some keys, each in its place. */
export async function yearsOf(
  db: Database,
  keys: readonly string[],
): Promise<(YearChunk | undefined)[]> {
  const stored = (await readAtOnce(db, keys)) ?? (await db.years.bulkGet([...keys]));
  return stored.map((chunk) => chunk && unpackYear(chunk));
}

/**
 * Straight from the bare database, all keys in one go: what every view waits for. Null inside a
 * transaction of the store, and where the connection is not open or no longer alive, which Dexie
 * knows how to mend.
 */
function readAtOnce(
  db: Database,
  keys: readonly string[],
): Promise<(StoredYear | undefined)[]> | null {
  if (Dexie.currentTransaction || !db.isOpen()) return null;
  let transaction: IDBTransaction;
  try {
    transaction = db.backendDB().transaction(db.years.name);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return null;
    throw error;
  }
  const years = transaction.objectStore(db.years.name);
  return new Promise((resolve, reject) => {
    const asked = keys.map((key): IDBRequest<StoredYear | undefined> => years.get(key));
    const last = asked.at(-1);
    if (!last) return resolve([]);
    // Requests of one transaction are answered in order.
    last.onsuccess = () => resolve(asked.map(({ result }) => result));
    transaction.onabort = () => reject(transaction.error ?? new Error('years were not read'));
  });
}

export async function yearsOfSubject(db: Database, subject: string): Promise<YearChunk[]> {
  return (await db.years.where('subject').equals(subject).toArray()).map(unpackYear);
}

/** A row's chunk is cut to its days; a shop's stays as it is, ready to be read. */
export function packYear(chunk: YearChunk): StoredYear {
  if (!chunk.subject.includes('>')) return chunk;
  const columns = chunk.metrics.flatMap((_, m) => {
    const own = chunk.states.subarray(m * DAYS_PER_CHUNK, (m + 1) * DAYS_PER_CHUNK);
    const first = own.findIndex((state) => state !== DAY_STATE.gap);
    return first < 0 ? [] : [first, own.findLastIndex((state) => state !== DAY_STATE.gap)];
  });
  const firstColumn = Math.min(...columns, DAYS_PER_CHUNK - 1);
  const length = Math.max(...columns, firstColumn) - firstColumn + 1;
  const values = new Float64Array(chunk.metrics.length * length);
  const states = new Uint8Array(values.length);
  chunk.metrics.forEach((_, m) => {
    const from = m * DAYS_PER_CHUNK + firstColumn;
    values.set(chunk.values.subarray(from, from + length), m * length);
    states.set(chunk.states.subarray(from, from + length), m * length);
  });
  return { ...chunk, values, states, firstColumn };
}

export function unpackYear(stored: StoredYear): YearChunk {
  const { firstColumn, ...chunk } = stored;
  if (firstColumn === undefined) return chunk;
  const { metrics } = chunk;
  const length = metrics.length > 0 ? stored.values.length / metrics.length : 0;
  const values = new Float64Array(metrics.length * DAYS_PER_CHUNK).fill(Number.NaN);
  const states = new Uint8Array(values.length);
  metrics.forEach((_, m) => {
    const to = m * DAYS_PER_CHUNK + firstColumn;
    values.set(stored.values.subarray(m * length, (m + 1) * length), to);
    states.set(stored.states.subarray(m * length, (m + 1) * length), to);
  });
  return { ...chunk, values, states };
}

function isThere(chunk: YearChunk, metric: MetricId, column: number, figures: FoldedDay): boolean {
  const row = chunk.metrics.indexOf(metric);
  const at = row * DAYS_PER_CHUNK + column;
  const folded = figures[metric];
  return row >= 0 && chunk.values[at] === folded?.value && chunk.states[at] === folded?.state;
}
