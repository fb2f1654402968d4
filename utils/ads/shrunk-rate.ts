/** So many clicks of the account stand beside a small sample's own (domain notes §3.3). */
const PRIOR_CLICKS = 100;

/**
 * The best estimate of a small sample's conversion: drawn towards the account's own p0 by as much
 * as a hundred clicks weigh, (k + m·p0)/(n + m).
 */
export function shrunkRate(orders: number, clicks: number, p0: number, prior = PRIOR_CLICKS) {
  return (orders + prior * p0) / (clicks + prior);
}
