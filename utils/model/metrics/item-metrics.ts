import type { MetricDefinition } from '../metric-definition';
import { define } from './define-metric.ts';

/** Metrics of items, SKUs and categories. */
export const ITEM_METRICS = {
  item_uv: define(['商品访客数'], 'person', 'distinct', 0, 'higher'),
  item_pv: define(['商品浏览量'], 'view', 'sum', 0, 'higher'),
  order_buyers: define(['下单买家数'], 'person', 'distinct', 0, 'higher'),
  order_amt: define(['下单金额'], 'CNY', 'sum', 2, 'higher'),
  order_items: define(['下单件数'], 'piece', 'sum', 0, 'higher'),
  order_cvr: define(['下单转化率', '下单转换率'], 'ratio', 'ratio', 2, 'higher'),
  order_pay_rate: define(['下单-支付转化率', '下单支付转化率'], 'ratio', 'ratio', 2, 'higher'),
  fav_rate: define(['收藏率', '访问收藏转化率', '收藏转化率'], 'ratio', 'ratio', 2, 'higher'),
  cart_rate: define(['加购率', '访问加购转化率', '加购转化率'], 'ratio', 'ratio', 2, 'higher'),
  uv_value: define(['UV价值', '访客平均价值', '访客价值'], 'CNY', 'ratio', 2, 'higher'),
  unit_price: define(['件单价'], 'CNY', 'ratio', 2, 'neither'),
  units_per_buyer: define(['人均购买件数', '连带率'], 'none', 'ratio', 2, 'higher'),
  search_uv: define(['搜索引导访客数'], 'person', 'distinct', 0, 'higher'),
  search_buyers: define(['搜索引导支付买家数'], 'person', 'distinct', 0, 'higher'),
  search_cvr: define(['搜索引导支付转化率'], 'ratio', 'ratio', 2, 'higher'),
} as const satisfies Record<string, MetricDefinition>;
