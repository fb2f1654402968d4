import {
  canJump,
  implausibleJump,
  isWithin,
  JUMP_DAYS,
  type PastFigure,
} from '../insights/implausible-jump';
import { type Day, dayIndexInYear } from '../model/day';
import type { MetricId } from '../model/metric';
import type { PromoChange } from '../model/promo';
import { DAY_STATE, DAYS_PER_CHUNK, type DayState, type YearChunk } from '../model/series';
import type { FoldedDay } from '../store/years';

/** Unread days in between do not make history older than this. */
export const COLUMNS_BACK = 4 * JUMP_DAYS;

/**
 * Makes figures suspect that leap away from the subject's own history (`chunks`: the year of the
 * day, then the year before, where there are any) and that no second look, hours apart, confirmed.
 */
export function doubtJumps(
  figures: FoldedDay,
  confirmed: ReadonlySet<MetricId>,
  day: Day,
  chunks: readonly (YearChunk | undefined)[],
  changes: readonly PromoChange[] = [],
): FoldedDay {
  const doubted: FoldedDay = { ...figures };
  for (const metric of Object.keys(figures) as MetricId[]) {
    const value = figures[metric]?.value;
    if (value === undefined || confirmed.has(metric) || !canJump(metric)) continue;
    if (isOrdinary(value, chunks, metric, day)) continue;
    const history = figuresBefore(chunks, metric, day);
    if (implausibleJump({ metric, day, value, history, changes }))
      doubted[metric] = { value, state: DAY_STATE.suspect };
  }
  return doubted;
}

type Chunks = readonly (YearChunk | undefined)[];

/** Nearly every figure is, which can be told without laying its history out. */
function isOrdinary(value: number, chunks: Chunks, metric: MetricId, day: Day): boolean {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  eachBefore(chunks, metric, day, (past, state) => {
    if (state === DAY_STATE.suspect) return;
    if (past < lowest) lowest = past;
    if (past > highest) highest = past;
  });
  return isWithin(value, lowest, highest);
}

function figuresBefore(chunks: Chunks, metric: MetricId, day: Day): PastFigure[] {
  const past: PastFigure[] = [];
  eachBefore(chunks, metric, day, (value, state) => past.push({ value, state }));
  return past;
}

/** The figures of the last read days before a day, the newest first. */
function eachBefore(
  [current, previous]: Chunks,
  metric: MetricId,
  day: Day,
  take: (value: number, state: DayState) => void,
): void {
  let daysLeft = JUMP_DAYS;
  let columnsLeft = COLUMNS_BACK;
  let column = dayIndexInYear(day);
  for (const chunk of [current, previous]) {
    const row = (chunk?.metrics.indexOf(metric) ?? -1) * DAYS_PER_CHUNK;
    for (; column > 0 && columnsLeft > 0 && daysLeft > 0; columnsLeft--) {
      column -= 1;
      const value = row < 0 ? undefined : chunk?.values[row + column];
      const state = (chunk?.states[row + column] ?? DAY_STATE.gap) as DayState;
      if (value === undefined || state === DAY_STATE.gap) continue;
      take(value, state);
      daysLeft -= 1;
    }
    column = DAYS_PER_CHUNK;
  }
}
