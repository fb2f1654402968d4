import { describe, expect, it } from 'vitest';
import { addDays, HOUR } from '../../../utils/model/day';
import type { MetricId } from '../../../utils/model/metric';
import { DEFAULT_ORDERS_RULES, type OrdersRules } from '../../../utils/model/orders-desk';
import type { PageId } from '../../../utils/model/page-id';
import type { MetricFigure, Reading, TableRow } from '../../../utils/model/reading';
import type { Series } from '../../../utils/model/series';
import { printedGates } from '../../../utils/orders/page-gates';
import { scoreBoard } from '../../../utils/orders/score-board';
import { scoreCards } from '../../../utils/orders/score-cards';
import { todoCounters } from '../../../utils/orders/todo-counters';
import { DAY, NOW, SHOP } from './order-row';

const figure = (metric: MetricId, label: string, value: number): MetricFigure => ({
  metric,
  label,
  raw: String(value),
  figure: { kind: 'exact', value },
  found: 'meaning',
});

function aside(name: string, weight: number | null, above: number, grade: string): TableRow {
  return {
    subject: { kind: 'attribute', name },
    figures: [
      ...(weight === null ? [] : [figure('voc_weight', '权重', weight)]),
      figure('voc_above_peers', '超过同行', above),
    ],
    texts: [{ label: '等级', text: grade }],
  };
}

function pageOf(page: PageId, parts: Reading['parts'], own: Partial<Reading> = {}): Reading {
  return {
    page,
    layout: 'meaning',
    url: `https://myseller.taobao.com/${page}`,
    takenAt: NOW - HOUR,
    shop: { name: '练习店' },
    scope: { period: { kind: 'live', day: DAY }, device: 'all' },
    parts,
    trouble: [],
    ...own,
  };
}

/** .25 × 4.80 + .25 × 4.60 + .50 × 4.38 = 4.54 */
const voc = (own: Partial<Reading> = {}) =>
  pageOf(
    'qn.voc',
    [
      {
        kind: 'metrics',
        figures: [
          figure('voc_score', '真实体验分', 4.54),
          figure('voc_goods', '宝贝质量', 4.8),
          figure('voc_logistics', '物流速度', 4.6),
          figure('voc_service', '服务保障', 4.38),
          figure('voc_resp_3min_rate', '3分钟人工响应率', 0.85),
        ],
      },
      {
        kind: 'table',
        rows: [
          aside('真实体验分', null, 0.29, '中'),
          aside('宝贝质量', 0.25, 0.99, '高'),
          aside('物流速度', 0.25, 0.88, '高'),
          aside('服务保障', 0.5, 0.12, '中'),
          aside('3分钟人工响应率', 0.3, 0.4, '低'),
        ],
      },
    ],
    own,
  );

const service = (logistics: number, peers: number) =>
  pageOf('sycm.service', [
    { kind: 'metrics', figures: [figure('dsr_logi', '物流服务', logistics)] },
    {
      kind: 'metrics',
      subject: { kind: 'shop', name: '同行', of: 'peers' },
      figures: [figure('dsr_logi', '物流服务', peers)],
    },
  ]);

const activity = (raw: string, label = '商家门槛') =>
  pageOf('qn.activity', [
    {
      kind: 'activities',
      rows: [{ name: '聚划算', phases: [], gates: [{ label, raw }], items: [] }],
    },
  ]);

function seriesOf(
  metric: MetricId,
  back: number,
  value: number,
): Partial<Record<MetricId, Series>> {
  const days = Array.from({ length: 11 }, (_, i) => {
    const day = addDays(DAY, i - 10);
    return day === addDays(DAY, -back)
      ? ({ day, value, state: 2 } as const)
      : ({ day, value: null, state: 0 } as const);
  });
  return { [metric]: { subject: SHOP, scope: 'all//', metric, days } };
}

const board = (
  pages: Reading[],
  gates: OrdersRules['gates'] = DEFAULT_ORDERS_RULES.gates,
  series: Partial<Record<MetricId, Series>> = {},
) =>
  scoreBoard({
    readings: (page) => pages.filter((one) => one.page === page),
    series,
    gates,
    now: NOW,
  });

const gate = (least: number) => [
  { id: 'own', name: '自设', scores: ['voc_score' as const], least, on: true },
];

describe('scores', () => {
  it('stand with what is printed beside them, and with the week before', () => {
    const { scores } = board([voc(), service(4.58834, 4.77)], [], seriesOf('voc_score', 8, 4.57));
    expect(scores).toMatchObject([
      {
        score: 'voc_score',
        value: 4.54,
        grade: '中',
        abovePeers: { value: 0.29 },
        weekAgo: { value: 4.57, day: addDays(DAY, -8) },
      },
      { score: 'dsr_logi', value: 4.58834, peers: 4.77, abovePeers: null, weekAgo: null },
    ]);
  });

  it('lose their points where weight × (5 − score) is', () => {
    const lost = board([voc()]).parts.map(({ label, lost }) => [label, lost]);
    expect(lost).toEqual([
      ['宝贝质量', expect.closeTo(0.05, 9)],
      ['物流速度', expect.closeTo(0.1, 9)],
      ['服务保障', expect.closeTo(0.31, 9)],
      ['3分钟人工响应率', null],
    ]);
  });
});

