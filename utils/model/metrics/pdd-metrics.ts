import type { MetricDefinition } from '../metric-definition';
import { define } from './define-metric.ts';

/** What the back office of 拼多多 prints that has no twin on Taobao. */
export const PDD_METRICS = {
  pdd_deal_cost: define(['成交花费(元)', '成交花费'], 'CNY', 'sum', 2, 'neither'),
  pdd_net_roi: define(['净实际投产比'], 'none', 'ratio', 2, 'higher', true),
  pdd_settled_roi: define(['结算投产比'], 'none', 'ratio', 2, 'higher', true),
  pdd_refund_rate: define(['退款率'], 'ratio', 'ratio', 2, 'lower', true),
  pdd_leader_score: define(['领航员综合分'], 'score', 'point', 2, 'higher'),
  pdd_peer_grade: define(['同行表现'], 'none', 'order', 0, 'higher'),
} as const satisfies Record<string, MetricDefinition>;
