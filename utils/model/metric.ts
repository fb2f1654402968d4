import type { MetricDefinition } from './metric-definition';
import { ADS_METRICS } from './metrics/ads-metrics';
import { ITEM_METRICS } from './metrics/item-metrics';
import { KEYWORD_METRICS } from './metrics/keyword-metrics';
import { MARKET_METRICS } from './metrics/market-metrics';
import { PLATFORM_METRICS } from './metrics/platform-metrics';
import { SERVICE_METRICS } from './metrics/service-metrics';
import { SHOP_METRICS } from './metrics/shop-metrics';
import { TIER_METRICS } from './metrics/tier-metrics';
import { TRAFFIC_METRICS } from './metrics/traffic-metrics';
import { WORKBENCH_METRICS } from './metrics/workbench-metrics';

/**
 * Every metric that a reading can hold. Scripts that run in pages import the groups they need
 * from `metrics/` instead, so that no page carries the words of another.
 */
export const METRICS = {
  ...SHOP_METRICS,
  ...TIER_METRICS,
  ...TRAFFIC_METRICS,
  ...ITEM_METRICS,
  ...SERVICE_METRICS,
  ...KEYWORD_METRICS,
  ...MARKET_METRICS,
  ...ADS_METRICS,
  ...WORKBENCH_METRICS,
  ...PLATFORM_METRICS,
} as const satisfies Record<string, MetricDefinition>;

export type MetricId = keyof typeof METRICS;

export const METRIC_IDS = Object.keys(METRICS) as MetricId[];

export function metricDefinition(id: MetricId): MetricDefinition {
  return METRICS[id];
}

/** The six figures an operator looks at first. */
export const MAIN_METRICS = [
  'pay_amt',
  'uv',
  'cvr',
  'aov',
  'pay_buyers',
  'cart_users',
] as const satisfies readonly MetricId[];
