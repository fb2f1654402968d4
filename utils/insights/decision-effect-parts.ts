import { type MetricId, metricDefinition } from '../model/metric';
import type { Series } from '../model/series';

/** What a metric is counted from when several days are put together. */
export interface EffectParts {
  over: Series | undefined;
  /** absent for a figure that stands for itself */
  under?: Series;
  /** a share of people or views that do something, which has the noise of counting */
  isRate: boolean;
  /** a ratio whose parts were not read: the daily ratios' plain mean */
  isPlainRatio: boolean;
}

/** Ratios by their parts; an item's conversion is over the item's own visitors. */
const PARTS: Partial<Record<MetricId, readonly (readonly [MetricId, MetricId])[]>> = {
  cvr: [
    ['pay_buyers', 'uv'],
    ['pay_buyers', 'item_uv'],
  ],
  aov: [['pay_amt', 'pay_buyers']],
  refund_amt_rate: [['refund_pay_amt', 'pay_amt']],
  ctr: [['clk', 'imp']],
  ad_cvr: [['ad_ord', 'clk']],
  cpc: [['cost', 'clk']],
  roi: [['ad_gmv', 'cost']],
};
const RATES: ReadonlySet<MetricId> = new Set<MetricId>(['cvr', 'ctr', 'ad_cvr']);

/** A ratio's parts where both were read, else the metric as it stands. */
export function effectParts(
  metric: MetricId,
  series: Partial<Record<MetricId, Series>>,
): EffectParts {
  const isRead = ([over, under]: readonly [MetricId, MetricId]) => series[over] && series[under];
  const [over, under] = PARTS[metric]?.find(isRead) ?? [];
  if (over && under)
    return {
      over: series[over],
      under: series[under],
      isRate: RATES.has(metric),
      isPlainRatio: false,
    };
  const isRatio = metricDefinition(metric).aggregation === 'ratio';
  return { over: series[metric], isRate: false, isPlainRatio: isRatio };
}
