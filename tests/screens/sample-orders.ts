import { addDays, DAY_LENGTH, HOUR, MINUTE } from '../../utils/model/day';
import type { DeskPanel } from '../../utils/model/desk-panel';
import { exactValue, type Figure } from '../../utils/model/figure';
import type { MetricId } from '../../utils/model/metric';
import type { ClockEntry } from '../../utils/model/orders-clock';
import {
  DEFAULT_ORDERS_RULES,
  type GateLine,
  type OrdersDesk,
  type ScoreNow,
  type ScorePart,
  type ShopOrders,
} from '../../utils/model/orders-desk';
import { deadlineCards } from '../../utils/orders/deadline-cards';
import { SAMPLE_DAY, SAMPLE_NOW } from './sample-days';

const QN = 'https://myseller.taobao.com/home.htm';
const REFUNDS = `${QN}/trade-platform/refund-list`;
const exact = (value: number): Figure => ({ kind: 'exact', value });
const percent = (value: number): Figure => ({ kind: 'exact', value: value / 100 });

function entry(number: number, own: Partial<ClockEntry> & Pick<ClockEntry, 'kind'>): ClockEntry {
  return {
    id: `${String(number).padStart(32, '0')}:${own.kind}`,
    shop: 'shop:mianyu',
    page: own.kind === 'ship' || own.kind === 'pay' ? 'qn.orders' : 'qn.refunds',
    title: '棉语水洗棉四件套 1.8m 月白',
    others: 0,
    amount: 329,
    status: '待商家处理',
    at: null,
    isPrinted: true,
    firstSeenAt: SAMPLE_NOW - 5 * HOUR,
    seenAt: SAMPLE_NOW - 20 * MINUTE,
    tab: '待商家处理',
    ...own,
  };
}

const refund = (number: number, hours: number, more: Partial<ClockEntry> = {}) =>
  entry(number, {
    kind: 'refund',
    type: '仅退款(未发货)',
    at: SAMPLE_NOW + hours * HOUR,
    ...more,
  });
const unpaid = (number: number, hours: number, more: Partial<ClockEntry> = {}) =>
  entry(number, {
    kind: 'pay',
    status: '等待买家付款',
    tab: '待付款',
    at: SAMPLE_NOW + hours * HOUR,
    ...more,
  });

const clock: ClockEntry[] = [
  refund(1, -1.5, { amount: 64, title: '棉麻抱枕套 45×45', seenAt: SAMPLE_NOW - 9 * HOUR }),
  refund(2, 2.5),
  entry(3, {
    kind: 'dispute',
    status: '已申请客服介入',
    type: '退货退款',
    amount: 1280,
    title: '桑蚕丝被 8 斤 双人',
    at: SAMPLE_NOW + 3 * HOUR,
  }),
  unpaid(4, 3.2, { amount: 1899, title: '桑蚕丝被 10 斤 加大双人', others: 2 }),
  entry(5, {
    kind: 'ship',
    status: '等待卖家发货',
    tab: '待发货',
    amount: 118,
    title: '全棉枕套一对 48×74',
    at: SAMPLE_NOW + 10 * HOUR,
    isPrinted: false,
  }),
  unpaid(6, 20, { amount: 79, title: '棉麻桌布 140×200' }),
  entry(7, {
    kind: 'return',
    type: '退货退款',
    status: '买家已退货',
    title: '水洗棉被套 200×230 豆绿',
    amount: null,
    at: SAMPLE_NOW + 60 * HOUR,
    shop: 'shop:xiaomian',
  }),
  entry(8, {
    kind: 'dispute',
    status: '平台介入中',
    type: '仅退款',
    title: '儿童午睡毯 120×150',
    amount: 99,
    isPrinted: false,
  }),
];

