import { type Day, dayIndexInYear, daysOf, yearOf } from '../model/day';
import type { MetricId } from '../model/metric';
import {
  DAY_STATE,
  DAYS_PER_CHUNK,
  type DayFigure,
  type DayState,
  type Series,
  type YearChunk,
} from '../model/series';
import type { Database } from '../store/database';
import { yearsBetween } from '../store/years';

/** The scope under which a whole shop's daily figures stand: every device, no tab, no window. */
export const WHOLE_SHOP = 'all//';

const FIRST_DAY = '-01-01';

/** A subject's series, day after day from `from` to `to`; unread days are entries with null. */
export async function loadSeries(
  db: Database,
  subject: string,
  scope: string,
  metrics: readonly MetricId[],
  from: Day,
  to: Day,
): Promise<Series[]> {
  const chunks = await yearsBetween(db, subject, scope, from, to);
  const columns = columnsOf(from, to);
  return metrics.map((metric) => ({
    subject,
    scope,
    metric,
    days: figuresOf(chunks, metric, columns),
  }));
}

/** Where a day stands in its year's chunk. */
export interface DayColumn {
  day: Day;
  year: number;
  column: number;
}

/** The columns of every day of a stretch: worked out once for all series of it. */
export function columnsOf(from: Day, to: Day): DayColumn[] {
  let year = yearOf(from);
  let column = dayIndexInYear(from) - 1;
  return daysOf({ from, to }).map((day) => {
    column += 1;
    if (day.endsWith(FIRST_DAY) && column > 0) {
      year += 1;
      column = 0;
    }
    return { day, year, column };
  });
}

/** One metric of a subject's chunks, which must be of one scope, day after day. */
export function seriesOf(
  chunks: readonly YearChunk[],
  metric: MetricId,
  columns: readonly DayColumn[],
): Series {
  const [{ subject, scope } = { subject: '', scope: '' }] = chunks;
  return { subject, scope, metric, days: figuresOf(chunks, metric, columns) };
}

/** All of a subject's series by metric, for rules and panels that choose for themselves. */
export async function loadAllSeries(
  db: Database,
  subject: string,
  scope: string,
  from: Day,
  to: Day,
): Promise<Partial<Record<MetricId, Series>>> {
  return seriesRead(await yearsBetween(db, subject, scope, from, to), columnsOf(from, to));
}

/**
 * The series of every metric that was read on one of the days. Each is worked out when it is asked
 * for: a rule looks at few of an item's many figures.
 */
export function seriesRead(
  chunks: readonly YearChunk[],
  columns: readonly DayColumn[],
): Partial<Record<MetricId, Series>> {
  const read: Partial<Record<MetricId, Series>> = {};
  for (const metric of new Set(chunks.flatMap((chunk) => chunk.metrics)))
    if (isRead(chunks, metric, columns)) defineLazily(read, metric, chunks, columns);
  return read;
}

function defineLazily(
  read: Partial<Record<MetricId, Series>>,
  metric: MetricId,
  chunks: readonly YearChunk[],
  columns: readonly DayColumn[],
): void {
  let known: Series | undefined;
  Object.defineProperty(read, metric, {
    enumerable: true,
    get: () => {
      known ??= seriesOf(chunks, metric, columns);
      return known;
    },
  });
}

function isRead(
  chunks: readonly YearChunk[],
  metric: MetricId,
  columns: readonly DayColumn[],
): boolean {
  return chunks.some(({ year, metrics, states }) => {
    const first = metrics.indexOf(metric) * DAYS_PER_CHUNK;
    return (
      first >= 0 &&
      columns.some((one) => one.year === year && states[first + one.column] !== DAY_STATE.gap)
    );
  });
}

function figuresOf(
  chunks: readonly YearChunk[],
  metric: MetricId,
  columns: readonly DayColumn[],
): DayFigure[] {
  const rows = chunks.map((chunk) => ({ chunk, row: chunk.metrics.indexOf(metric) }));
  let at = rows[0];
  return columns.map(({ day, year, column }) => {
    if (at?.chunk.year !== year) at = rows.find(({ chunk }) => chunk.year === year);
    if (!at || at.row < 0) return { day, value: null, state: DAY_STATE.gap };
    const place = at.row * DAYS_PER_CHUNK + column;
    const state = (at.chunk.states[place] ?? DAY_STATE.gap) as DayState;
    const value = state === DAY_STATE.gap ? null : (at.chunk.values[place] ?? null);
    return { day, value, state };
  });
}
