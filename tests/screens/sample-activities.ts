import { momentsOf } from '../../utils/activities/activity-moments';
import { activityOf, NO_FACTS } from '../../utils/activities/activity-of';
import { NOTHING_SAID } from '../../utils/activities/join-seen';
import { judgeGates } from '../../utils/activities/judge-gates';
import type {
  Activity,
  ActivityBoard,
  ActivityDraft,
  ActivityRecord,
  ActivityResult,
  OwnActivity,
  SeenActivity,
} from '../../utils/model/activity';
import { DAY_LENGTH, HOUR, type Instant } from '../../utils/model/day';
import { SAMPLE_NOW } from './sample-days';

const SHOP = 'shop:棉语旗舰店';
const OTHER = 'shop:棉语家居';
const at = (days: number, hours = 0): Instant =>
  Math.floor(SAMPLE_NOW / HOUR) * HOUR + days * DAY_LENGTH + hours * HOUR;

/** An activity as its page shows it. */
function seen(name: string, more: Partial<SeenActivity>): SeenActivity {
  return {
    id: String(880000 + name.length),
    name,
    phases: [],
    gates: [],
    items: [],
    url: 'https://myseller.taobao.com/home.htm/marketing/activity_detail.htm?activityId=880001',
    firstSeenAt: SAMPLE_NOW - 2 * HOUR,
    readAt: SAMPLE_NOW - HOUR,
    ...more,
  };
}

function phase(label: string, from: Instant, to: Instant) {
  return { label, raw: '', from, to };
}

function activity(
  id: string,
  page: SeenActivity | null,
  own: Partial<OwnActivity>,
  more: Partial<Activity> = {},
): Activity {
  const record: ActivityRecord = {
    id,
    shop: SHOP,
    ...(page && { seen: page, pageKey: id }),
    own: { ...NOTHING_SAID, ...own },
    changedAt: SAMPLE_NOW,
  };
  return { ...activityOf(record, NO_FACTS, SAMPLE_NOW), ...more };
}

const GATES = [
  { label: '商家门槛', raw: '店铺DSR三项均不低于4.7', met: true },
  { label: '商家门槛', raw: '真实体验分不低于4.5分' },
  { label: '商品门槛', raw: '近30天销量不少于300件' },
  { label: '商品门槛', raw: '主营类目符合活动要求' },
];

const FACTS = {
  shop: new Map([
    [
      'voc_score',
      { metric: 'voc_score', figure: { kind: 'exact', value: 4.62 }, readAt: at(0, -2) },
    ],
  ] as const),
  items: [
    new Map([
      [
        'shelf_sold_30d',
        {
          metric: 'shelf_sold_30d',
          figure: { kind: 'exact', value: 212 },
          readAt: at(-1),
          item: '纯棉四件套 水洗棉 床单被套',
        },
      ],
    ] as const),
  ],
  thirty: new Map(),
};

const activities: Activity[] = [
  activity(
    'a1',
    seen('天天特卖·冬季床品专场', {
      status: '报名中',
      phases: [
        phase('报名时间', at(-6), at(2, 15)),
        phase('预热时间', at(8), at(9)),
        phase('活动时间', at(9, 12), at(12, 12)),
      ],
      gates: GATES,
      fees: [
        { label: '技术服务费', text: '3%' },
        { label: '保底费', text: '¥600.00' },
      ],
    }),
    {},
    {
      gates: judgeGates(GATES, FACTS),
      prices: [
        {
          item: '601234567890',
          itemName: '纯棉四件套 水洗棉 床单被套',
          planned: 269,
          days: 30,
          states: [
            { label: '完善状态', text: '待完善' },
            { label: '限购', text: '2 件' },
          ],
          lowest: { price: 259, at: at(-11), where: 'shelf' },
          verdict: 'too-high',
          promised: 500,
          stock: { pieces: 320, at: at(-1) },
        },
        {
          item: '601234567891',
          itemName: '乳胶枕 颈椎枕 家用一对',
          planned: 139,
          days: 30,
          states: [{ label: '完善状态', text: '已完善' }],
          lowest: { price: 149, at: at(-3), where: 'listing' },
          demanded: 142,
          verdict: 'fine',
          promised: 200,
          stock: { pieces: 861, at: at(-1) },
        },
      ],
    },
  ),
  activity(
    'a2',
    seen('淘金币抵扣 12 月频道', {
      status: '审核通过(初审通过)',
      phases: [phase('报名时间', at(-16), at(-5)), phase('活动时间', at(1, 12), at(6, 12))],
    }),
    { times: { materialBy: at(0, 9) } },
  ),
  activity('a3', null, {
    kind: 'new-product',
    name: '新品：云感被 上架',
    joins: true,
    times: { from: at(-2, -2), to: at(11) },
    note: '首单礼金 10 元',
  }),
  activity(
    'a4',
    seen('双11 会场 家纺', {
      status: '活动结束',
      phases: [phase('预热时间', at(-17), at(-14)), phase('活动时间', at(-13, 11), at(-10, 15))],
    }),
    { costs: { fixed: 3600, rate: 0.03 } },
  ),
  activity('a5', null, {
    kind: 'coins',
    name: '淘金币 周年庆',
    joins: true,
    times: { from: at(-26), to: at(-24) },
  }),
  activity('m1', null, {
    kind: 'wangwang',
    name: '老客群发：换季 9 折',
    joins: true,
    times: { from: at(-14, 2), to: at(-11, 2) },
    people: 1860,
    costs: { coupons: 420 },
  }),
  activity('m2', null, {
    kind: 'sms',
    name: '短信：未付款老客',
    joins: true,
    times: { from: at(-9, 2), to: at(-6, 2) },
    people: 640,
    costs: { fixed: 32 },
  }),
  ...[
    '百亿补贴 家纺',
    '聚划算品牌团 冬被',
    'U先试用 1 月',
    '限时秒杀 床品',
    '年货节 会场',
    '官方立减 1 月',
  ].map((name, i) =>
    activity(
      `o${i}`,
      seen(name, {
        id: `8900${i}`,
        status: '报名中',
        phases: [
          phase('报名时间', at(-3), at(5 + i, 14)),
          phase('活动时间', at(20 + 2 * i, 1), at(23 + 2 * i, 14)),
        ],
      }),
      {},
      i > 3 ? { shop: OTHER } : {},
    ),
  ),
  activity(
    'b1',
    seen('天天特卖·冬季床品专场', {
      id: '880001',
      status: '审核中',
      phases: [
        phase('报名时间', at(-6), at(2, 15)),
        phase('素材提交时间', at(1), at(4, 15)),
        phase('活动时间', at(9, 12), at(12, 12)),
      ],
    }),
    {},
    { shop: OTHER },
  ),
];

