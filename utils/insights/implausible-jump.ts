import type { Day } from '../model/day';
import { type MetricId, metricDefinition } from '../model/metric';
import type { Unit } from '../model/metric-definition';
import type { PromoChange } from '../model/promo';
import { DAY_STATE, type DayState } from '../model/series';
import { promotionDays } from './excluded-days';
import { median } from './statistics';

export interface JumpInput {
  metric: MetricId;
  day: Day;
  value: number;
  /** the subject's own figures on the days read before, in one scope, the newest first */
  history: readonly PastFigure[];
  /** the operator's to the promotion calendar */
  changes?: readonly PromoChange[];
}

export interface PastFigure {
  value: number;
  state: DayState;
}

/** Why a figure cannot be believed beside its own history. */
export type Jump = 'jump-up' | 'jump-down';

/** So many read days back count: a lasting change of level is believed after half of them. */
export const JUMP_DAYS = 15;
/** A 万 too many or too few is a factor of 10,000; no shop's ordinary day is twenty of its others. */
const TIMES = 20;
/** Fewer days than this do not show what is usual. */
const LEAST_DAYS = 8;
/** History that itself leaps so far is no measure. */
const BEYOND_RANGE = 3;
/** Distances below this are small to any shop, whatever their ratio. */
const FLOOR: Partial<Record<Unit, number>> = {
  CNY: 1000,
  person: 100,
  view: 100,
  piece: 100,
  order: 100,
  item: 100,
};

/**
 * Whether a figure is over twenty times, or under a twentieth of, the median of the subject's own
 * last 15 read days, and far outside all that are trusted. Null where it is plausible or nothing can
 * be said: under eight days, ratios and ranks, a median of 0, a rise on a day of the promotion
 * calendar, spending that stops. The median counts suspect days too, so that a new level is learned.
 */
export function implausibleJump(input: JumpInput): Jump | null {
  const { metric, day, value, history, changes } = input;
  if (!canJump(metric)) return null;
  const { unit, better } = metricDefinition(metric);
  const known = history.slice(0, JUMP_DAYS);
  if (known.length < LEAST_DAYS) return null;
  const trusted = known.flatMap((past) => (past.state === DAY_STATE.suspect ? [] : [past.value]));
  const [lowest, highest] = [Math.min(...trusted), Math.max(...trusted)];
  if (isWithin(value, lowest, highest)) return null;
  const usual = median(known.map((past) => past.value));
  if (usual <= 0 || Math.abs(value - usual) < (FLOOR[unit] ?? 0)) return null;
  if (value > usual * TIMES && value > highest * BEYOND_RANGE)
    return promotionDays(day, day, changes).size > 0 ? null : 'jump-up';
  const isFallen = value < usual / TIMES && value < lowest / BEYOND_RANGE;
  return isFallen && better !== 'neither' ? 'jump-down' : null;
}

/** Whether a figure is near what is trusted, whatever else there is: no leap, and no need of a median. */
export function isWithin(value: number, lowest: number, highest: number): boolean {
  return value <= highest * BEYOND_RANGE && value >= lowest / BEYOND_RANGE;
}

/** Whether a leap of a metric says anything: of ratios, ranks and scores it does not. */
export function canJump(metric: MetricId): boolean {
  const { aggregation, unit } = metricDefinition(metric);
  return FLOOR[unit] !== undefined && aggregation !== 'ratio' && aggregation !== 'order';
}
