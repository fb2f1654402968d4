import { knownBreakEven } from '../insights/known-costs';
import { itemMargin } from '../insights/rules/item-margin';
import { planItems } from '../insights/rules/plan-items';
import type { RuleContext } from '../insights/rules/rule-context';
import type { AdsEven, AdsEvenOf } from '../model/ads-desk';
import type { CostAnswers } from '../model/costs';

/** The break-even that a plan is held against, and whose it is. */
export interface PlanEven {
  even: AdsEven;
  evenOf: AdsEvenOf;
}

/**
 * The break-even of each plan, by its subject: that of the one item that it promotes, with the
 * shop's own fees, refunds and shipping, where the item's cost and price are known; else the
 * shop's.
 */
export function planEvens(
  context: RuleContext,
  costs: Omit<CostAnswers, 'shop'>,
): (plan: string) => PlanEven {
  const even = knownBreakEven(costs);
  const items = planItems(context);
  return (plan) => {
    const item = items.get(plan);
    if (!item) return { even, evenOf: { whose: 'shop' } };
    const own = itemMargin(context, item.id, costs.unitCosts);
    if (!own.known) return { even, evenOf: { whose: 'shop', item, why: own.why } };
    const { cost, price, from, margin } = own;
    return {
      even: knownBreakEven({ ...costs, margin }),
      evenOf: { whose: 'item', item, cost, price, from, margin },
    };
  };
}
