import { addDays, type Day, dayIndexInYear, daysBetween, yearOf } from '../model/day';
import type { MetricId } from '../model/metric';
import { SHOP_METRIC_IDS } from '../model/metrics/shop-metrics';
import {
  DAY_STATE,
  DAYS_PER_CHUNK,
  type DayState,
  type Series,
  type YearChunk,
} from '../model/series';
import type { Database } from '../store/database';
import { yearsBetween } from '../store/years';

/** The scope under which a whole shop's daily figures stand: every device, no tab, no window. */
export const WHOLE_SHOP = 'all//';

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
  return metrics.map((metric) => ({
    subject,
    scope,
    metric,
    days: daysOf(chunks, metric, from, to),
  }));
}

/** One metric of a subject's chunks, which must be of one scope, day after day. */
export function seriesOf(
  chunks: readonly YearChunk[],
  metric: MetricId,
  from: Day,
  to: Day,
): Series {
  const [{ subject, scope } = { subject: '', scope: '' }] = chunks;
  return { subject, scope, metric, days: daysOf(chunks, metric, from, to) };
}

/** All of a subject's series by metric, for rules and panels that choose for themselves. */
export async function loadAllSeries(
  db: Database,
  subject: string,
  scope: string,
  from: Day,
  to: Day,
): Promise<Partial<Record<MetricId, Series>>> {
  const all = await loadSeries(db, subject, scope, SHOP_METRIC_IDS, from, to);
  return Object.fromEntries(
    all.filter((s) => s.days.some((d) => d.value !== null)).map((s) => [s.metric, s]),
  );
}

function daysOf(chunks: readonly YearChunk[], metric: MetricId, from: Day, to: Day) {
  const byYear = new Map(chunks.map((chunk) => [chunk.year, chunk]));
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => {
    const day = addDays(from, i);
    return { day, ...figureOn(byYear.get(yearOf(day)), metric, day) };
  });
}

function figureOn(
  chunk: YearChunk | undefined,
  metric: MetricId,
  day: Day,
): { value: number | null; state: DayState } {
  const row = chunk?.metrics.indexOf(metric) ?? -1;
  if (!chunk || row < 0) return { value: null, state: DAY_STATE.gap };
  const at = row * DAYS_PER_CHUNK + dayIndexInYear(day);
  const state = (chunk.states[at] ?? DAY_STATE.gap) as DayState;
  return { value: state === DAY_STATE.gap ? null : (chunk.values[at] ?? null), state };
}
