import { type Identity, quotient, sum } from '../../model/identities';
import { ADS_METRICS } from '../../model/metrics/ads-metrics';
import { PLATFORM_METRICS } from '../../model/metrics/platform-metrics';
import { SHOP_METRICS } from '../../model/metrics/shop-metrics';
import { called } from '../marketplace/called';
import { consoleTables } from '../marketplace/console-tables';
import { metricVocabulary } from '../meaning/metric-vocabulary';
import { labelsOf } from '../tables/read-rows';
import type { TablePage } from '../tables/read-table-page';
import { liveRoomTable } from './live-rooms';

const { pay_amt, net_pay_amt, pay_buyers, pay_suborders, pay_items, aov } = SHOP_METRICS;
const { imp, ctr, cost, roi } = ADS_METRICS;
const DY = PLATFORM_METRICS;

/**
 * 电商罗盘 and 抖店 by their own labels. 成交金额 counts what the platform pays with, 用户支付金额 does
 * not; people who click a product or watch a room are not the visitors of a shop.
 */
export const DOUYIN_DEFINITIONS = {
  pay_amt: called(pay_amt, '成交金额', '直播间成交金额'),
  net_pay_amt: called(net_pay_amt, '净成交金额'),
  pay_buyers: called(pay_buyers, '成交人数', '直播间成交人数'),
  pay_suborders: called(pay_suborders, '成交订单数', '直播间成交订单数'),
  pay_items: called(pay_items, '成交件数', '直播间成交件数'),
  aov: called(aov, '客单价'),
  imp: called(imp, '曝光次数'),
  ctr: called(ctr, '曝光-点击率'),
  cost: called(cost, '投放消耗'),
  roi: called(roi, 'ROI'),
  dy_user_pay_amt: called(DY.dy_user_pay_amt, '用户支付金额', '直播间用户支付金额'),
  dy_net_orders: DY.dy_net_orders,
  dy_click_users: called(DY.dy_click_users, '商品点击人数', '直播间商品点击人数'),
  dy_clicks: called(DY.dy_clicks, '商品点击次数', '直播间商品点击次数'),
  dy_expose_users: called(DY.dy_expose_users, '商品曝光人数', '直播间商品曝光人数'),
  dy_exposes: called(DY.dy_exposes, '商品曝光次数', '直播间商品曝光次数'),
  dy_expose_click_rate: DY.dy_expose_click_rate,
  dy_expose_click_rate_times: DY.dy_expose_click_rate_times,
  dy_click_deal_rate: DY.dy_click_deal_rate,
  dy_click_deal_rate_times: DY.dy_click_deal_rate_times,
  dy_watch_deal_rate: DY.dy_watch_deal_rate,
  dy_watch_deal_rate_times: DY.dy_watch_deal_rate_times,
  dy_viewers: DY.dy_viewers,
  dy_views: DY.dy_views,
  dy_room_expose_users: DY.dy_room_expose_users,
  dy_room_exposes: DY.dy_room_exposes,
  dy_peak_online: DY.dy_peak_online,
  dy_average_online: DY.dy_average_online,
  dy_watch_minutes: DY.dy_watch_minutes,
  dy_live_minutes: DY.dy_live_minutes,
  dy_comments: DY.dy_comments,
  dy_new_fans: DY.dy_new_fans,
  dy_lost_fans: DY.dy_lost_fans,
  dy_old_fan_share: DY.dy_old_fan_share,
  dy_refund_amt: called(DY.dy_refund_amt, '退款金额', '直播间退款金额'),
  dy_refund_orders: called(DY.dy_refund_orders, '退款订单数', '直播间退款订单数'),
  dy_refund_users: called(DY.dy_refund_users, '退款人数', '直播间退款人数'),
  dy_refund_rate: DY.dy_refund_rate,
  dy_refund_1h_amt: DY.dy_refund_1h_amt,
  dy_refund_1h_orders: DY.dy_refund_1h_orders,
  dy_refund_1h_rate: DY.dy_refund_1h_rate,
  dy_ad_cost_bound: DY.dy_ad_cost_bound,
  dy_ad_cost_shop: DY.dy_ad_cost_shop,
  dy_pay_roi: DY.dy_pay_roi,
  dy_shop_score: DY.dy_shop_score,
};

/** Verified on an exported row: 61045.3 − 10532.4 = 50512.9; 1513 ÷ 6390 = 23.68 %. */
export const DOUYIN_IDENTITIES: readonly Identity[] = [
  sum('net_pay_amt', 'dy_refund_1h_amt', 'pay_amt'),
  sum('dy_net_orders', 'dy_refund_1h_orders', 'pay_suborders'),
  quotient('pay_amt', 'pay_buyers', 'aov'),
  quotient('pay_buyers', 'dy_click_users', 'dy_click_deal_rate'),
  quotient('pay_suborders', 'dy_clicks', 'dy_click_deal_rate_times'),
  quotient('dy_click_users', 'dy_expose_users', 'dy_expose_click_rate'),
  quotient('dy_clicks', 'dy_exposes', 'dy_expose_click_rate_times'),
  quotient('pay_buyers', 'dy_viewers', 'dy_watch_deal_rate'),
  quotient('pay_suborders', 'dy_views', 'dy_watch_deal_rate_times'),
];

const WORDS = {
  definitions: DOUYIN_DEFINITIONS,
  metrics: labelsOf(DOUYIN_DEFINITIONS),
  identities: DOUYIN_IDENTITIES,
};

export const DOUYIN_CONSOLE: TablePage = {
  ...WORDS,
  vocabulary: metricVocabulary(DOUYIN_DEFINITIONS, {
    live: ['今日实时', '实时数据', '实时概况', '今日数据'],
    peers: ['行业排行', '同行对比', '竞店', '行业大盘', '同行优秀', '同行均值'],
  }),
  tables: [liveRoomTable(WORDS), ...consoleTables(WORDS)],
};
