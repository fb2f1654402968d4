import type { MetricDefinition } from '../metric-definition';
import { FINANCE_METRICS } from './finance-metrics.ts';
import {
  PLATFORM_TODO_METRICS,
  REFUND_TAB_METRICS,
  TODO_METRICS,
  VIOLATION_METRICS,
} from './order-metrics.ts';
import { COUPON_METRICS, SHELF_METRICS } from './shelf-metrics.ts';
import { VOC_METRICS } from './voc-metrics.ts';

/** To-do counters and lists of 千牛. */
export const WORKBENCH_METRICS = {
  ...TODO_METRICS,
  ...REFUND_TAB_METRICS,
  ...VIOLATION_METRICS,
  ...PLATFORM_TODO_METRICS,
  ...VOC_METRICS,
  ...SHELF_METRICS,
  ...COUPON_METRICS,
  ...FINANCE_METRICS,
} as const satisfies Record<string, MetricDefinition>;
