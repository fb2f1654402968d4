import type { AdsSums } from '../model/ads-desk';

/** What follows from a plan's sums; null where a part of it was not read or is nothing. */
export interface AdRatios {
  roi: number | null;
  ctr: number | null;
  /** CNY a click */
  cpc: number | null;
  /** orders of clicks */
  cvr: number | null;
  /** CNY a piece put into a cart */
  cartCost: number | null;
}

/** Ratios are worked out from sums, never averaged over days. */
export function adRatios({ cost, imp, clk, sales, orders, carts }: AdsSums): AdRatios {
  return {
    roi: part(sales, cost),
    ctr: part(clk, imp),
    cpc: part(cost, clk),
    cvr: part(orders, clk),
    cartCost: part(cost, carts),
  };
}

function part(of: number | null, whole: number | null): number | null {
  return of === null || !whole ? null : of / whole;
}