describe('gates', () => {
  it('are missed by a distance, with what one dimension alone would have to be', () => {
    // 0.16 are missing: 服务保障 + 0.16 ÷ 0.5 = 4.70; the others would need 0.64 and pass 5.
    expect(board([voc()], gate(4.7)).gates).toMatchObject([
      { value: 4.54, gap: -0.16, ways: [{ label: '服务保障', from: 4.38, to: 4.7 }] },
    ]);
    // 0.05: +0.10 in 服务保障, +0.20 in the others, of which 宝贝质量 reaches 5 exactly.
    expect(board([voc()], gate(4.59)).gates[0]?.ways).toEqual(
      [
        { label: '服务保障', from: 4.38, to: 4.48 },
        { label: '宝贝质量', from: 4.8, to: 5 },
        { label: '物流速度', from: 4.6, to: 4.8 },
      ].toSorted((a, b) => a.to - a.from - (b.to - b.from)),
    );
    expect(board([voc()], gate(5)).gates[0]?.ways).toEqual([]);
  });

  it('are reached with so much to spare, and tell no ways then', () => {
    const [line] = board([voc()], gate(4.5)).gates;
    expect(line).toMatchObject({ gap: 0.04 });
    expect(line?.ways).toBeUndefined();
  });

  it('are not measured where the score was not read', () => {
    expect(board([]).gates.map(({ value, gap }) => [value, gap])).toEqual(
      Array(4).fill([null, null]),
    );
  });

  it('tell no ways from parts that do not add up', () => {
    const broken = voc({
      trouble: [{ field: 'voc_score', why: 'identity-broken', detail: 'voc-weights' }],
    });
    const { partsDoubted, gates } = board([broken], gate(4.7));
    expect(partsDoubted).toBe(true);
    expect(gates[0]?.ways).toEqual([]);
  });

  it('that a page prints come before the operator’s', () => {
    const { gates } = board([voc(), activity('店铺真实体验分不低于4.6分')], gate(4.5));
    expect(gates.map(({ least, printed }) => [least, Boolean(printed)])).toEqual([
      [4.6, true],
      [4.5, false],
    ]);
    expect(gates[0]?.printed?.text).toContain('聚划算');
  });

  it.each([
    ['店铺DSR三项均不低于4.6', ['dsr_desc', 'dsr_serv', 'dsr_logi'], 4.6],
    ['描述相符≥4.7', ['dsr_desc'], 4.7],
    ['物流服务评分 4.75及以上', ['dsr_logi'], 4.75],
    ['近30天真实体验分达到 4.30 分', ['voc_score'], 4.3],
    ['近30天销量不低于 3 件', [], null],
    ['体验分不低于4.6且描述相符不低于4.8', [], null],
    ['好评率不低于98.5%', [], null],
    ['真实体验分', [], null],
  ])('are read from %s', (raw, scores, least) => {
    const found = printedGates(activity(raw));
    expect(found.map(({ score }) => score)).toEqual(scores);
    expect(new Set(found.map((one) => one.least))).toEqual(new Set(least === null ? [] : [least]));
  });
});

describe('the card beside the page', () => {
  it('names the hardest gate, the week, the way and where points are lost', () => {
    const [card] = scoreCards(board([voc()], gate(4.7), seriesOf('voc_score', 7, 4.57)));
    expect(card).toMatchObject({
      level: 'warn',
      said: { key: 'orders.gateShort', values: ['4.54', '4.70', '0.16'] },
      rule: { key: 'orders.gateSet', values: ['4.70'] },
    });
    expect(card?.facts).toEqual([
      { key: 'orders.week', values: [addDays(DAY, -7), '4.57', '-0.03'] },
      { key: 'orders.way', values: ['服务保障', '4.38', '4.70'] },
      { key: 'orders.lost', values: ['服务保障', '0.31', '50%'] },
    ]);
  });

  it('is good when the gate is reached and the score did not fall', () => {
    const [card] = scoreCards(board([voc()], gate(4.5), seriesOf('voc_score', 7, 4.55)));
    expect(card).toMatchObject({ level: 'good', said: { key: 'orders.gateMet' } });
  });
});

it('counters are the newest of each, doubted ones left out', () => {
  const home = (value: number, hours: number, own: Partial<MetricFigure> = {}) =>
    pageOf(
      'qn.home',
      [
        {
          kind: 'metrics',
          figures: [{ ...figure('todo_complaint', '待处理投诉', value), ...own }],
        },
      ],
      { takenAt: NOW - hours * HOUR },
    );
  const shown = (...readings: Reading[]) =>
    todoCounters(readings).map(({ figure }) => (figure.kind === 'exact' ? figure.value : null));
  expect(shown(home(1, 5), home(3, 1))).toEqual([3]);
  expect(shown(home(3, 1, { suspect: ['x'] }), home(1, 5))).toEqual([1]);
  expect(
    shown(pageOf('qn.home', [{ kind: 'metrics', figures: [figure('uv', '访客数', 9)] }])),
  ).toEqual([]);
});
