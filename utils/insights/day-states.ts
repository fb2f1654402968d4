import { addDays, DAY_LENGTH, type Day, HOUR, type Instant, startOfDay } from '../model/day';
import { type MetricId, metricDefinition } from '../model/metric';
import type { PageId } from '../model/page-id';
import type { AttributionWindow } from '../model/scope';
import { DAY_STATE, type DayState } from '../model/series';

/** One reading's figure for the day that is folded. */
export interface TakenFigure {
  value: number;
  /** half its last printed digit, where the page rounds */
  step?: number;
  /** an identity of its page did not hold, or its reader took it for a decoy */
  suspect: boolean;
  takenAt: Instant;
  /** which page showed it, where several may */
  page?: PageId;
  /** how things stood at the moment, on a page that shows nothing else */
  live?: true;
}

/** Two looks must lie this far apart before their agreement means anything. */
const AGREEMENT_GAP = 3 * HOUR;
/** A figure first seen this long after its day no longer waits for the platform's late data. */
const LATE_ENOUGH = 3 * DAY_LENGTH;
/** Refunds by the day of payment go on rising for about two weeks (domain notes §0, traps 5–6). */
const MATURE_AFTER = 15;

/**
 * What several readings say of one day's figure: the latest value, and how far it can be trusted.
 * Settled are two agreeing looks at least three hours apart with no other value between them, both
 * after the day was over, or a first look three days after the day's end. Where pages disagree the
 * newest look stands and is provisional. A maturing metric stays so until its attribution window is
 * over, fifteen days where it has none. How things stood at a moment (a balance, a stock) is final
 * as it is read. `null` without readings.
 */
export function foldDay(
  figures: readonly TakenFigure[],
  day: Day,
  metric: MetricId,
  window?: AttributionWindow,
): { value: number; state: DayState } | null {
  // An import brings one look at each of a million days.
  const ordered = figures.length < 2 ? figures : figures.toSorted((a, b) => a.takenAt - b.takenAt);
  const latest = ordered.at(-1);
  if (!latest) return null;
  const state = stateOf(latest, ordered, day, matureAt(metric, day, window));
  return { value: inFullDigits(latest, ordered).value, state };
}

/**
 * When the platform no longer changes a maturing metric of a day: when its attribution window has
 * passed (domain notes, trap 10), two weeks and a day for refunds. Null for any other metric.
 */
export function matureAt(metric: MetricId, day: Day, window?: AttributionWindow): Instant | null {
  if (!('maturing' in metricDefinition(metric))) return null;
  return startOfDay(addDays(day, 1 + (window ?? MATURE_AFTER)));
}

function stateOf(
  latest: TakenFigure,
  ordered: readonly TakenFigure[],
  day: Day,
  mature: Instant | null,
): DayState {
  const end = startOfDay(addDays(day, 1));
  if (latest.suspect) return DAY_STATE.suspect;
  if (latest.live) return DAY_STATE.settled;
  if (mature !== null && latest.takenAt < mature) return DAY_STATE.maturing;
  if (isContradicted(latest, ordered)) return DAY_STATE.provisional;
  const trusted = trustedLooks(ordered, end);
  const first = trusted[0];
  if (!first) return DAY_STATE.provisional;
  const late = first.takenAt >= end + LATE_ENOUGH;
  return late || isAgreed(trusted) ? DAY_STATE.settled : DAY_STATE.provisional;
}

/** Whether two looks at least three hours apart, after the day was over, give its latest value. */
export function isConfirmed(figures: readonly TakenFigure[], day: Day): boolean {
  if (figures.length < 2) return false;
  const ordered = figures.toSorted((a, b) => a.takenAt - b.takenAt);
  const trusted = trustedLooks(ordered, startOfDay(addDays(day, 1)));
  return trusted.at(-1) === ordered.at(-1) && isAgreed(trusted);
}

function trustedLooks(ordered: readonly TakenFigure[], end: Instant): TakenFigure[] {
  return ordered.filter((figure) => !figure.suspect && !figure.live && figure.takenAt >= end);
}

function isAgreed(trusted: readonly TakenFigure[]): boolean {
  const latest = trusted.at(-1);
  if (!latest) return false;
  const since = trusted[trusted.findLastIndex((look) => !agrees(look, latest)) + 1];
  return since !== undefined && latest.takenAt - since.takenAt >= AGREEMENT_GAP;
}

/** Whether the last sound word of another page is another one. */
function isContradicted(latest: TakenFigure, ordered: readonly TakenFigure[]): boolean {
  return lastWords(latest, ordered).some((look) => !agrees(look, latest));
}

/** A page that rounds does not take digits away from one that does not. */
function inFullDigits(latest: TakenFigure, ordered: readonly TakenFigure[]): TakenFigure {
  if (latest.suspect) return latest;
  return lastWords(latest, ordered)
    .filter((look) => agrees(look, latest))
    .reduce((finest, look) => ((look.step ?? 0) < (finest.step ?? 0) ? look : finest), latest);
}

/** The newest sound look of each other page. */
function lastWords(latest: TakenFigure, ordered: readonly TakenFigure[]): TakenFigure[] {
  const last = new Map<PageId | undefined, TakenFigure>();
  for (const look of ordered)
    if (look.page !== latest.page && !look.suspect && !look.live) last.set(look.page, look);
  return [...last.values()];
}

/** Equal as far as the coarser of the two is printed. */
function agrees(one: TakenFigure, other: TakenFigure): boolean {
  return Math.abs(one.value - other.value) <= Math.max(one.step ?? 0, other.step ?? 0);
}
