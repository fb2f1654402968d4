import type { MetricDefinition } from '../metric-definition';
import { define } from './define-metric.ts';

/**
 * Boards and rivals. An index and a popularity only order what they measure; on the pages of 2026
 * the same columns hold ranges. Labels follow the market table of the project's domain notes.
 */
export const MARKET_METRICS = {
  trade_index: define(['交易指数'], 'none', 'order', 0, 'higher'),
  flow_index: define(['流量指数'], 'none', 'order', 0, 'higher'),
  cvr_index: define(['支付转化指数'], 'none', 'order', 0, 'higher'),
  crowd_index: define(['客群指数'], 'none', 'order', 0, 'higher'),
  presale_index: define(['预售定金交易指数', '预售定金指数'], 'none', 'order', 0, 'higher'),
  trade_growth: define(['交易增长幅度'], 'ratio', 'ratio', 2, 'higher'),
  flow_growth: define(['流量增长幅度'], 'ratio', 'ratio', 2, 'higher'),
  visit_pop: define(['访问人气'], 'none', 'order', 0, 'higher'),
  view_heat: define(['浏览热度'], 'none', 'order', 0, 'higher'),
  fav_pop: define(['收藏人气'], 'none', 'order', 0, 'higher'),
  fav_heat: define(['收藏热度'], 'none', 'order', 0, 'higher'),
  cart_pop: define(['加购人气'], 'none', 'order', 0, 'higher'),
  cart_heat: define(['加购热度'], 'none', 'order', 0, 'higher'),
  sellers: define(['卖家数'], 'none', 'point', 0, 'neither'),
  active_sellers: define(['有交易卖家数', '被支付卖家数'], 'none', 'point', 0, 'neither'),
  parent_share: define(
    ['支付金额较父行业占比', '支付金额较父类目占比'],
    'ratio',
    'ratio',
    2,
    'neither',
  ),
  expose_uv: define(['曝光人数'], 'person', 'distinct', 0, 'higher'),
  interact_uv: define(['互动人数'], 'person', 'distinct', 0, 'higher'),
  detail_cart_rate: define(['加购转化率'], 'ratio', 'ratio', 2, 'higher'),
  loss_rate: define(['流失率', '跳失率'], 'ratio', 'ratio', 2, 'lower'),
  refund_return_ord_rate: define(['退货退款-订单退款率'], 'ratio', 'ratio', 2, 'lower', true),
  sku_buyer_share: define(['SKU支付买家数占比'], 'ratio', 'ratio', 2, 'neither'),
  crowd_share: define(['人群占比'], 'ratio', 'ratio', 2, 'neither'),
} as const satisfies Record<string, MetricDefinition>;
