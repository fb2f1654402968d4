import type { ActivityCosts, ActivityProfit } from '../model/activity';
import type { CostAnswers } from '../model/costs';
import { cents, type SalesEffect } from './sales-effect';

export interface ProfitInput {
  effect: SalesEffect;
  costs: ActivityCosts;
  answers: Pick<CostAnswers, 'margin' | 'fees' | 'refunds' | 'shipping'>;
  /** refunded share of what the activity's own buyers paid, once it is known */
  refundRate: number | null;
}

/**
 * Net lift × ((1 − refunds) × (margin − fees) − shipping) − costs, in CNY with its interval; domain
 * notes §9.3, with what §3.2 takes off each sale where the operator said it. Costs are fixed fees,
 * commission on what was sold during the activity, coupons and extra advertising. Null while there
 * is no net lift or nothing is known of the margin or the refunds.
 */
export function netProfit({
  effect,
  costs,
  answers,
  refundRate,
}: ProfitInput): ActivityProfit | null {
  const margin = costs.margin ?? answers.margin;
  const refunds = refundRate ?? answers.refunds;
  if (effect.net === null || margin === null || refunds === null) return null;
  const fees = answers.fees ?? 0;
  const shipping = answers.shipping ?? 0;
  const left = (1 - refunds) * (margin - fees) - shipping;
  const spent = costsOf(costs, effect.during.actual);
  const profitAt = (net: number) => cents(net * left - spent);
  const ends = [profitAt(effect.net - effect.reach), profitAt(effect.net + effect.reach)];
  return {
    profit: profitAt(effect.net),
    low: Math.min(...ends),
    high: Math.max(...ends),
    margin,
    refunds,
    ownRefunds: refundRate !== null,
    fees,
    shipping,
    costs: cents(spent),
    missing: (['fees', 'shipping'] as const).filter((share) => answers[share] === null),
  };
}

/** What an activity cost beside the goods, in CNY. */
function costsOf({ fixed = 0, rate = 0, coupons = 0, ads = 0 }: ActivityCosts, sold: number) {
  return fixed + rate * sold + coupons + ads;
}
