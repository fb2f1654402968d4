import type { MetricDefinition } from '../metric-definition';
import { AMAZON_METRICS } from './amazon-metrics.ts';
import { define } from './define-metric.ts';
import { DOUYIN_METRICS } from './douyin-metrics.ts';
import { JD_METRICS } from './jd-metrics.ts';
import { PDD_METRICS } from './pdd-metrics.ts';

/**
 * What other platforms print that has no twin on Taobao, or a twin of another definition: orders
 * where Taobao counts buyers, sessions where it counts people. The two never share an id.
 */
export const PLATFORM_METRICS = {
  item_stars: define(['商品星级', 'Customer rating'], 'score', 'ratio', 1, 'higher'),
  best_seller_rank: define(['Best Sellers Rank'], 'none', 'order', 0, 'lower'),
  ali1688_service_score: define(['综合服务分'], 'score', 'point', 2, 'higher'),
  ...JD_METRICS,
  ...PDD_METRICS,
  ...DOUYIN_METRICS,
  ...AMAZON_METRICS,
} as const satisfies Record<string, MetricDefinition>;
