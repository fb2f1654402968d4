import { ADS_METRICS } from '../../model/metrics/ads-metrics';
import { ITEM_METRICS } from '../../model/metrics/item-metrics';
import { PLATFORM_METRICS } from '../../model/metrics/platform-metrics';
import { SHOP_METRICS } from '../../model/metrics/shop-metrics';
import { called } from '../marketplace/called';
import { consoleTables } from '../marketplace/console-tables';
import { metricVocabulary } from '../meaning/metric-vocabulary';
import { labelsOf } from '../tables/read-rows';

const { uv, pv, pay_amt, net_pay_amt, pay_buyers, pay_suborders, pay_items } = SHOP_METRICS;
const { cvr, aov, fav_users } = SHOP_METRICS;
const { item_uv, item_pv, order_cvr, order_pay_rate, uv_value } = ITEM_METRICS;
const { imp, clk, ctr, cost, roi } = ADS_METRICS;

/** 拼多多商家后台 by its own labels. */
const DEFINITIONS = {
  uv: called(uv, '店铺访客数'),
  pv: called(pv, '店铺浏览量'),
  item_uv: called(item_uv, '商品访客数'),
  item_pv: called(item_pv, '商品浏览量'),
  pay_amt: called(pay_amt, '成交金额', '成交金额(元)', '交易额', '交易额(元)'),
  net_pay_amt: called(net_pay_amt, '净交易额', '净交易额(元)'),
  pay_buyers: called(pay_buyers, '成交买家数'),
  pay_suborders: called(pay_suborders, '成交订单数', '成交笔数'),
  pay_items: called(pay_items, '成交件数'),
  cvr: called(cvr, '成交转化率'),
  order_cvr: called(order_cvr, '下单率'),
  order_pay_rate: called(order_pay_rate, '成交率'),
  aov: called(aov, '客单价', '客单价(元)'),
  uv_value: called(uv_value, '成交UV价值', '成交UV价值(元)'),
  fav_users: called(fav_users, '商品收藏用户数'),
  imp: called(imp, '曝光量'),
  clk: called(clk, '点击量'),
  ctr: called(ctr, '点击率'),
  cost: called(cost, '花费', '花费(元)', '总花费', '总花费(元)'),
  roi: called(roi, '实际投产比'),
  pdd_deal_cost: PLATFORM_METRICS.pdd_deal_cost,
  pdd_net_roi: PLATFORM_METRICS.pdd_net_roi,
  pdd_settled_roi: PLATFORM_METRICS.pdd_settled_roi,
  pdd_refund_rate: PLATFORM_METRICS.pdd_refund_rate,
  pdd_leader_score: PLATFORM_METRICS.pdd_leader_score,
  pdd_peer_grade: PLATFORM_METRICS.pdd_peer_grade,
};

export const PDD_VOCABULARY = metricVocabulary(DEFINITIONS);
export const PDD_LABELS = labelsOf(DEFINITIONS);
export const PDD_TABLES = consoleTables({
  definitions: DEFINITIONS,
  metrics: PDD_LABELS,
  identities: [],
});
