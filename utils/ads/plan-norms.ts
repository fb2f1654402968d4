import type { AdsFigures, AdsPlan } from '../model/ads-desk';
import type { Said } from '../model/desk-panel';
import { formatNumber } from '../text/format-figure';
import { adRatios } from './ad-ratios';
import { spanIn } from './read-rows';

/** What operators go by (domain notes §3.4): 经验值, no rule of the desk. */
const DEARER_CLICKS = 0.2;
/** What binary fractions leave over: 1.2 − 1 is a hair less than 0.2. */
const DUST = 1e-9;
const DEAR_CART = 0.2;
const POOR_RETURN = 1.2;
/** Prices of fewer clicks jump about. */
const LEAST_CLICKS = 100;

/** What stands out by practitioners' rules of thumb; told as such, and no advice rests on it. */
export function normsSaid(plan: Pick<AdsPlan, 'figures'>, order: number | null): Said[] {
  const [week, two] = [spanIn(plan, 7), spanIn(plan, 14)];
  const dearer = week && two ? clickRise(week, two) : null;
  const { roi, cartCost } = two ? adRatios(two) : { roi: null, cartCost: null };
  const isDearCart =
    order !== null &&
    cartCost !== null &&
    roi !== null &&
    roi < POOR_RETURN &&
    cartCost > DEAR_CART * order;
  return [
    ...(dearer !== null && dearer >= DEARER_CLICKS - DUST
      ? [{ key: 'ads.norm.clicks', values: [formatNumber(dearer, 'percent', { decimals: 0 })] }]
      : []),
    ...(isDearCart
      ? [
          {
            key: 'ads.norm.carts',
            values: [
              formatNumber(cartCost, 'CNY'),
              formatNumber(cartCost / order, 'percent', { decimals: 0 }),
              formatNumber(roi, 'decimal'),
            ],
          },
        ]
      : []),
  ];
}

/** How much dearer a click of the last seven days was than of the seven before; null where few clicked. */
function clickRise(week: AdsFigures, two: AdsFigures): number | null {
  if (week.clk === null || two.clk === null || week.asOne || two.asOne) return null;
  const [before, cost] = [two.clk - week.clk, two.cost - week.cost];
  if (week.clk < LEAST_CLICKS || before < LEAST_CLICKS || cost <= 0) return null;
  return week.cost / week.clk / (cost / before) - 1;
}
