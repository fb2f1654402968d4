import { mean, sum } from './statistics';

/** Two-sided 95 %. */
const Z95 = 1.959964;
/** How widely the values of single orders vary, as a share of their mean, where it is not known. */
const ORDER_SPREAD = 0.6;

export interface Interval {
  low: number;
  high: number;
}

/** Wilson's interval of a share k/n, 95 % unless told; domain notes §3.3. n must be above 0. */
export function wilson(k: number, n: number, z = Z95): Interval {
  const p = k / n;
  const scale = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / scale;
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/**
 * Interval of a return on spend that rests on `orders` orders, log-normal:
 * ROI·exp(±z·√((1+cv²)/n)); domain notes §3.3.
 */
export function roiInterval(roi: number, orders: number, z: number): Interval {
  const factor = Math.exp(z * Math.sqrt((1 + ORDER_SPREAD ** 2) / orders));
  return { low: roi / factor, high: roi * factor };
}

/**
 * How far apart two amounts of money lie that rest on so many buyers each, in standard deviations
 * of their logarithms; negative for a fall. Nothing sold at all counts as half a buyer's spend.
 */
export function moneyShiftZ(
  after: { amount: number; buyers: number },
  before: { amount: number; buyers: number },
): number {
  const [n1, n0] = [Math.max(after.buyers, 0.5), Math.max(before.buyers, 0.5)];
  const amount = after.amount > 0 ? after.amount : (0.5 * before.amount) / n0;
  const spread = Math.sqrt((1 + ORDER_SPREAD ** 2) * (1 / n1 + 1 / n0));
  return Math.log(amount / before.amount) / spread;
}

/**
 * Welch's distance of the means of two runs of daily values on logarithms: positive where the
 * first is higher. Values must be above 0, two on each side at least.
 */
export function dailyShiftZ(after: readonly number[], before: readonly number[]): number {
  const [a, b] = [after.map(Math.log), before.map(Math.log)];
  const away = mean(a) - mean(b);
  const error = Math.sqrt(variance(a) / a.length + variance(b) / b.length);
  if (error > 0) return away / error;
  return away === 0 ? 0 : Math.sign(away) * Number.POSITIVE_INFINITY;
}

function variance(values: readonly number[]): number {
  const centre = mean(values);
  return sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1);
}
