import { type Day, dayIndexInYear, yearOf } from '../model/day';
import type { MetricId } from '../model/metric';
import { DAY_STATE, DAYS_PER_CHUNK, type DayState, type YearChunk } from '../model/series';
import type { Database } from './database';

export function yearKey(subject: string, scope: string, year: number): string {
  return `${subject}|${scope}|${year}`;
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

/** Puts one day's figures into a chunk; a metric that is new to it gets a column. */
export function withDay(chunk: YearChunk, day: Day, figures: FoldedDay, seq: number): YearChunk {
  const wanted = Object.keys(figures) as MetricId[];
  const metrics = [...chunk.metrics, ...wanted.filter((m) => !chunk.metrics.includes(m))];
  const values = grow(chunk.values, metrics.length, Number.NaN);
  const states = new Uint8Array(metrics.length * DAYS_PER_CHUNK);
  states.set(chunk.states);
  const column = dayIndexInYear(day);
  for (const metric of metrics) {
    const at = metrics.indexOf(metric) * DAYS_PER_CHUNK + column;
    const folded = figures[metric];
    values[at] = folded?.value ?? Number.NaN;
    states[at] = folded?.state ?? DAY_STATE.gap;
  }
  return { ...chunk, metrics, values, states, foldedSeq: Math.max(chunk.foldedSeq, seq) };
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
  const chunks = await db.years.bulkGet(keys);
  return chunks.filter((chunk) => chunk !== undefined);
}

export function yearsOfSubject(db: Database, subject: string): Promise<YearChunk[]> {
  return db.years.where('subject').equals(subject).toArray();
}

function grow(values: Float64Array, metricCount: number, fill: number): Float64Array {
  const grown = new Float64Array(metricCount * DAYS_PER_CHUNK).fill(fill);
  grown.set(values);
  return grown;
}
