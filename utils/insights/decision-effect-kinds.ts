import type { DecisionKind } from '../model/decision';
import type { MetricId } from '../model/metric';

/** What matters after a change of each kind, most telling first; what was not read is left out. */
export const KIND_METRICS: Record<DecisionKind, readonly MetricId[]> = {
  price: ['pay_amt', 'cvr', 'aov', 'pay_items'],
  title: ['uv', 'item_uv', 'search_uv', 'cvr', 'pay_amt'],
  image: ['uv', 'item_uv', 'ctr', 'cvr', 'pay_amt'],
  budget: [
    'cost',
    'ad_keyword_cost',
    'ad_crowd_cost',
    'ad_site_cost',
    'uv',
    'item_uv',
    'clk',
    'roi',
    'ad_gmv',
    'pay_amt',
  ],
  bid: ['cost', 'clk', 'cpc', 'uv', 'item_uv', 'roi', 'ad_gmv', 'pay_amt'],
  activity: ['pay_amt', 'uv', 'item_uv', 'cvr', 'aov'],
  reply: ['cvr', 'pay_buyers', 'pay_amt'],
  other: ['pay_amt', 'uv', 'item_uv', 'cvr', 'aov'],
};

/** Metrics that the above are recomputed from. */
const PART_METRICS: readonly MetricId[] = [
  'pay_amt',
  'pay_buyers',
  'pay_items',
  'uv',
  'item_uv',
  'clk',
  'imp',
  'cost',
  'ad_ord',
  'ad_gmv',
];

/** Every metric whose days must be loaded to answer decisions. */
export const EFFECT_METRICS: readonly MetricId[] = [
  ...new Set([...Object.values(KIND_METRICS).flat(), ...PART_METRICS]),
];
