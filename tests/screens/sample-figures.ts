import { buildFiguresPanel } from '../../utils/insights/figures-panel';
import { HOUR } from '../../utils/model/day';
import type { DeskPanel } from '../../utils/model/desk-panel';
import type { Figure } from '../../utils/model/figure';
import type { MetricId } from '../../utils/model/metric';
import type { FiguresPanel } from '../../utils/model/panel-view';
import type { MetricFigure, OrderRow, Reading, TableRow } from '../../utils/model/reading';
import { SAMPLE_NOW } from './sample-days';

const TODAY = '2026-11-21';
const SHOP = { name: '棉语家居旗舰店' };
const LONG_TITLE = '新疆长绒棉四件套纯棉全棉床单被套家用裸睡床上用品四季通用';

const SUSPECT = { suspect: ['voc-weights'] };

const base: Omit<Reading, 'page' | 'parts'> = {
  layout: 'meaning',
  url: 'https://myseller.taobao.com/home.htm/QnworkbenchHome/',
  takenAt: SAMPLE_NOW,
  shop: SHOP,
  scope: { period: { kind: 'live', day: TODAY }, device: 'all' },
  trouble: [],
};

/** What waits to be done, with orders late, due soon and due later. */
export const sampleOrders: FiguresPanel = buildFiguresPanel({
  ...base,
  page: 'qn.orders',
  scope: { ...base.scope, tab: '待发货' },
  parts: [
    {
      kind: 'metrics',
      figures: [
        figure('todo_pay', '待付款', exact(6)),
        figure('todo_ship', '待发货', exact(1208)),
        figure('orders_shipped', '已发货', { kind: 'range', low: 99, high: null }),
        figure('todo_refund', '退款/售后', { kind: 'missing', why: 'unreadable' }),
      ],
    },
    {
      kind: 'orders',
      rows: [
        order('手作陶土花瓶', '等待卖家发货', 92, 31 * HOUR),
        order(LONG_TITLE, '等待卖家发货', 3_299, -2 * HOUR, { quantity: 12 }),
        order('听雨保温杯 500ml', '等待买家付款', 128, null),
        order('竹编杯垫', '待商家处理', 24, 5 * HOUR, {
          type: '退货退款',
          reason: '质量问题',
          intervened: true,
        }),
      ],
    },
  ],
  trouble: [
    { field: 'todo_refund', why: 'field-ambiguous' },
    { field: 'order-deadline', why: 'field-missing' },
  ],
});

/** A score whose sum is broken, a long list of figures, and a table wider than the panel. */
export const sampleScores: FiguresPanel = buildFiguresPanel({
  ...base,
  page: 'qn.voc',
  parts: [
    {
      kind: 'metrics',
      figures: [
        {
          ...figure('voc_score', '真实体验分', exact(4.7, 0.005)),
          change: { base: '较昨日', raw: '↓0.02', figure: exact(-0.02), signed: true },
          suspect: ['voc-weights'],
        },
        figure('voc_goods', '宝贝质量', exact(4.8, 0.005)),
        figure('voc_logistics', '物流速度', exact(4.6, 0.005)),
        figure('voc_service', '服务保障', exact(4, 0.005)),
        figure('voc_neg_rate', '商品负反馈率', exact(0.002105, 0.0000005)),
        { ...figure('voc_good_rate', '商品好评率', exact(1)), unverified: 'jump-up' },
        figure('voc_chat_rate', '旺旺满意度', { kind: 'missing', why: 'absent' }),
        figure('voc_arrival_hours', '物流到货时长', exact(35.2, 0.05)),
        figure('voc_refund_days', '退款处理时长', exact(1.25, 0.005)),
      ],
    },
    {
      kind: 'table',
      title: '商品列表',
      rowsInAll: 316,
      rows: Array.from({ length: 21 }, (_, i) => itemRow(i)),
    },
  ],
  trouble: [{ field: 'voc_score', why: 'identity-broken' }],
});

