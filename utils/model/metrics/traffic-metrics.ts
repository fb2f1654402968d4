import type { MetricDefinition } from '../metric-definition';
import { define } from './define-metric.ts';

/** What the traffic pages add to the shop metrics: visitors by kind, bounce, value. */
export const TRAFFIC_METRICS = {
  pv_per_uv: define(['人均浏览量', '人均浏览页面数'], 'none', 'ratio', 2, 'higher'),
} as const satisfies Record<string, MetricDefinition>;
