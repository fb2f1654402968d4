import { type Interval, roiInterval } from '../insights/small-numbers';

/** Two-sided 80 %: one in ten lies above it, one in ten below. */
export const Z80 = 1.281552;
/** Nine in ten times no order at all is seen where 2.3 are to be expected: −ln 0.1. */
const MOST_UNSEEN_ORDERS = Math.LN10;

/**
 * The interval of a return on spend, 80 % unless told (domain notes §3.3). Without a single order
 * its top is what the orders would bring that may have been missed by chance. Null where nothing
 * was spent, or where not even the worth of an order is known.
 */
export function returnInterval(
  { cost, sales, orders }: { cost: number; sales: number; orders: number },
  order: number | null,
  z = Z80,
): Interval | null {
  if (cost <= 0) return null;
  if (orders > 0) return roiInterval(sales / cost, orders, z);
  return order === null ? null : { low: 0, high: (MOST_UNSEEN_ORDERS * order) / cost };
}
