import { ADS_IDENTITIES } from '../../model/identities/ads-identities';
import type { MetricDefinition } from '../../model/metric-definition';
import { define } from '../../model/metrics/define-metric';
import { labelsOf } from '../tables/read-rows';
import type { TableSpec } from '../tables/read-table-page';
import { DESK_LABELS, DESK_METRICS } from './desk-metrics';

/** 商品排行 under 推广商品: what advertising says of each item, by the names of that table alone. */
const PROMOTED_METRICS = {
  cost: define(['推广消耗'], 'CNY', 'sum', 2, 'neither'),
  imp: define(['展现量'], 'view', 'sum', 0, 'higher'),
  clk: define(['点击量'], 'view', 'sum', 0, 'higher'),
  ctr: define(['点击率'], 'ratio', 'ratio', 2, 'higher'),
  cpc: define(['单次点击成本'], 'CNY', 'ratio', 2, 'lower'),
  ad_gmv: define(['总引导成交金额'], 'CNY', 'sum', 2, 'higher', true),
  ad_gmv_dir: define(['直接引导成交金额'], 'CNY', 'sum', 2, 'higher', true),
  ad_ord_dir: define(['直接成交笔数'], 'order', 'sum', 0, 'higher', true),
  roi: define(['总ROI'], 'none', 'ratio', 2, 'higher', true),
  roi_dir: define(['推广直接ROI'], 'none', 'ratio', 2, 'higher', true),
} satisfies Record<string, MetricDefinition>;

/** The table of items with the columns of 推广商品, known by its own name for what was spent. */
export function promotedItems(items: TableSpec): TableSpec {
  return {
    ...items,
    heads: ['推广消耗'],
    metrics: new Map([...DESK_LABELS, ...labelsOf(PROMOTED_METRICS)]),
    definitions: { ...DESK_METRICS, ...PROMOTED_METRICS },
    identities: [...items.identities, ...ADS_IDENTITIES],
  };
}
