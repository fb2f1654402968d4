import type { MetricDefinition } from '../metric-definition';
import { define } from './define-metric.ts';

/** To-do counters of 千牛首页 and the tabs of its order lists (domain notes §7.1, §7.3). */
export const TODO_METRICS = {
  todo_ship_due: define(['发货即将超时'], 'order', 'point', 0, 'lower'),
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

/** The tabs of 退款管理. */
export const REFUND_TAB_METRICS = {
  todo_aftersale: TODO_METRICS.todo_aftersale,
  todo_refund: TODO_METRICS.todo_refund,
  todo_intervened: define(
    ['平台介入', '小二介入', '客服介入', '平台介入中'],
    'order',
    'point',
    0,
    'lower',
  ),
  todo_refund_due: define(['即将超时', '即将超时退款'], 'order', 'point', 0, 'lower'),
} as const satisfies Record<string, MetricDefinition>;

/** What is counted above a list of violations and complaints. */
export const VIOLATION_TAB_METRICS = {
  todo_violation: define(
    ['待处理违规', '违规', '待申诉', '待处理', '违规记录'],
    'order',
    'point',
    0,
    'lower',
  ),
  todo_complaint: define(
    ['待处理投诉', '投诉', '收到的投诉', '投诉管理'],
    'order',
    'point',
    0,
    'lower',
  ),
} as const satisfies Record<string, MetricDefinition>;

/** Points that violations took off this year; each class adds up for itself (domain notes §7.5). */
export const VIOLATION_METRICS = {
  violation_points_a: define(
    ['一般违规扣分', '一般违规累计扣分', '一般违规(A类)扣分', 'A类扣分', 'A类违规扣分'],
    'none',
    'point',
    0,
    'lower',
  ),
  violation_points_b: define(
    ['严重违规扣分', '严重违规累计扣分', '严重违规(B类)扣分', 'B类扣分', 'B类违规扣分'],
    'none',
    'point',
    0,
    'lower',
  ),
  violation_points_c: define(
    ['售假违规扣分', '售假违规累计扣分', '售假违规(C类)扣分', 'C类扣分', 'C类违规扣分'],
    'none',
    'point',
    0,
    'lower',
  ),
} as const satisfies Record<string, MetricDefinition>;

/** Counters of the consoles of other platforms that 千牛 has no twin of. */
export const PLATFORM_TODO_METRICS = {
  todo_cancel: define(['取消订单'], 'order', 'point', 0, 'lower'),
  todo_audit: define(['待审核售后', '待审核'], 'order', 'point', 0, 'lower'),
  todo_return: define(
    ['待收货售后', '待收货', '退货待商家收货', '待商家收货'],
    'order',
    'point',
    0,
    'lower',
  ),
  todo_dispute_reply: define(['待回复纠纷', '待回复'], 'order', 'point', 0, 'lower'),
  todo_dispute_proof: define(['待举证纠纷', '待举证'], 'order', 'point', 0, 'lower'),
  todo_dispute_carry: define(['待执行纠纷', '待执行'], 'order', 'point', 0, 'lower'),
  todo_claim: define(['待处理赔付'], 'order', 'point', 0, 'lower'),
} as const satisfies Record<string, MetricDefinition>;
