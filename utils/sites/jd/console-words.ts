import { SHOP_IDENTITIES } from '../../model/identities/shop-identities';
import { ITEM_METRICS } from '../../model/metrics/item-metrics';
import { PLATFORM_METRICS } from '../../model/metrics/platform-metrics';
import { SHOP_METRICS } from '../../model/metrics/shop-metrics';
import { TRAFFIC_METRICS } from '../../model/metrics/traffic-metrics';
import { called } from '../marketplace/called';
import { consoleTables } from '../marketplace/console-tables';
import { metricVocabulary } from '../meaning/metric-vocabulary';
import { labelsOf } from '../tables/read-rows';
import type { TablePage } from '../tables/read-table-page';

const { uv, pv, stay, pay_amt, pay_buyers, pay_suborders, pay_items, cvr, aov } = SHOP_METRICS;
const { cart_users, cart_items, fav_users } = SHOP_METRICS;
const { item_uv, item_pv, order_buyers, order_amt, order_items, order_cvr } = ITEM_METRICS;
const { order_pay_rate, cart_rate, uv_value, unit_price, old_buyer_share } = ITEM_METRICS;
const { pv_per_uv, bounce } = TRAFFIC_METRICS;
const JD = PLATFORM_METRICS;

/**
 * 商智 by its own labels. 成交 is what Taobao calls 支付; 取消及售后退款金额 also counts what was
 * cancelled before it was sent and is no refund of Taobao's.
 */
const DEFINITIONS = {
  uv: called(uv, '访客数', 'UV'),
  pv: called(pv, '浏览量', 'PV'),
  pv_per_uv: called(pv_per_uv, '人均浏览量', '商品人均浏览量'),
  stay: called(stay, '平均停留时长', '商详平均停留时长'),
  bounce: called(bounce, '跳失率'),
  item_uv: called(item_uv, '商品访客数'),
  item_pv: called(item_pv, '商品浏览量'),
  order_buyers: called(order_buyers, '下单人数', '下单客户数'),
  order_amt: called(order_amt, '下单金额'),
  order_items: called(order_items, '下单商品件数'),
  order_cvr: called(order_cvr, '下单转化率'),
  order_pay_rate: called(order_pay_rate, '下单-成交转化率', '下单成交转化率'),
  pay_amt: called(pay_amt, '成交金额'),
  pay_buyers: called(pay_buyers, '成交人数', '成交客户数'),
  pay_suborders: called(pay_suborders, '成交单量'),
  pay_items: called(pay_items, '成交商品件数'),
  cvr: called(cvr, '成交转化率'),
  aov: called(aov, '成交客单价', '客单价'),
  unit_price: called(unit_price, '件单价'),
  uv_value: called(uv_value, 'UV价值'),
  cart_users: called(cart_users, '加购人数', '加购客户数'),
  cart_items: called(cart_items, '加购件数', '加购商品件数'),
  cart_rate: called(cart_rate, '加购转化率'),
  fav_users: called(fav_users, '关注人数'),
  old_buyer_share: called(old_buyer_share, '老客占比'),
  jd_cancel_refund_amt: JD.jd_cancel_refund_amt,
  jd_deal_index: JD.jd_deal_index,
  jd_visitor_index: JD.jd_visitor_index,
  jd_cart_order_rate: JD.jd_cart_order_rate,
  jd_deal_item_share: JD.jd_deal_item_share,
  jd_deal_amt_share: JD.jd_deal_amt_share,
  jd_led_buyers: JD.jd_led_buyers,
  jd_led_amt: JD.jd_led_amt,
  jd_led_cvr: JD.jd_led_cvr,
  jd_led_aov: JD.jd_led_aov,
  jd_led_items: JD.jd_led_items,
  jd_led_cart_users: JD.jd_led_cart_users,
  jd_led_cart_items: JD.jd_led_cart_items,
  jd_led_cart_rate: JD.jd_led_cart_rate,
  jd_search_users: JD.jd_search_users,
  jd_search_clicks: JD.jd_search_clicks,
  jd_searches: JD.jd_searches,
  jd_search_ctr: JD.jd_search_ctr,
};

const WORDS = {
  definitions: DEFINITIONS,
  metrics: labelsOf(DEFINITIONS),
  identities: SHOP_IDENTITIES,
};

export const JD_CONSOLE: TablePage = {
  ...WORDS,
  vocabulary: metricVocabulary(DEFINITIONS, {
    live: ['实时概况', '今日实时', '实时数据', '实时洞察'],
    peers: ['行业排行', '行业大盘', '竞争分析', '竞店概况', '同行对比', '行业概况'],
  }),
  tables: consoleTables(WORDS),
};
