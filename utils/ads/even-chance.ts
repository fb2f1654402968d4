import { betaCdf } from '../insights/beta-cdf';

/** So many clicks of the account stand beside a small sample's own, as in `shrunkRate`. */
const PRIOR_CLICKS = 100;

export interface Tried {
  orders: number;
  clicks: number;
  /** the account's own conversion in the same days */
  p0: number;
}

/**
 * The chance that a conversion lies above the one at break-even, between 0 and 1:
 * 1 − BetaCDF(c; k + m·p0, n − k + m·(1 − p0)); domain notes §3.3. Where an order per click is more
 * than one, conversion is no share and the answer is that of one order a click.
 */
export function evenChance({ orders, clicks, p0 }: Tried, even: number): number {
  const bought = Math.min(orders, clicks);
  const prior = Math.min(1, Math.max(0, p0));
  const a = bought + PRIOR_CLICKS * prior;
  const b = clicks - bought + PRIOR_CLICKS * (1 - prior);
  if (a <= 0) return 0;
  return b <= 0 ? 1 : 1 - betaCdf(even, a, b);
}