clock.push(
  entry(21, {
    kind: 'violation',
    page: 'qn.violations',
    title: '商品描述不符',
    status: '可申诉',
    type: '一般违规(A类)',
    measures: '下架商品',
    points: 2,
    amount: null,
    tab: '违规',
    at: SAMPLE_NOW + 44 * HOUR,
  }),
  entry(22, {
    kind: 'complaint',
    page: 'qn.violations',
    title: '未按约定时间发货',
    status: '待商家举证',
    amount: null,
    tab: '投诉',
    shop: 'shop:xiaomian',
    at: SAMPLE_NOW + 7 * HOUR,
  }),
  refund(23, 1.4, {
    page: 'douyin.orders',
    shop: 'shop:抖音·棉语家居旗舰店',
    type: '仅退款',
    amount: 49.9,
    title: '棉麻茶巾 5 条装',
  }),
  entry(24, {
    kind: 'dispute',
    page: 'jd.orders',
    shop: 'shop:京东·棉语家居京东店',
    status: '待举证',
    amount: 289,
    title: '水洗棉四件套 1.5m 豆绿',
    at: SAMPLE_NOW + 21 * HOUR,
  }),
  entry(25, {
    kind: 'ship',
    page: 'jd.orders',
    shop: 'shop:京东·棉语家居京东店',
    status: '等待出库',
    amount: 178,
    title: '全棉床笠 1.8m 米白',
    at: null,
    isPrinted: false,
  }),
);
clock.sort((a, b) => (a.at ?? Number.MAX_SAFE_INTEGER) - (b.at ?? Number.MAX_SAFE_INTEGER));

const closed: ClockEntry[] = [
  refund(11, 4, {
    closed: { at: SAMPLE_NOW - HOUR, how: 'seen-done', status: '退款成功' },
    title: '亚麻餐垫 4 片装',
  }),
  entry(12, {
    kind: 'ship',
    title: '全棉浴袍 L 米灰',
    at: SAMPLE_NOW + 6 * HOUR,
    closed: { at: SAMPLE_NOW - 2 * HOUR, how: 'gone' },
  }),
  unpaid(13, -3, { closed: { at: SAMPLE_NOW - 3 * HOUR, how: 'ran-out' } }),
];

const counter = (metric: MetricId, label: string, value: number) => ({
  metric,
  label,
  figure: exact(value),
  readAt: SAMPLE_NOW - 40 * MINUTE,
  page: 'qn.home' as const,
  url: `${QN}/QnworkbenchHome`,
});

const counters = [
  counter('todo_complaint', '待处理投诉', 1),
  counter('todo_violation', '待处理违规', 0),
  counter('todo_ticket', '待处理工单', 2),
  counter('todo_aftersale', '待处理售后', 7),
  counter('todo_invoice', '发票申请', 3),
  counter('todo_ship_due', '发货即将超时', 2),
  counter('todo_ship_late', '发货超时包裹', 0),
  counter('todo_transit', '运输异常包裹', 4),
  counter('todo_ship', '待发货', 48),
  { ...counter('violation_points_a', '一般违规扣分', 2), page: 'qn.violations' as const },
];

const scores: ScoreNow[] = [
  {
    score: 'voc_score',
    value: 4.54,
    readAt: SAMPLE_NOW - 30 * MINUTE,
    page: 'qn.voc',
    url: `${QN}/voc-tmall/serverReport`,
    peers: null,
    abovePeers: percent(29),
    grade: '中',
    weekAgo: { value: 4.57, day: addDays(SAMPLE_DAY, -7) },
  },
  ...(
    [
      ['dsr_desc', 4.81233, 4.7912, 4.79],
      ['dsr_serv', 4.78012, 4.78012, 4.8],
      ['dsr_logi', 4.58834, null, 4.77],
    ] as const
  ).map(
    ([score, value, before, peers]): ScoreNow => ({
      score,
      value,
      readAt: SAMPLE_NOW - DAY_LENGTH,
      page: 'sycm.service',
      url: 'https://sycm.taobao.com/qos/service/after_sale/estimate',
      peers,
      abovePeers: null,
      weekAgo: before === null ? null : { value: before, day: addDays(SAMPLE_DAY, -7) },
    }),
  ),
];

function part(
  metric: MetricId,
  label: string,
  figure: Figure,
  weight: number | null,
  above: number | null,
  grade?: string,
): ScorePart {
  const score = exactValue(figure);
  const isDimension = grade !== undefined;
  return {
    metric,
    label,
    figure,
    weight,
    abovePeers: above === null ? null : percent(above),
    ...(grade && { grade }),
    lost: isDimension && weight !== null && score !== null ? weight * (5 - score) : null,
  };
}

