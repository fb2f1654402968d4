import type { MetricId } from '../../utils/model/metric';
import { SHOP_METRIC_IDS } from '../../utils/model/metrics/shop-metrics';
import type { ShopRow } from '../../utils/model/panel-view';
import { routeHref } from '../dashboard/route';

export const RANGES = [14, 30, 90, 365] as const;
export type RangeDays = (typeof RANGES)[number];

/** More strips than this are too low to be read. */
export const MOST_METRICS = 4;

/** What the trend view shows; all of it stands in the address. */
export interface TrendChoice {
  shop: string;
  metrics: MetricId[];
  days: RangeDays;
}

/** Reads the choice from an address; what is unknown or gone falls back to a sensible first. */
export function readChoice(params: URLSearchParams, shops: readonly ShopRow[]): TrendChoice {
  const wanted = (params.get('m') ?? '').split(',');
  const metrics = SHOP_METRIC_IDS.filter((id) => wanted.includes(id)).slice(0, MOST_METRICS);
  const days = Number(params.get('days'));
  return {
    shop:
      shops.find(({ subject }) => subject === params.get('shop'))?.subject ??
      shops[0]?.subject ??
      '',
    metrics: metrics.length > 0 ? metrics : ['pay_amt', 'uv'],
    days: RANGES.find((range) => range === days) ?? 30,
  };
}

export function choiceHref({ shop, metrics, days }: TrendChoice): string {
  return routeHref('trends', { shop, m: metrics.join(','), days: String(days) });
}
