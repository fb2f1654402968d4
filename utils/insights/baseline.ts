import { addDays, type Day } from '../model/day';
import type { Series } from '../model/series';
import { figureOn, isUsable, type UsableFigure } from './series-day';
import { meanDeviation, median, medianDeviation } from './statistics';

/** Days that are kept out of baselines: promotions and bulk orders. */
export type DaySet = Pick<ReadonlySet<Day>, 'has'>;

/**
 * How the spread of a metric is taken. `count`: plain values with a floor of 5 % and of the root
 * of the median, the noise of counting. `money`: logarithms with a floor of 5 %, because money is
 * skewed and has no counting noise of its own.
 */
export type BaselineScale = 'count' | 'money';

export interface BaselineScore {
  median: number;
  /** distances from the median in robust standard deviations, floor applied */
  z: number;
  /** share of the median, −0.2 for a fifth below; NaN where the median is 0 */
  shift: number;
}

/** Makes the median deviation of a normal distribution its standard deviation. */
const MAD_TO_SIGMA = 1.4826;
/** The same for the mean deviation, √(π/2). */
const MEAN_AD_TO_SIGMA = 1.253314;
/** Iglewicz & Hoaglin's modified z-score. */
const MODIFIED_Z = 0.6745;
const FLOOR_SHARE = 0.05;

/**
 * The figures of the same weekday in the last `weeks` weeks, newest first, without days that were
 * not read, are suspect or are excluded (domain notes §5.1). May be shorter than `weeks`, or empty.
 */
export function sameWeekdayHistory(
  series: Series | undefined,
  day: Day,
  weeks = 8,
  excluded: DaySet = new Set<Day>(),
): UsableFigure[] {
  return Array.from({ length: weeks }, (_, week) => addDays(day, -7 * (week + 1)))
    .filter((past) => !excluded.has(past))
    .map((past) => figureOn(series, past))
    .filter(isUsable);
}

/**
 * How far a value lies from its baseline, with the floor that keeps a very steady series from
 * alarming at nothing (domain notes §5.1). `noise` raises the floor of money to what chance alone
 * does to it, on logarithms.
 */
export function baselineScore(
  history: readonly number[],
  value: number,
  scale: BaselineScale,
  noise = 0,
): BaselineScore {
  const centre = median(history);
  const z = scale === 'money' ? moneyScore(history, value, noise) : flooredScore(history, value);
  return { median: centre, z, shift: centre ? (value - centre) / centre : Number.NaN };
}

/**
 * Modified z-score: 0.6745·(x−median)/MAD. Where the MAD is 0, the mean deviation takes its place;
 * where that is 0 too, the floor of `flooredScore`.
 */
export function robustScore(history: readonly number[], value: number): number {
  const away = value - median(history);
  const mad = medianDeviation(history);
  if (mad > 0) return (MODIFIED_Z * away) / mad;
  const meanAd = meanDeviation(history);
  return meanAd > 0 ? away / (MEAN_AD_TO_SIGMA * meanAd) : flooredScore(history, value);
}

/** (x−median)/σ with σ = max(1.4826·MAD, 5 % of the median, √median); domain notes §5.1. */
export function flooredScore(history: readonly number[], value: number): number {
  const centre = median(history);
  const sigma = Math.max(
    spread(history),
    FLOOR_SHARE * Math.abs(centre),
    Math.sqrt(Math.abs(centre)),
  );
  return divide(value - centre, sigma);
}

/**
 * z of two proportions k/n with pooled variance; positive when the first is the larger. 0 where
 * neither side can vary (no trials, none or all successful).
 */
export function twoProportionZ(k1: number, n1: number, k2: number, n2: number): number {
  if (n1 <= 0 || n2 <= 0) return 0;
  const pooled = (k1 + k2) / (n1 + n2);
  const variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2);
  return variance > 0 ? (k1 / n1 - k2 / n2) / Math.sqrt(variance) : 0;
}

/**
 * The lower CUSUM of z-scores in order of time, S = max(0, S − z − k): a slow fall adds up until
 * it reaches the alarm level. Give the negated scores for rises.
 */
export function cusum(scores: readonly number[], slack = 0.5): number[] {
  let level = 0;
  return scores.map((z) => {
    level = Math.max(0, level - z - slack);
    return level;
  });
}

/** On logarithms a distance is a share, so the floor of 5 % is 0.05 and needs no median. */
function moneyScore(history: readonly number[], value: number, noise: number): number {
  const logs = history.map(logOfMoney);
  return (logOfMoney(value) - median(logs)) / Math.max(spread(logs), FLOOR_SHARE, noise);
}

/** ln(x+1), so that a day without sales has a logarithm; refunds can push net sales below 0. */
function logOfMoney(value: number): number {
  return Math.log1p(Math.max(0, value));
}

/** Standard deviation by the MAD, or by the mean deviation where more than half are equal. */
function spread(history: readonly number[]): number {
  const mad = medianDeviation(history);
  return mad > 0 ? MAD_TO_SIGMA * mad : MEAN_AD_TO_SIGMA * meanDeviation(history);
}

function divide(away: number, sigma: number): number {
  if (sigma > 0) return away / sigma;
  return away === 0 ? 0 : Math.sign(away) * Number.POSITIVE_INFINITY;
}
