import { type Identity, quotient, sum } from '../../model/identities';
import { define } from '../../model/metrics/define-metric';
import { DOUYIN_METRICS } from '../../model/metrics/douyin-metrics';
import { consoleTables } from '../marketplace/console-tables';
import { metricVocabulary } from '../meaning/metric-vocabulary';
import { labelsOf } from '../tables/read-rows';
import type { TablePage } from '../tables/read-table-page';
import { liveRoomTable } from './live-rooms';

/**
 * 电商罗盘 and 抖店 by their own labels. 成交金额 counts what the platform pays with, 用户支付金额 does
 * not; people who click a product or watch a room are not the visitors of a shop.
 */
export const DOUYIN_DEFINITIONS = {
  ...DOUYIN_METRICS,
  pay_amt: define(['成交金额', '直播间成交金额'], 'CNY', 'sum', 2, 'higher'),
  net_pay_amt: define(['净成交金额'], 'CNY', 'sum', 2, 'higher'),
  pay_buyers: define(['成交人数', '直播间成交人数'], 'person', 'distinct', 0, 'higher'),
  pay_suborders: define(['成交订单数', '直播间成交订单数'], 'order', 'sum', 0, 'higher'),
  pay_items: define(['成交件数', '直播间成交件数'], 'piece', 'sum', 0, 'higher'),
  aov: define(['客单价'], 'CNY', 'ratio', 2, 'higher'),
  imp: define(['曝光次数'], 'view', 'sum', 0, 'higher'),
  ctr: define(['曝光-点击率'], 'ratio', 'ratio', 2, 'higher'),
  cost: define(['投放消耗'], 'CNY', 'sum', 2, 'neither'),
  roi: define(['ROI'], 'none', 'ratio', 2, 'higher', true),
  dy_user_pay_amt: define(['用户支付金额', '直播间用户支付金额'], 'CNY', 'sum', 2, 'higher'),
  dy_click_users: define(['商品点击人数', '直播间商品点击人数'], 'person', 'distinct', 0, 'higher'),
  dy_clicks: define(['商品点击次数', '直播间商品点击次数'], 'view', 'sum', 0, 'higher'),
  dy_expose_users: define(
    ['商品曝光人数', '直播间商品曝光人数'],
    'person',
    'distinct',
    0,
    'higher',
  ),
  dy_exposes: define(['商品曝光次数', '直播间商品曝光次数'], 'view', 'sum', 0, 'higher'),
  dy_refund_amt: define(['退款金额', '直播间退款金额'], 'CNY', 'sum', 2, 'lower', true),
  dy_refund_orders: define(['退款订单数', '直播间退款订单数'], 'order', 'sum', 0, 'lower', true),
  dy_refund_users: define(['退款人数', '直播间退款人数'], 'person', 'distinct', 0, 'lower', true),
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
