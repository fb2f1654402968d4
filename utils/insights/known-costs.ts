import { COST_SHARES, type CostAnswers, type CostShare, type Costs } from '../model/costs';
import { breakEvenRoi, contribution } from './break-even';

/** The break-even as far as the answers go. */
export type BreakEven =
  /** without the margin nothing can be said */
  | { known: 'nothing' }
  /** even at its best every sale loses money before advertising */
  | { known: 'never' }
  /** `missing` can only raise it: fees, refunds and shipping never leave more of a sale */
  | { known: 'least' | 'whole'; roi: number; left: number; missing: CostShare[] };

/** The answers as costs; null while a share was not said. */
export function knownCosts(answers: CostAnswers): Costs | null {
  const { margin, fees, refunds, shipping, unitCosts } = answers;
  if (margin === null || fees === null || refunds === null || shipping === null) return null;
  return { margin, fees, refunds, shipping, unitCosts };
}

/**
 * The return on spend below which advertising loses money, from what was said so far; at least so
 * much where shares are missing. `left` is what is left of ¥1 of sales; domain notes §3.2.
 */
export function knownBreakEven(answers: Omit<CostAnswers, 'shop'>): BreakEven {
  const { margin, fees, refunds, shipping } = answers;
  if (margin === null) return { known: 'nothing' };
  const best = {
    margin,
    fees: fees ?? 0,
    refunds: refunds ?? 0,
    shipping: shipping ?? 0,
    unitCosts: {},
  };
  const roi = breakEvenRoi(best);
  if (!Number.isFinite(roi)) return { known: 'never' };
  const missing = COST_SHARES.filter((share) => answers[share] === null);
  return { known: missing.length ? 'least' : 'whole', roi, left: contribution(best), missing };
}
