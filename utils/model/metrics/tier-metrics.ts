import type { MetricDefinition } from '../metric-definition';
import { define } from './define-metric.ts';

/**
 * Where a shop stands among the shops of its industry by its sales of thirty days, as the home page
 * of 生意参谋 prints it: 第5层级 第218名. A higher tier sells more; a lower place is nearer the top.
 */
export const TIER_METRICS = {
  shop_tier: define(['层级'], 'none', 'point', 0, 'higher'),
  shop_place: define(['层级排名'], 'none', 'point', 0, 'lower'),
} as const satisfies Record<string, MetricDefinition>;