const parts: ScorePart[] = [
  part('voc_goods', '宝贝质量', exact(4.8), 0.25, 99, '高'),
  part('voc_neg_rate', '商品负反馈率', exact(0.002105), 0.7, 95),
  part('voc_good_rate', '商品好评率', exact(1), 0.3, 100),
  part('voc_logistics', '物流速度', exact(4.6), 0.25, 88, '高'),
  part('voc_pickup_48h_rate', '48小时揽收及时率', exact(0.9831), 0.7, null),
  part('voc_arrival_hours', '物流到货时长', exact(35.2), 0.3, null),
  part('voc_service', '服务保障', exact(4.38), 0.5, 12, '中'),
  part('voc_resp_3min_rate', '3分钟人工响应率', exact(0.85), 0.3, 40),
  part('voc_chat_rate', '旺旺满意度', { kind: 'missing', why: 'absent' }, 0.2, null),
];

const gates: GateLine[] = [
  {
    gate: { id: 'page:x', name: '聚划算 · 店铺真实体验分不低于4.7' },
    score: 'voc_score',
    least: 4.7,
    value: 4.54,
    gap: -0.16,
    printed: {
      text: '聚划算 · 店铺真实体验分不低于4.7',
      readAt: SAMPLE_NOW - 3 * DAY_LENGTH,
      url: `${QN}/starb/tmc-next/sale/seller/homepage.htm`,
    },
    ways: [{ label: '服务保障', from: 4.38, to: 4.7 }],
  },
  ...(
    [
      ['dsr_desc', 4.81233],
      ['dsr_serv', 4.78012],
      ['dsr_logi', 4.58834],
    ] as const
  ).map(([score, value]) => ({
    gate: { id: 'campaign', name: '' },
    score,
    least: 4.6,
    value,
    gap: Math.round((value - 4.6) * 1e5) / 1e5,
  })),
  { gate: { id: 'voc', name: '' }, score: 'voc_score', least: 4.5, value: 4.54, gap: 0.04 },
];

/** What each was before; the newest is what the score says now. */
const FALLEN: Record<string, (i: number) => number> = {
  voc_score: (i) => (i < 23 ? 4.6 - i * 0.0013 : 4.57 - (i - 22) * 0.0043),
  dsr_logi: (i) => 4.64634 - i * 0.002,
};

const trend = (['voc_score', 'dsr_logi'] as const).map((metric) => ({
  subject: 'shop:mianyu',
  scope: 'all//',
  metric,
  days: Array.from({ length: 30 }, (_, i) => ({
    day: addDays(SAMPLE_DAY, i - 29),
    value: isRead(metric, i) ? (FALLEN[metric]?.(i) ?? null) : null,
    state: isRead(metric, i) ? 1 : 0,
  })),
})) as ShopOrders['trend'];

/** The DSR of a week ago was not read, which the card says. */
function isRead(metric: MetricId, i: number): boolean {
  return i % 9 !== 3 && !(metric === 'dsr_logi' && i === 22);
}

const shop: ShopOrders = {
  shop: 'shop:mianyu',
  name: '棉语家居旗舰店',
  platform: 'taobao',
  counters,
  scores,
  parts,
  partsDoubted: false,
  trend,
  gates,
  unread: [],
};

const second: ShopOrders = {
  shop: 'shop:xiaomian',
  name: '小棉铺 C 店',
  platform: 'taobao',
  counters: [],
  scores: [],
  parts: [],
  partsDoubted: false,
  trend: [],
  gates: [],
  unread: [
    { page: 'qn.home', url: `${QN}/QnworkbenchHome`, readAt: null },
    { page: 'qn.refunds', url: REFUNDS, readAt: SAMPLE_NOW - 30 * HOUR },
  ],
};

function elsewhere(
  own: Pick<ShopOrders, 'shop' | 'platform' | 'counters'> & Partial<ShopOrders>,
): ShopOrders {
  return {
    name: own.shop.slice('shop:'.length),
    scores: [],
    parts: [],
    partsDoubted: false,
    trend: [],
    gates: [],
    unread: [],
    ...own,
  };
}

