/** Spread of the value of single orders, as a share of their mean (domain notes §3.3). */
const ORDER_SPREAD = 0.6;

/**
 * How far a day's sales vary by chance alone, on logarithms: with few buyers one more or less, and
 * one dear order, move them (√((1+cv²)/n), domain notes §3.3).
 */
export function salesNoise(buyers: number): number {
  return buyers > 0 ? Math.sqrt((1 + ORDER_SPREAD ** 2) / buyers) : 0;
}

/** The same for the mean spend of a given number of buyers: cv/√n. */
export function spendNoise(buyers: number): number {
  return buyers > 0 ? ORDER_SPREAD / Math.sqrt(buyers) : 0;
}
