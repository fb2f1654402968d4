import type { MetricDefinition } from '../metric-definition';
import { define } from './define-metric.ts';

/** What 京东商智 prints that has no twin on Taobao. */
export const JD_METRICS = {
  jd_deal_index: define(['成交金额指数'], 'none', 'order', 0, 'higher'),
  jd_visitor_index: define(['访客指数'], 'none', 'order', 0, 'higher'),
  jd_cart_order_rate: define(['加购-下单转化率'], 'ratio', 'ratio', 2, 'higher'),
  jd_deal_item_share: define(['成交商品件数占比'], 'ratio', 'ratio', 2, 'neither'),
  jd_deal_amt_share: define(['成交金额占比'], 'ratio', 'ratio', 2, 'neither'),
  jd_cancel_refund_amt: define(['取消及售后退款金额'], 'CNY', 'sum', 2, 'lower', true),
  jd_led_buyers: define(['引导成交人数'], 'person', 'distinct', 0, 'higher'),
  jd_led_amt: define(['引导成交金额'], 'CNY', 'sum', 2, 'higher'),
  jd_led_cvr: define(['引导成交转化率'], 'ratio', 'ratio', 2, 'higher'),
  jd_led_aov: define(['引导客单价'], 'CNY', 'ratio', 2, 'higher'),
  jd_led_items: define(['引导成交商品件数'], 'piece', 'sum', 0, 'higher'),
  jd_led_cart_users: define(['引导加购人数'], 'person', 'distinct', 0, 'higher'),
  jd_led_cart_items: define(['引导加购商品件数'], 'piece', 'sum', 0, 'higher'),
  jd_led_cart_rate: define(['引导加购转化率'], 'ratio', 'ratio', 2, 'higher'),
  jd_shop_stars: define(['店铺星级'], 'score', 'point', 2, 'higher'),
  jd_score_goods: define(['商品评价', '商品评价得分'], 'score', 'point', 2, 'higher'),
  jd_score_logistics: define(['物流评价', '物流评价得分'], 'score', 'point', 2, 'higher'),
  jd_score_service: define(['售后评价', '售后评价得分'], 'score', 'point', 2, 'higher'),
  jd_search_users: define(['搜索点击人数'], 'person', 'distinct', 0, 'higher'),
  jd_search_clicks: define(['搜索点击次数'], 'view', 'sum', 0, 'higher'),
  jd_searches: define(['搜索次数'], 'view', 'sum', 0, 'higher'),
  jd_search_ctr: define(['搜索点击率'], 'ratio', 'ratio', 2, 'higher'),
} as const satisfies Record<string, MetricDefinition>;
