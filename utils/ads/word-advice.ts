import type { AdsDrop } from '../model/ads-desk';
import { clicksToJudge, clicksToStop, evenConversion, type OrderWorth } from './sample-floor';

/** So often a word may be shown within a week before nobody clicking it says enough. */
const LEAST_IMPRESSIONS = 500;

/** A word's last seven days. */
export interface WordWeek {
  imp: number | null;
  clk: number | null;
  cost: number | null;
  orders: number | null;
}

export type WordAdvice =
  | { say: Extract<AdsDrop['advice'], 'delete' | 'lower-bid'>; limit: number }
  | { say: 'fine' | 'too-little' };

/**
 * Words that only cost (domain notes §3.4): shown 500 times and never clicked, or clicked more
 * often than three times in 1/CVR of break-even and never bought. The second is said from a hundred
 * clicks on only, as every judgement on conversion (§3.3).
 */
export function wordAdvice({ imp, clk, cost, orders }: WordWeek, worth: OrderWorth): WordAdvice {
  if (imp === null || clk === null) return { say: 'too-little' };
  if (clk === 0)
    return imp >= LEAST_IMPRESSIONS
      ? { say: 'delete', limit: LEAST_IMPRESSIONS }
      : { say: 'too-little' };
  if (orders === null || cost === null) return { say: 'too-little' };
  if (orders > 0) return { say: 'fine' };
  const even = evenConversion(cost / clk, worth);
  if (even === null || even <= 0 || clk < clicksToJudge(even)) return { say: 'too-little' };
  return clk > clicksToStop(even)
    ? { say: 'lower-bid', limit: Math.ceil(clicksToJudge(even)) }
    : { say: 'fine' };
}
