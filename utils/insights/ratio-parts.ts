import type { Day } from '../model/day';
import type { MetricId } from '../model/metric';
import type { Series } from '../model/series';
import { figureOn, isUsable, mayChange, type UsableFigure } from './series-day';
import { sum } from './statistics';

type Parts = readonly [part: MetricId, whole: MetricId];

/**
 * Ratios that can be recomputed over several days. Where a rate is per visitor, the visitors are
 * those of the thing itself: a shop's, an item's, a word's; no subject has two of them.
 */
const RATIO_PARTS: Partial<Record<MetricId, readonly Parts[]>> = {
  cvr: [
    ['pay_buyers', 'uv'],
    ['pay_buyers', 'item_uv'],
    ['pay_buyers', 'kw_uv'],
  ],
  order_cvr: [
    ['order_buyers', 'uv'],
    ['order_buyers', 'item_uv'],
  ],
  order_pay_rate: [['pay_buyers', 'order_buyers']],
  aov: [['pay_amt', 'pay_buyers']],
  unit_price: [['pay_amt', 'pay_items']],
  uv_value: [
    ['pay_amt', 'uv'],
    ['pay_amt', 'item_uv'],
    ['pay_amt', 'kw_uv'],
  ],
  refund_amt_rate: [['refund_pay_amt', 'pay_amt']],
  ctr: [['clk', 'imp']],
  cpc: [['cost', 'clk']],
  roi: [['ad_gmv', 'cost']],
  ad_cvr: [['ad_ord', 'clk']],
  ad_cpa: [['cost', 'ad_ord']],
  ad_cart_rate: [['ad_cart', 'clk']],
  ad_cart_cost: [['cost', 'ad_cart']],
};

/** Every metric that one of a ratio's ways of being recomputed needs; none for other metrics. */
export function ratioNeeds(metric: MetricId): MetricId[] {
  return [...new Set((RATIO_PARTS[metric] ?? []).flat())];
}

/**
 * A ratio over several days, from the sums of its parts over the days that hold both; `days` is
 * one figure for each of them, the one that may still change where there is one. Null for a ratio
 * without known parts, and where no day holds both.
 */
export function ratioFromParts(
  metric: MetricId,
  series: Partial<Record<MetricId, Series>>,
  days: readonly Day[],
): { value: number; days: UsableFigure[] } | null {
  for (const names of RATIO_PARTS[metric] ?? []) {
    const both = days.flatMap((day) => {
      const [part, whole] = names.map((name) => figureOn(series[name], day));
      return part && whole && isUsable(part) && isUsable(whole) ? [{ part, whole }] : [];
    });
    const whole = sum(both.map((day) => day.whole.value));
    if (whole <= 0) continue;
    return {
      value: sum(both.map((day) => day.part.value)) / whole,
      days: both.map((day) => (mayChange(day.part) ? day.part : day.whole)),
    };
  }
  return null;
}
