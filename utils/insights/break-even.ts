import type { Costs } from '../model/costs';

/**
 * What is left of ¥1 of sales after goods, fees, refunds and shipping, before advertising:
 * (1−ρ)·(m−f)−s; domain notes §3.2. Not above 0 where every sale loses money.
 */
export function contribution({ margin, fees, refunds, shipping }: Costs): number {
  return (1 - refunds) * (margin - fees) - shipping;
}

/** The return on spend at which advertising neither earns nor loses; Infinity where it cannot earn. */
export function breakEvenRoi(costs: Costs): number {
  const left = contribution(costs);
  return left > 0 ? 1 / left : Number.POSITIVE_INFINITY;
}
