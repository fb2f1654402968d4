/** Fewer attributed orders say little of a return (domain notes §3.3). */
export const LEAST_ORDERS = 10;
/** Or so many orders' worth of what a sale leaves must be spent. */
const ORDERS_WORTH = 3;
const LEAST_CLICKS = 100;
/** An event of probability p shows itself in 3/p tries with a chance of 95 %. */
const RULE_OF_THREE = 3;

/** What an order is worth to the shop. */
export interface OrderWorth {
  /** CNY of a usual order; null where it is not known */
  order: number | null;
  /** what is left of ¥1 of sales before advertising */
  left: number;
}

/** Whether a return on spend may be judged: ten orders, or three orders' worth of margin spent. */
export function isReturnKnown(orders: number, cost: number, { order, left }: OrderWorth): boolean {
  if (orders >= LEAST_ORDERS) return true;
  return order !== null && cost > 0 && cost >= ORDERS_WORTH * order * left;
}

/** The conversion at which a click just pays for itself: CPC / (AOV·c); domain notes §3.2. */
export function evenConversion(clickPrice: number, { order, left }: OrderWorth): number | null {
  if (order === null || order <= 0 || left <= 0) return null;
  return clickPrice / (order * left);
}

/** The price of a click that just pays for itself: CVR·AOV·c; domain notes §3.2. */
export function evenClickPrice(conversion: number, order: number, left: number): number {
  return conversion * order * left;
}

/** More clicks than this without an order mean that it does not pay (rule of three, §3.3). */
export function clicksToStop(evenCvr: number): number {
  return RULE_OF_THREE / evenCvr;
}

/** Clicks from which on a conversion may be judged. */
export function clicksToJudge(evenCvr: number): number {
  return Math.max(LEAST_CLICKS, clicksToStop(evenCvr));
}
