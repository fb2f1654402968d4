import type { MetricDefinition } from '../metric-definition';
import { define } from './define-metric.ts';

/** 万相台 and 直通车. Sums hold within one attribution window only. */
export const ADS_METRICS = {
  imp: define(['展现量', '展现', '曝光量'], 'view', 'sum', 0, 'higher'),
  clk: define(['点击量'], 'view', 'sum', 0, 'higher'),
  ctr: define(['点击率'], 'ratio', 'ratio', 2, 'higher'),
  cost: define(['花费', '消耗', '推广消耗', '总花费(元)'], 'CNY', 'sum', 2, 'neither'),
  cpc: define(['平均点击花费', 'PPC', '平均点击单价'], 'CNY', 'ratio', 2, 'lower'),
  cpm: define(['千次展现花费', '千次展现成本'], 'CNY', 'ratio', 2, 'lower'),
  ad_gmv: define(['总成交金额', '成交金额'], 'CNY', 'sum', 2, 'higher', true),
  ad_gmv_dir: define(['直接成交金额'], 'CNY', 'sum', 2, 'higher', true),
  ad_gmv_ind: define(['间接成交金额'], 'CNY', 'sum', 2, 'higher', true),
  ad_ord: define(['总成交笔数'], 'order', 'sum', 0, 'higher', true),
  ad_ord_dir: define(['直接成交笔数'], 'order', 'sum', 0, 'higher', true),
  ad_ord_ind: define(['间接成交笔数'], 'order', 'sum', 0, 'higher', true),
  ad_buyers: define(['成交人数'], 'person', 'distinct', 0, 'higher', true),
  roi: define(['投入产出比', '投产比', 'ROI', '实际投产比'], 'none', 'ratio', 2, 'higher', true),
  ad_cvr: define(['点击转化率', '转化率'], 'ratio', 'ratio', 2, 'higher', true),
  ad_cpa: define(['总成交成本'], 'CNY', 'ratio', 2, 'lower', true),
  ad_fav: define(['总收藏数'], 'piece', 'sum', 0, 'higher', true),
  ad_cart: define(['总购物车数', '加购数'], 'piece', 'sum', 0, 'higher', true),
  ad_cart_dir: define(['直接购物车数'], 'piece', 'sum', 0, 'higher', true),
  ad_cart_ind: define(['间接购物车数'], 'piece', 'sum', 0, 'higher', true),
  ad_cart_rate: define(['加购率'], 'ratio', 'ratio', 2, 'higher', true),
  ad_cart_cost: define(['加购成本'], 'CNY', 'ratio', 2, 'lower', true),
  ad_favcart: define(['总收藏加购数'], 'piece', 'sum', 0, 'higher', true),
  ad_favcart_cost: define(['总收藏加购成本'], 'CNY', 'ratio', 2, 'lower', true),
} as const satisfies Record<string, MetricDefinition>;
