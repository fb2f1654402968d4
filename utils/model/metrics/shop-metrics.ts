import type { MetricDefinition } from '../metric-definition';
import { define } from './define-metric.ts';

/**
 * The shop metrics of 生意参谋, in the order of the home page's 32-metric table.
 * Labels, units and aggregation follow the metric dictionary of the project's domain notes.
 */
export const SHOP_METRICS = {
  pay_amt: define(['支付金额'], 'CNY', 'sum', 2, 'higher'),
  net_pay_amt: define(['净支付金额'], 'CNY', 'sum', 2, 'higher'),
  uv: define(['访客数', '店铺访客数', '访客', 'UV'], 'person', 'distinct', 0, 'higher'),
  pay_buyers: define(['支付买家数', '支付人数'], 'person', 'distinct', 0, 'higher'),
  cvr: define(['支付转化率', '支付转换率', '店铺支付转化率'], 'ratio', 'ratio', 2, 'higher'),
  pv: define(['浏览量', '店铺浏览量', 'PV'], 'view', 'sum', 0, 'higher'),
  stay: define(
    ['平均停留时长', '人均停留时长', '平均停留时长(秒)'],
    'second',
    'ratio',
    2,
    'higher',
  ),
  pay_suborders: define(['支付子订单数', '支付订单数'], 'order', 'sum', 0, 'higher'),
  pay_items: define(['支付件数'], 'piece', 'sum', 0, 'higher'),
  aov: define(['客单价'], 'CNY', 'ratio', 2, 'higher'),
  cart_users: define(['加购人数'], 'person', 'distinct', 0, 'higher'),
  fav_users: define(
    ['商品收藏人数', '收藏人数', '商品收藏买家数'],
    'person',
    'distinct',
    0,
    'higher',
  ),
  cart_items: define(['加购件数'], 'piece', 'sum', 0, 'higher'),
  old_pay_amt: define(['老客复购金额', '老买家支付金额'], 'CNY', 'sum', 2, 'higher'),
  old_buyers: define(['老客复购人数', '支付老买家数'], 'person', 'distinct', 0, 'higher'),
  old_rate: define(['老客复购率'], 'ratio', 'ratio', 2, 'higher'),
  consult_rate: define(['咨询率'], 'ratio', 'ratio', 2, 'neither'),
  refund_signed_rate: define(['签收退款率'], 'ratio', 'ratio', 2, 'lower', true),
  refund_done_amt: define(['退款金额(完结时间)', '成功退款金额'], 'CNY', 'sum', 2, 'lower'),
  refund_pay_amt: define(['退款金额(支付时间)'], 'CNY', 'sum', 2, 'lower', true),
  refund_amt_rate: define(['金额退款率'], 'ratio', 'ratio', 2, 'lower', true),
  refund_ord_rate: define(['订单退款率'], 'ratio', 'ratio', 2, 'lower', true),
  refund_days: define(['退款处理时长(天)', '退款完结时长'], 'day', 'ratio', 2, 'lower'),
  resp_sec: define(['旺旺人工响应时长(秒)', '平均响应时长'], 'second', 'ratio', 2, 'lower'),
  liability_rate: define(['平台判责率'], 'ratio', 'ratio', 2, 'lower'),
  pickup_24h_rate: define(['24小时揽收及时率'], 'ratio', 'ratio', 2, 'higher'),
  arrival_hours: define(['物流到货时长(小时)'], 'hour', 'ratio', 2, 'lower'),
  ad_keyword_cost: define(['关键词推广费', '关键词推广花费'], 'CNY', 'sum', 2, 'neither'),
  ad_crowd_cost: define(['精准人群推广费', '精准人群推广花费'], 'CNY', 'sum', 2, 'neither'),
  ad_scene_cost: define(['智能场景花费'], 'CNY', 'sum', 2, 'neither'),
  ad_site_cost: define(['全站推广花费'], 'CNY', 'sum', 2, 'neither'),
  cps_commission: define(['淘宝客佣金'], 'CNY', 'sum', 2, 'neither'),
} as const satisfies Record<string, MetricDefinition>;

export type ShopMetricId = keyof typeof SHOP_METRICS;

export const SHOP_METRIC_IDS = Object.keys(SHOP_METRICS) as ShopMetricId[];
