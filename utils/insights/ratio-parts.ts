import type { MetricId } from '../model/metric';

/** Ratios that can be recomputed over several days or sources, as [part, whole]. */
export const RATIO_PARTS: Partial<Record<MetricId, readonly [MetricId, MetricId]>> = {
  cvr: ['pay_buyers', 'uv'],
  aov: ['pay_amt', 'pay_buyers'],
  refund_amt_rate: ['refund_pay_amt', 'pay_amt'],
};
