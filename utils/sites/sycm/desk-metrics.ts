import type { Identity } from '../../model/identities';
import { ITEM_IDENTITIES } from '../../model/identities/item-identities';
import { TRAFFIC_IDENTITIES } from '../../model/identities/traffic-identities';
import type { MetricDefinition } from '../../model/metric-definition';
import { ITEM_METRICS } from '../../model/metrics/item-metrics';
import { SHOP_METRICS } from '../../model/metrics/shop-metrics';
import { TRAFFIC_METRICS } from '../../model/metrics/traffic-metrics';
import { metricVocabulary } from '../meaning/metric-vocabulary';
import { labelsOf } from '../tables/read-rows';

const { cvr, cart_users, cart_items, stay, refund_done_amt } = SHOP_METRICS;
const also = (definition: MetricDefinition, ...labels: string[]): MetricDefinition => ({
  ...definition,
  labels: [...definition.labels, ...labels],
});

/** What the flow, item, category and trade pages print, by the names that they use for it. */
export const DESK_METRICS = {
  ...SHOP_METRICS,
  ...TRAFFIC_METRICS,
  ...ITEM_METRICS,
  cvr: also(cvr, '商品支付转化率'),
  cart_users: also(cart_users, '商品加购人数'),
  cart_items: also(cart_items, '商品加购件数'),
  stay: also(stay, '商品平均停留时长'),
  refund_done_amt: also(refund_done_amt, '售中售后成功退款金额'),
};

export const DESK_LABELS = labelsOf(DESK_METRICS);

/** Of rows whose visitors are called 访客数 or 商品访客数. */
export const DESK_IDENTITIES: readonly Identity[] = [
  ...new Map(
    [...TRAFFIC_IDENTITIES, ...ITEM_IDENTITIES].map((identity) => [identity.name, identity]),
  ).values(),
];

/** Headings under which figures stand that are not one's own. */
export const PEER_SECTIONS = {
  peers: ['行业排行', '行业大盘', '同行对比', '竞争情报', '竞店监控', '市场排行', '竞争动态'],
};

export const DESK_VOCABULARY = metricVocabulary(DESK_METRICS, PEER_SECTIONS);
