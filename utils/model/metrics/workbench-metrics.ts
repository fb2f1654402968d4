import type { MetricDefinition } from '../metric-definition';
import { define } from './define-metric.ts';

/** To-do counters of 千牛首页 and the tabs of its order lists (domain notes §7.1, §7.3). */
export const TODO_METRICS = {
  todo_ship_due: define(['发货即将超时', '即将超时'], 'order', 'point', 0, 'lower'),
  todo_ship_late: define(['发货超时包裹', '发货超时'], 'order', 'point', 0, 'lower'),
  todo_pickup: define(['揽收异常包裹', '揽收异常'], 'order', 'point', 0, 'lower'),
  todo_transit: define(['运输异常包裹', '运输异常'], 'order', 'point', 0, 'lower'),
  todo_delivery: define(['派送异常包裹', '派送异常'], 'order', 'point', 0, 'lower'),
  todo_pay: define(['待付款', '等待买家付款', '待付款订单'], 'order', 'point', 0, 'neither'),
  todo_ship: define(['待发货', '等待发货', '待发货订单'], 'order', 'point', 0, 'neither'),
  todo_review: define(['待评价', '需要评价', '待评价订单', '评价'], 'order', 'point', 0, 'neither'),
  todo_aftersale: define(
    ['待处理售后', '待商家处理', '待卖家处理', '售后'],
    'order',
    'point',
    0,
    'lower',
  ),
  todo_refund: define(['退款中', '待处理退款', '退款/售后'], 'order', 'point', 0, 'lower'),
  todo_invoice: define(['发票申请', '待开发票'], 'order', 'point', 0, 'lower'),
  todo_address: define(['改地址申请'], 'order', 'point', 0, 'lower'),
  todo_on_sale: define(['出售中的宝贝', '出售中的商品'], 'item', 'point', 0, 'neither'),
  todo_off_shelf: define(['等待上架的宝贝', '等待上架的商品'], 'item', 'point', 0, 'neither'),
  todo_complaint: define(['待处理投诉', '投诉'], 'order', 'point', 0, 'lower'),
  todo_violation: define(['待处理违规', '违规'], 'order', 'point', 0, 'lower'),
  todo_ticket: define(['待处理工单', '工单'], 'order', 'point', 0, 'lower'),
  todo_marketing: define(['营销风险'], 'order', 'point', 0, 'lower'),
  orders_recent: define(['近三个月订单'], 'order', 'point', 0, 'neither'),
  orders_shipped: define(['已发货', '已发货订单'], 'order', 'point', 0, 'neither'),
  orders_done: define(['成功的订单', '交易成功'], 'order', 'point', 0, 'neither'),
  orders_closed: define(['关闭的订单', '交易关闭'], 'order', 'point', 0, 'neither'),
  orders_old: define(['三个月前订单'], 'order', 'point', 0, 'neither'),
} as const satisfies Record<string, MetricDefinition>;

/** 真实体验分 with its dimensions and indicators (domain notes §7.4). */
export const VOC_METRICS = {
  voc_score: define(['真实体验分', '店铺真实体验分', '综合体验分'], 'score', 'point', 2, 'higher'),
  voc_goods: define(['宝贝质量', '商品体验'], 'score', 'point', 2, 'higher'),
  voc_logistics: define(['物流速度', '物流体验'], 'score', 'point', 2, 'higher'),
  voc_service: define(['服务保障', '服务体验'], 'score', 'point', 2, 'higher'),
  voc_extra: define(['附加分'], 'score', 'point', 2, 'higher'),
  voc_deal: define(['成交能力'], 'score', 'point', 2, 'higher'),
  voc_neg_rate: define(['商品负反馈率'], 'ratio', 'ratio', 4, 'lower'),
  voc_good_rate: define(['商品好评率'], 'ratio', 'ratio', 2, 'higher'),
  voc_first_return_rate: define(['首次品退率'], 'ratio', 'ratio', 2, 'lower'),
  voc_bad_rate: define(['商品差评率'], 'ratio', 'ratio', 2, 'lower'),
  voc_pickup_48h_rate: define(['48小时揽收及时率'], 'ratio', 'ratio', 2, 'higher'),
  voc_arrival_hours: define(['物流到货时长'], 'hour', 'ratio', 2, 'lower'),
  voc_resp_3min_rate: define(['3分钟人工响应率'], 'ratio', 'ratio', 2, 'higher'),
  voc_chat_rate: define(['旺旺满意度'], 'ratio', 'ratio', 2, 'higher'),
  voc_refund_days: define(['退款处理时长'], 'day', 'ratio', 2, 'lower'),
  voc_intervene_rate: define(['平台求助率'], 'ratio', 'ratio', 4, 'lower'),
  voc_fast_rate: define(['当日/次日达订单占比', '当次日达订单占比'], 'ratio', 'ratio', 2, 'higher'),
  voc_weight: define(['权重'], 'ratio', 'point', 0, 'neither'),
  voc_above_peers: define(['超过同行'], 'ratio', 'point', 0, 'higher'),
} as const satisfies Record<string, MetricDefinition>;

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
    ['面额', '优惠金额', '优惠券面额', '面额(元)', '优惠内容'],
    'CNY',
    'point',
    2,
    'neither',
  ),
  coupon_threshold: define(
    ['使用门槛', '门槛', '使用条件', '使用门槛(元)'],
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

/** Columns and cards of 收支账单. */
export const FINANCE_METRICS = {
  fin_in: define(
    ['收入', '收入金额', '总收入', '收入(元)', '收入合计'],
    'CNY',
    'sum',
    2,
    'neither',
  ),
  fin_out: define(
    ['支出', '支出金额', '总支出', '支出(元)', '支出合计'],
    'CNY',
    'sum',
    2,
    'neither',
  ),
  fin_net: define(['收支净额', '净额', '收支差额', '收支合计'], 'CNY', 'sum', 2, 'neither'),
  fin_balance: define(
    ['余额', '账户余额', '可用余额', '余额(元)', '账户余额(元)', '期末余额'],
    'CNY',
    'point',
    2,
    'neither',
  ),
  fin_count: define(['笔数', '交易笔数'], 'order', 'sum', 0, 'neither'),
} as const satisfies Record<string, MetricDefinition>;

/** To-do counters and lists of 千牛. */
export const WORKBENCH_METRICS = {
  ...TODO_METRICS,
  ...VOC_METRICS,
  ...SHELF_METRICS,
  ...COUPON_METRICS,
  ...FINANCE_METRICS,
} as const satisfies Record<string, MetricDefinition>;
