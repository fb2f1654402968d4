import type { Identity } from '../../model/identities';
import { ITEM_IDENTITIES } from '../../model/identities/item-identities';
import { TRAFFIC_IDENTITIES } from '../../model/identities/traffic-identities';
import { ITEM_METRICS } from '../../model/metrics/item-metrics';
import { SHOP_METRICS } from '../../model/metrics/shop-metrics';
import { TRAFFIC_METRICS } from '../../model/metrics/traffic-metrics';
import { metricVocabulary } from '../meaning/metric-vocabulary';
import { labelsOf } from '../tables/read-rows';

/** What the flow, item, category and trade pages print. */
export const DESK_METRICS = { ...SHOP_METRICS, ...TRAFFIC_METRICS, ...ITEM_METRICS };

export const DESK_LABELS = labelsOf(DESK_METRICS, {
  商品支付转化率: 'cvr',
  商品加购人数: 'cart_users',
  商品加购件数: 'cart_items',
  商品平均停留时长: 'stay',
  售中售后成功退款金额: 'refund_done_amt',
});

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
