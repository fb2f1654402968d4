import type { JudgedGate, PriceCheck } from '../model/activity';
import { lowestPriceDays } from './gate-needs';

/**
 * A requirement of a lowest price is missed where a promised price lies above one at which the item
 * was seen to stand. That none was seen does not say that it is met: nobody reads every price.
 */
export function withPrices(
  gates: readonly JudgedGate[],
  prices: readonly PriceCheck[],
): JudgedGate[] {
  const isBroken = prices.some(
    ({ planned, lowest }) => planned !== null && lowest !== undefined && planned > lowest.price,
  );
  return gates.map((gate) =>
    isBroken && gate.why === 'not-understood' && lowestPriceDays([gate.raw]) !== null
      ? { ...gate, verdict: 'missed', by: 'own', why: 'price-above' }
      : gate,
  );
}