const measured = {
  kind: 'measured',
  of: 'items',
  items: 3,
  scope: 'all//',
  trend: 1.05,
  warmUp: {
    from: '2026-11-04',
    to: '2026-11-07',
    days: 4,
    actual: 16100,
    expected: 19110,
    lift: -3010,
  },
  during: {
    from: '2026-11-08',
    to: '2026-11-11',
    days: 4,
    actual: 81000,
    expected: 35175,
    lift: 45825,
  },
  after: {
    from: '2026-11-12',
    to: '2026-11-18',
    days: 7,
    actual: 26000,
    expected: 28770,
    lift: -2770,
  },
  waitsUntil: null,
  gross: 45825,
  pullForward: -5780,
  net: 40045,
  low: 28310.5,
  high: 51779.5,
  significant: true,
  profit: {
    profit: 5883.39,
    low: 2392.37,
    high: 9374.4,
    margin: 0.35,
    refunds: 0.15,
    ownRefunds: false,
    fees: 0,
    shipping: 0,
    costs: 6030,
    missing: ['fees', 'shipping'],
  },
  refunds: { kind: 'waits', until: '2026-11-26' },
  parts: {
    visitors: 38210.4,
    conversion: 12030.1,
    spend: -4415.5,
    shifts: { uv: 0.92, cvr: 0.24, aov: -0.03 },
  },
  newBuyers: { during: 0.71, before: 0.58 },
  difference: { shift: 1.12, treated: 1.3, control: 0.085 },
  cautions: [{ kind: 'promotion', event: '双11' }],
} satisfies ActivityResult;

export const SAMPLE_RESULTS: Record<string, ActivityResult> = {
  a3: { kind: 'running', until: '2026-12-02' },
  a4: measured,
  a5: {
    ...measured,
    ...{ of: 'shop', items: 0, warmUp: null, gross: 1820.5, pullForward: -2260, net: -439.5 },
    during: {
      from: '2026-10-26',
      to: '2026-10-28',
      days: 3,
      actual: 88420.5,
      expected: 86600,
      lift: 1820.5,
    },
    after: {
      from: '2026-10-29',
      to: '2026-11-04',
      days: 7,
      actual: 201540,
      expected: 203800,
      lift: -2260,
    },
    ...{ low: -14630.2, high: 13751.2, significant: false, profit: null, why: 'no-margin' },
    ...{ parts: null, difference: null, newBuyers: null, refunds: null, cautions: [] },
  },
  m1: {
    ...measured,
    ...{ of: 'shop', items: 0, warmUp: null, after: null, waitsUntil: '2026-11-25' },
    during: {
      from: '2026-11-07',
      to: '2026-11-10',
      days: 4,
      actual: 132400,
      expected: 118300,
      lift: 14100,
    },
    ...{ gross: 14100, pullForward: null, net: null, low: -2100, high: 30300, significant: false },
    ...{ profit: null, parts: null, difference: null, newBuyers: null, refunds: null },
    cautions: [{ kind: 'activity', name: '双11 会场 家纺' }],
  },
  m2: { kind: 'too-little', why: 'unread-days', days: ['2026-11-13'] },
};

/** The ledger in memory; keeps what is saved for as long as the page stands. */
export function sampleActivityDesk() {
  let known = activities;
  const board = (): ActivityBoard => ({
    shops: [
      { shop: SHOP, name: '棉语旗舰店' },
      { shop: OTHER, name: '棉语家居' },
    ],
    activities: known,
    moments: known
      .flatMap(momentsOf)
      .filter((moment) => moment.at >= SAMPLE_NOW)
      .sort((one, other) => one.at - other.at),
    fresh: [
      {
        shop: OTHER,
        item: '601234567899',
        name: '羊羔绒抱枕 沙发靠垫 可拆洗',
        at: at(-2),
        url: 'https://item.taobao.com/item.htm?id=601234567899',
      },
    ],
  });
  return {
    activities: async () => board(),
    activityResults: async () => SAMPLE_RESULTS,
    saveActivity: async ({ id = crypto.randomUUID(), shop, ...own }: ActivityDraft) => {
      known = [...known.filter((one) => one.id !== id), activity(id, null, own, { shop })];
      return { board: board(), refused: null, id };
    },
    removeActivity: async (id: string) => {
      known = known.filter((one) => one.id !== id);
      return board();
    },
  };
}

export const NO_ACTIVITIES: ActivityBoard = {
  shops: [{ shop: SHOP, name: '棉语旗舰店' }],
  activities: [],
  moments: [],
  fresh: [],
};