/** One activity, and a ranked list of rivals. */
export const sampleActivity: FiguresPanel = buildFiguresPanel({
  ...base,
  page: 'qn.activity',
  parts: [
    {
      kind: 'activities',
      rows: [
        {
          id: '880011',
          name: '年终家居囤货节',
          status: '审核中',
          phases: [
            {
              label: '报名时间',
              raw: '2026-11-15 00:00 ~ 2026-11-28 23:59',
              from: Date.parse('2026-11-15T00:00:00+08:00'),
              to: Date.parse('2026-11-28T23:59:00+08:00'),
            },
            { label: '活动时间', raw: '以平台公告为准' },
          ],
          gates: [
            { label: '商家门槛', raw: '真实体验分 ≥ 4.5', met: true },
            { label: '商家门槛', raw: '近 30 天无严重违规', met: false },
            { label: '商品门槛', raw: '活动价不高于近 30 天最低价' },
          ],
          items: [
            {
              subject: { kind: 'item', name: LONG_TITLE, id: '601234567890' },
              prices: [
                { kind: 'list', raw: '¥899.00', figure: exact(899) },
                { kind: 'shown', raw: '¥799.00', figure: exact(799) },
              ],
              texts: [{ label: '状态', text: '待完善' }],
            },
          ],
        },
      ],
    },
    {
      kind: 'board',
      query: '四件套',
      rows: [1, 2, 3].map((rank) => ({
        rank: exact(rank),
        subject: { kind: 'item', name: rank === 2 ? LONG_TITLE : `水洗棉四件套 ${rank}` },
        prices: [{ kind: 'shown', raw: `¥${100 * rank}.00`, figure: exact(100 * rank) }],
        sales: { raw: '1万+人付款', figure: { kind: 'range', low: 10_000, high: null } },
        shop: { name: '山茶花家纺' },
        ...(rank === 1 && { promoted: true }),
        figures: [],
      })),
    },
  ],
});

export const sampleNothing: FiguresPanel = buildFiguresPanel({
  ...base,
  page: 'qn.items',
  shop: undefined,
  parts: [{ kind: 'table', rows: [], rowsInAll: 0 }],
  trouble: [{ field: 'shop', why: 'field-missing' }],
});

function exact(value: number, step?: number): Figure {
  return { kind: 'exact', value, ...(step && { step }) };
}

function figure(metric: MetricId, label: string, value: Figure): MetricFigure {
  const raw = value.kind === 'exact' ? String(value.value) : '';
  return { metric, label, raw, figure: value, found: 'meaning' };
}

function order(
  title: string,
  status: string,
  amount: number,
  left: number | null,
  { quantity = 1, ...more }: Partial<OrderRow> & { quantity?: number } = {},
): OrderRow {
  return {
    kind: 'order',
    id: title,
    status,
    amount: { raw: `¥${amount}.00`, figure: exact(amount, 0.005) },
    items: [{ title, quantity }],
    ...(left !== null && {
      deadline: { label: '剩余', raw: '剩余', at: SAMPLE_NOW + left },
    }),
    ...more,
  };
}

function itemRow(i: number): TableRow {
  return {
    subject: { kind: 'item', name: i === 0 ? LONG_TITLE : `亚麻桌布 ${i} 号`, of: 'own' },
    figures: [
      figure('shelf_price', '价格', exact(59 + i, 0.005)),
      figure('shelf_stock', '库存', exact(12_000 - 331 * i)),
      i === 1
        ? figure('shelf_sold', '累计销量', { kind: 'missing', why: 'absent' })
        : { ...figure('shelf_sold', '累计销量', exact(101 * i)), ...(i === 2 && SUSPECT) },
      figure('shelf_sold_30d', '30日销量', exact(11 * i)),
      figure('coupon_taken', '领取量', exact(3 * i)),
      figure('coupon_used', '使用量', exact(i)),
      figure('coupon_left', '剩余数量', exact(900 - i)),
    ],
    texts: [
      { label: '状态', text: i === 3 ? '违规下架' : '出售中' },
      { label: '上架时间', text: '2026-06-11 14:07' },
    ],
    ...(i === 20 && { subtotal: true }),
  };
}

/** What moved on a ranked list since its last snapshot. */
export const sampleBoardPanel: DeskPanel = {
  desk: 'rivals',
  cards: [
    {
      id: 'board',
      level: 'info',
      name: '四件套',
      said: { key: 'rivals.since', values: ['1', '1', '0'] },
      facts: [
        { key: 'rivals.entrant', values: ['水洗棉四件套', '3'] },
        { key: 'rivals.riser', values: ['全棉磨毛四件套', '12', '5'] },
      ],
      rule: { key: 'rivals.depth', values: ['48'] },
    },
  ],
  leftOut: 0,
  place: 'rivals?part=boards',
};