const JD_HOME = 'https://shop.jd.com/jdm/home';
const jd = elsewhere({
  shop: 'shop:京东·棉语家居京东店',
  platform: 'jd',
  counters: [
    counter('todo_ship', '待出库', 12),
    counter('todo_audit', '待审核售后', 4),
    counter('todo_return', '待收货售后', 2),
    counter('todo_dispute_proof', '待举证纠纷', 1),
    counter('todo_claim', '待处理赔付', 0),
  ].map((one) => ({ ...one, page: 'jd.orders' as const, url: JD_HOME })),
});
const douyin = elsewhere({
  shop: 'shop:抖音·棉语家居旗舰店',
  platform: 'douyin',
  counters: [
    counter('todo_ship', '待发货', 31),
    counter('todo_ship_due', '即将超时发货', 3),
    counter('todo_aftersale', '待处理售后', 4),
  ].map((one) => ({
    ...one,
    page: 'douyin.shop' as const,
    url: 'https://fxg.jinritemai.com/ffa/mshop/homepage/index',
  })),
  unread: [
    {
      page: 'douyin.orders',
      url: 'https://fxg.jinritemai.com/ffa/maftersale/aftersale/list',
      readAt: SAMPLE_NOW - 27 * HOUR,
    },
  ],
});
const pdd = elsewhere({
  shop: 'shop:拼多多·棉语家居专营店',
  platform: 'pdd',
  counters: (['todo_ship', 'todo_aftersale'] as const).map((metric) => ({
    ...counter(metric, metric === 'todo_ship' ? '待发货' : '待处理售后', 0),
    figure: { kind: 'missing', why: 'masked' } as const,
    page: 'pdd.seller' as const,
    url: 'https://mms.pinduoduo.com/home',
  })),
});

export const sampleOrders: OrdersDesk = {
  now: SAMPLE_NOW,
  clock,
  closed,
  shops: [shop, second, jd, douyin, pdd],
  silent: [
    {
      shop: 'shop:1688·棉语家居用品厂',
      name: '1688·棉语家居用品厂',
      platform: '1688',
      unread: [
        {
          page: '1688.orders',
          url: 'https://trade.1688.com/order/seller_order_list.htm',
          readAt: null,
        },
      ],
    },
  ],
  rules: DEFAULT_ORDERS_RULES,
};

export const emptyOrders: OrdersDesk = {
  now: SAMPLE_NOW,
  clock: [],
  closed: [],
  shops: [],
  silent: [],
  rules: DEFAULT_ORDERS_RULES,
};

/** The desk after a deadline was marked. */
export function withMark(desk: OrdersDesk, id: string, done: boolean): OrdersDesk {
  const all = [...desk.clock, ...desk.closed].map((one): ClockEntry => {
    if (one.id !== id) return one;
    const { closed: _closed, ...open } = one;
    return done ? { ...open, closed: { at: desk.now, how: 'said' as const } } : open;
  });
  return {
    ...desk,
    clock: all.filter((one) => !one.closed),
    closed: all.filter((one) => one.closed),
  };
}

const MESSAGE =
  '亲，您拍下的【桑蚕丝被 10 斤 加大双人】还没有付款，订单会在11月21日 11:54自动关闭。需要的话请在关闭前付款，我们收到后尽快安排发货。尺码、颜色有疑问随时问我们。';

/** What the desk says beside a list of orders. */
export const sampleOrdersDesk: DeskPanel = {
  desk: 'orders',
  cards: [
    ...deadlineCards(clock, SAMPLE_NOW).slice(0, 3),
    {
      id: 'message',
      level: 'info',
      name: '未付款提醒',
      said: { key: 'orders.message', values: ['等待买家付款', '￥459.00'] },
      facts: [{ key: 'orders.words', values: [MESSAGE] }],
      rule: { key: 'orders.messageRule', values: [] },
      copy: { text: MESSAGE, use: { template: 'unpaid.remind', shop: 'shop:mianyu' } },
    },
  ],
  leftOut: 4,
  place: 'orders?shop=shop%3Amianyu',
};
