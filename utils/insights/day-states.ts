import { addDays, DAY_LENGTH, type Day, HOUR, type Instant, startOfDay } from '../model/day';
import { type MetricId, metricDefinition } from '../model/metric';
import { DAY_STATE, type DayState } from '../model/series';

/** One reading's figure for the day that is folded. */
export interface TakenFigure {
  value: number;
  /** an identity of its page did not hold */
  suspect: boolean;
  takenAt: Instant;
}

/** Two looks must lie this far apart before their agreement means anything. */
const AGREEMENT_GAP = 3 * HOUR;
/** A figure first seen this long after its day no longer waits for the platform's late data. */
const LATE_ENOUGH = 3 * DAY_LENGTH;
/** Refunds by the day of payment go on rising for about two weeks (domain notes §0, traps 5–6). */
const MATURE_AFTER = 15 * DAY_LENGTH;

/**
 * What several readings say of one day's figure: the latest value, and how far it can be trusted.
 * Settled are two agreeing looks at least three hours apart with no other value between them, both
 * after the day was over, or a first look three days after the day's end. A maturing metric stays
 * so until fifteen days after it. `null` without readings.
 */
export function foldDay(
  figures: readonly TakenFigure[],
  day: Day,
  metric: MetricId,
): { value: number; state: DayState } | null {
  const ordered = figures.toSorted((a, b) => a.takenAt - b.takenAt);
  const latest = ordered.at(-1);
  if (!latest) return null;
  return { value: latest.value, state: stateOf(latest, ordered, day, metric) };
}

function stateOf(
  latest: TakenFigure,
  ordered: readonly TakenFigure[],
  day: Day,
  metric: MetricId,
): DayState {
  const end = startOfDay(addDays(day, 1));
  if (latest.suspect) return DAY_STATE.suspect;
  if ('maturing' in metricDefinition(metric) && latest.takenAt < end + MATURE_AFTER)
    return DAY_STATE.maturing;
  const trusted = ordered.filter((figure) => !figure.suspect && figure.takenAt >= end);
  const first = trusted[0];
  if (!first) return DAY_STATE.provisional;
  const agreedSince = trusted.slice(trusted.findLastIndex((f) => f.value !== latest.value) + 1)[0];
  const agreed = agreedSince && latest.takenAt - agreedSince.takenAt >= AGREEMENT_GAP;
  const late = first.takenAt >= end + LATE_ENOUGH;
  return agreed || late ? DAY_STATE.settled : DAY_STATE.provisional;
}
