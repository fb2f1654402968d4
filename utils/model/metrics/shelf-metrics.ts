import type { MetricDefinition } from '../metric-definition';
import { define } from './define-metric.ts';

/** Columns of 我的商品, and of the items that a coupon is for. */
export const SHELF_METRICS = {
  shelf_price: define(
    ['价格', '一口价', '宝贝价格', '商品价格', '原价'],
    'CNY',
    'point',
    2,
    'neither',
  ),
  shelf_stock: define(['库存', '总库存', '库存数量', '商品库存'], 'piece', 'point', 0, 'neither'),
  shelf_sold: define(['累计销量', '总销量', '销量'], 'piece', 'point', 0, 'higher'),
  shelf_sold_30d: define(
    ['30日销量', '近30天销量', '30天销量', '近30日销量'],
    'piece',
    'point',
    0,
    'higher',
  ),
} as const satisfies Record<string, MetricDefinition>;

/** Columns of 优惠券. */
export const COUPON_METRICS = {
  coupon_amount: define(
    ['面额', '优惠金额', '优惠券面额', '面额(元)'],
    'CNY',
    'point',
    2,
    'neither',
  ),
  coupon_issued: define(
    ['发行量', '发放总量', '发行总量', '发放量'],
    'piece',
    'point',
    0,
    'neither',
  ),
  coupon_taken: define(['领取量', '已领取', '领取数', '领取张数'], 'piece', 'point', 0, 'higher'),
  coupon_used: define(['使用量', '已使用', '使用数', '使用张数'], 'piece', 'point', 0, 'higher'),
  coupon_left: define(['剩余数量', '剩余量', '剩余张数'], 'piece', 'point', 0, 'neither'),
} as const satisfies Record<string, MetricDefinition>;
