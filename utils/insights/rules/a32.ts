import type { PlanItem } from '../../model/ads-desk';
import type { Costs } from '../../model/costs';
import { breakEvenRoi, contribution } from '../break-even';
import { roiInterval } from '../small-numbers';
import { mean } from '../statistics';
import { itemMargin } from './item-margin';
import { planItems } from './plan-items';
import { orderWorth, type PlanReturn, planReturns } from './plan-returns';
import { usableDays } from './row-days';
import type { RuleContext, ShopRule } from './rule-context';
import { exactly, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, marginBelow, settle, shortName } from './settle';
import { weightiest } from './weightiest';
import { moneyAtRisk, stake } from './worth';

const FORTNIGHT = 14;
/** So many of the fourteen days must be read and stand still. */
const LEAST_DAYS = 7;
/** With no order at all: so many orders' worth of margin must be spent (domain notes §3.3). */
const ORDERS_WORTH = 3;

/** What the returns are held against. */
interface Measure {
  costs: Costs;
  /** the one item that the plan promotes, where the costs are its own */
  item?: PlanItem;
  /** CNY of a usual order; null where it is not known */
  order: number | null;
}

/**
 * 投产低于保本: a plan's return on spend over fourteen days lies below break-even even at the top of
 * its interval. Days to which the platform still adds are left out, and where only with them there
 * would be enough the rule waits.
 */
export const a32: ShopRule = {
  id: 'A32',
  judge(context) {
    const { costs } = context;
    const returns = planReturns(context);
    if (returns.length === 0) return quiet('A32', 'not-read');
    if (!costs) return quiet('A32', 'no-costs');
    const order = usualOrder(context) ?? orderWorth(returns);
    const items = planItems(context);
    return weightiest(
      'A32',
      returns.map((plan) => {
        const own = ownCosts(context, costs, items.get(plan.subject));
        return judgePlan(context, plan, { order, ...own });
      }),
    );
  },
};

/** Those of the plan's own item, where its cost and price are known. */
function ownCosts(
  context: RuleContext,
  costs: Costs,
  item: PlanItem | undefined,
): Omit<Measure, 'order'> {
  const own = item && itemMargin(context, item.id, costs.unitCosts);
  return own?.known ? { costs: { ...costs, margin: own.margin }, item } : { costs };
}

function judgePlan(context: RuleContext, plan: PlanReturn, measure: Measure): RuleOutcome {
  const { settled, all } = plan;
  const high = topOf(context, plan, settled.sums, measure);
  if (settled.days >= LEAST_DAYS && high !== null) return verdict(context, plan, high, measure);
  const isEnoughWithOpen =
    all.days >= LEAST_DAYS && topOf(context, plan, all.sums, measure) !== null;
  const isWaiting = all.days > settled.days && isEnoughWithOpen;
  return quiet('A32', isWaiting ? 'provisional' : 'too-little-data');
}

function verdict(
  context: RuleContext,
  { subject, subjectName, settled, window, maturing }: PlanReturn,
  high: number,
  { costs, item }: Measure,
): RuleOutcome {
  const breakEven = breakEvenRoi(costs);
  const { cost, ad_gmv: sales, ad_ord: orders } = settled.sums;
  const lost = cost - sales * Math.max(0, contribution(costs));
  const card = cardOf('A32', context, {
    subject,
    subjectName,
    page: 'ali.report',
    provisional: maturing,
    evidence: [
      exactly('roi', sales / cost, 'decimal'),
      exactly('roiHigh', high, 'decimal'),
      ...(Number.isFinite(breakEven)
        ? [exactly('breakEven', breakEven, 'decimal')]
        : [{ label: 'neverEven' }]),
      ...(item ? [{ label: 'ofItem', text: shortName(item.name, 40) }] : []),
      exactly('spend', cost, 'CNY'),
      exactly('adSales', sales, 'CNY'),
      exactly('adOrders', orders, 'count'),
      ...stake('lostBelowEven', lost),
      exactly('daysRead', settled.days, 'count'),
      ...(window === null ? [] : [exactly('attributionDays', window, 'count')]),
    ],
    ...moneyAtRisk(lost),
  });
  return settle(card, [marginBelow(high, breakEven)]);
}

/** The top of the return's interval, or null where the sample does not allow one. */
function topOf(
  context: RuleContext,
  { subject }: PlanReturn,
  { cost, ad_gmv: sales, ad_ord: orders }: PlanReturn['all']['sums'],
  { costs, order }: Measure,
): number | null {
  const limit = limitsFor(context, 'A32', subject);
  if (cost <= 0) return null;
  if (orders >= limit('leastOrders')) return roiInterval(sales / cost, orders, limit('z')).high;
  const left = contribution(costs);
  const isSpentForNothing =
    orders === 0 && order !== null && left > 0 && cost >= ORDERS_WORTH * order * left;
  return isSpentForNothing ? 0 : null;
}

function usualOrder({ series, day }: RuleContext): number | null {
  const values = usableDays(series.aov, day, FORTNIGHT).map(({ value }) => value);
  return values.length ? mean(values) : null;
}
