import { addDays, DAY_LENGTH, type Day, HOUR, type Instant, startOfDay } from '../model/day';
import { type MetricId, metricDefinition } from '../model/metric';
import { DAY_STATE, type DayState } from '../model/series';

/** One reading's figure for the day that is folded. */
export interface TakenFigure {
  value: number;
  /** an identity of its page did not hold, or its reader took it for a decoy */
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
  const trusted = trustedLooks(ordered, end);
  const first = trusted[0];
  if (!first) return DAY_STATE.provisional;
  const late = first.takenAt >= end + LATE_ENOUGH;
  return late || isAgreed(trusted) ? DAY_STATE.settled : DAY_STATE.provisional;
}

/** Whether two looks at least three hours apart, after the day was over, give its latest value. */
export function isConfirmed(figures: readonly TakenFigure[], day: Day): boolean {
  const ordered = figures.toSorted((a, b) => a.takenAt - b.takenAt);
  const trusted = trustedLooks(ordered, startOfDay(addDays(day, 1)));
  return trusted.at(-1) === ordered.at(-1) && isAgreed(trusted);
}

function trustedLooks(ordered: readonly TakenFigure[], end: Instant): TakenFigure[] {
  return ordered.filter((figure) => !figure.suspect && figure.takenAt >= end);
}

function isAgreed(trusted: readonly TakenFigure[]): boolean {
  const latest = trusted.at(-1);
  const since = trusted[trusted.findLastIndex(({ value }) => value !== latest?.value) + 1];
  return !!latest && !!since && latest.takenAt - since.takenAt >= AGREEMENT_GAP;
}
