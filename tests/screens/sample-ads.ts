import { adsBalance } from '../../utils/ads/ads-balance';
import { adsBoard } from '../../utils/ads/ads-board';
import { balanceCard } from '../../utils/ads/balance-card';
import { planCard } from '../../utils/ads/plan-card';
import { limitsIn } from '../../utils/insights/rules/limits';
import type { RuleContext } from '../../utils/insights/rules/rule-context';
import type { AdsChoice, AdsDesk, AdsItem, AdsRecord, PlanCheck } from '../../utils/model/ads-desk';
import type { CostAnswers } from '../../utils/model/costs';
import { addDays, DAY_LENGTH, dayOf, HOUR } from '../../utils/model/day';
import type { DeskPanel } from '../../utils/model/desk-panel';
import type { MetricId } from '../../utils/model/metric';
import type { PageId } from '../../utils/model/page-id';
import type { Reading, RowKind, TableRow } from '../../utils/model/reading';
import { DAY_STATE, type Series } from '../../utils/model/series';
import type { RowSeries } from '../../utils/model/series-subject';
import { SAMPLE_NOW } from './sample-days';

const SHOP = 'shop:青禾家居旗舰店';
const SCOPE = 'unknown//15/末次点击归因';
const DAY = addDays(dayOf(SAMPLE_NOW), -1);
const HISTORY = 60;

/** Break-even at 3.57. */
const COSTS = {
  ...{ margin: 0.42, fees: 0.05, refunds: 0.08, shipping: 0.06 },
  unitCosts: { '701122334455': 54, '701122334477': 118 },
};
const ITEMS: readonly AdsItem[] = [
  { id: '701122334455', name: '青禾316不锈钢保温杯大容量便携500ml', hasCost: true },
  { id: '701122334477', name: '青禾耐热玻璃茶壶家用加厚花茶壶', hasCost: true },
  { id: '701122334466', name: '青禾汝窑陶瓷马克杯带盖勺', hasCost: false },
];
/** What the list of plans prints beside them. */
const PROMOTED: Readonly<Record<string, AdsItem | undefined>> = {
  搜索·保温杯主推: ITEMS[0],
  全站·茶具套装: ITEMS[1],
  搜索·竹制餐具: ITEMS[2],
};

/** Sales of a click go on coming. */
const GROWING: ReadonlySet<MetricId> = new Set([
  'ad_gmv',
  'ad_ord',
  'ad_gmv_dir',
  'ad_gmv_ind',
  'ad_cart',
]);

/** What a row does on an ordinary day. */
interface Usual {
  cost: number;
  /** attributed sales of ¥1 spent; `late` in the last fortnight */
  roi: number;
  late?: number;
  /** CNY an order */
  order: number;
  /** CNY a click */
  click: number;
  /** clicks of impressions */
  rate: number;
  limit?: number;
  premium?: number;
  /** days since it began */
  age?: number;
}

/** A desk with plans of every sort of advice, answered ones among them. */
export function sampleAds(records: readonly AdsRecord[] = SAMPLE_RECORDS): AdsDesk {
  const board = boardFor(COSTS, records);
  return {
    shops: [
      { subject: SHOP, name: '青禾家居旗舰店', balance: board.balance },
      {
        ...{ subject: 'shop:青禾茶具', name: '青禾茶具' },
        balance: adsBalance({
          balance: { value: 160, readAt: SAMPLE_NOW - HOUR },
          spend: [180, 205, 190, 0, 210, 198, 202],
          now: SAMPLE_NOW,
          limits: { critical: 1, low: 3 },
        }),
      },
    ],
    board,
  };
}

/** A desk of a shop whose costs were not said and whose account was not opened. */
export function sampleYoungAds(): AdsDesk {
  const costs = { ...COSTS, margin: null };
  const plans = [plan('搜索·保温杯主推', { ...USUAL, age: 3 })];
  return {
    shops: [{ subject: SHOP, name: '青禾家居旗舰店' }],
    board: boardFor(costs, [], { rows: plans, account: false }),
  };
}

const USUAL: Usual = { cost: 290, roi: 6.2, order: 118, click: 1.1, rate: 0.052, limit: 300 };
const PLANS: readonly [string, Usual][] = [
  ['搜索·保温杯主推', USUAL],
  ['人群·加购召回', { cost: 180, roi: 2.1, order: 105, click: 1.4, rate: 0.041, limit: 260 }],
  ['全站·茶具套装', { cost: 420, roi: 4.6, order: 212, click: 0.9, rate: 0.036 }],
  ['搜索·竹制餐具', { cost: 64, roi: 5.4, order: 240, click: 1.2, rate: 0.047, limit: 120 }],
  ['人群·相似店铺', { cost: 60, roi: 0, order: 1, click: 1.2, rate: 0.03, limit: 80 }],
  ['搜索·新品测试', { cost: 22, roi: 3, order: 88, click: 1, rate: 0.05, limit: 50, age: 5 }],
];
const WORDS: readonly [string, Usual][] = [
  ['保温杯 大容量', { cost: 21, roi: 5, order: 118, click: 1.1, rate: 0.06 }],
  ['水杯 便宜', { cost: 60, roi: 0, order: 1, click: 0.8, rate: 0.04 }],
  ['茶杯 陶瓷 办公室 带盖', { cost: 0, roi: 0, order: 1, click: 1, rate: 0 }],
];
const CREATIVES: readonly [string, number][] = [
  ['白底·杯身', 0.061],
  ['场景·办公桌', 0.055],
  ['模特·手持', 0.028],
  ['拼图·四色', 0.052],
];
const CROWDS: readonly [string, Usual][] = [
  ['加购未购买人群', { cost: 44, roi: 9, order: 118, click: 1.5, rate: 0.07, premium: 0.6 }],
  ['喜好相似宝贝的人群', { cost: 38, roi: 5, order: 112, click: 1.2, rate: 0.05, premium: 0.3 }],
];

function plan(name: string, usual: Usual): RowSeries {
  return rowOf('plan', name, [name], usual);
}

/** What buyers paid for an item, and the shop, on each of the last days. */
function paid(metric: MetricId, value: number): Series {
  const days = Array.from({ length: 40 }, (_, i) => ({
    day: addDays(DAY, i - 39),
    value: value * (1 + ((i * 3) % 7) / 50),
    state: DAY_STATE.settled,
  }));
  return { subject: SHOP, scope: 'all', metric, days };
}
const PAID = paid('pay_amt', 12_400);

function itemRow({ id, name }: AdsItem, price: number): RowSeries {
  const subject = {
    ...{ subject: `${SHOP}>item:${id}`, shop: SHOP, kind: 'item' as const, name, id },
    ...{ scopes: ['all'], lastDay: DAY },
  };
  const series = { pay_amt: paid('pay_amt', 20 * price), pay_items: paid('pay_items', 20) };
  return { subject, scope: 'all', series };
}

const ROWS: readonly RowSeries[] = [
  ...ITEMS.slice(0, 2).map((item, i) => itemRow(item, i === 0 ? 118 : 212)),
  ...PLANS.map(([name, usual]) => plan(name, usual)),
  ...WORDS.map(([name, usual]) =>
    rowOf('keyword', name, ['搜索·保温杯主推', '单元1', name], usual),
  ),
  ...CREATIVES.map(([name, rate]) =>
    rowOf('creative', name, ['搜索·保温杯主推', '单元1', name], { ...USUAL, cost: 70, rate }),
  ),
  ...CROWDS.map(([name, usual]) => rowOf('crowd', name, ['人群·加购召回', name], usual)),
];

/** The last fifteen days still mature, yesterday still grows. */
function rowOf(kind: RowKind, name: string, path: string[], usual: Usual): RowSeries {
  const { cost, click, rate, order, limit, premium, age = HISTORY } = usual;
  const days = Array.from({ length: age }, (_, i) => addDays(DAY, i + 1 - age));
  const wave = (i: number) => 1 + ((i * 7) % 5) / 100;
  const of = (metric: MetricId, value: (i: number) => number): Series => ({
    ...{ subject: SHOP, scope: SCOPE, metric },
    days: days.map((day, i) => {
      const isOpen = day === DAY;
      const isRipe = !GROWING.has(metric) || i < age - 15;
      const state = isOpen
        ? DAY_STATE.provisional
        : isRipe
          ? DAY_STATE.settled
          : DAY_STATE.maturing;
      return {
        day,
        value: value(i),
        state: isOpen && GROWING.has(metric) ? DAY_STATE.maturing : state,
      };
    }),
  });
  const clicks = (i: number) => (cost > 0 ? Math.round((cost * wave(i)) / click) : 0);
  const orders = (i: number) => Math.round((cost * wave(i) * usual.roi) / order);
  const series: RowSeries['series'] = {
    cost: of('cost', (i) => cost * wave(i)),
    imp: of('imp', (i) => (rate > 0 ? Math.round(clicks(i) / rate) : 130)),
    clk: of('clk', clicks),
    ad_ord: of('ad_ord', orders),
    ad_gmv: of('ad_gmv', (i) => orders(i) * order),
    ad_gmv_dir: of('ad_gmv_dir', (i) => Math.round(orders(i) * 0.8) * order),
    ad_gmv_ind: of('ad_gmv_ind', (i) => (orders(i) - Math.round(orders(i) * 0.8)) * order),
    ad_cart: of('ad_cart', (i) => Math.round(clicks(i) * 0.11)),
    avg_rank: of('avg_rank', (i) => 6 + (i % 3)),
    ...(limit && { day_limit: of('day_limit', () => limit) }),
    ...(premium && { premium: of('premium', () => premium) }),
  };
  const subject = {
    ...{ subject: `${SHOP}>${kind}:${name}`, shop: SHOP, kind, name, path },
    ...{ scopes: [SCOPE], lastDay: DAY },
  };
  return { subject, scope: SCOPE, series };
}

function boardFor(
  costs: Omit<CostAnswers, 'shop'>,
  records: readonly AdsRecord[],
  { rows = ROWS, account = true }: { rows?: readonly RowSeries[]; account?: boolean } = {},
) {
  const looks = [listLook(), ...(account ? [accountLook()] : [])];
  const context: RuleContext = {
    ...{ shop: SHOP, shopName: '青禾家居旗舰店', day: DAY, now: SAMPLE_NOW },
    ...{ series: { pay_amt: PAID }, excluded: new Map(), reviews: [], decisions: [] },
    rows: (kind) => rows.filter(({ subject }) => subject.kind === kind),
    latest: (page) => looks.find((look) => look.page === page),
    readings: (page) => looks.filter((look) => look.page === page),
    limits: limitsIn(SHOP, { settings: [], raises: [] }),
  };
  const checks = [
    {
      subject: `${SHOP}>plan:搜索·新品测试`,
      shop: SHOP,
      ticked: ['platform', 'area'] as PlanCheck[],
    },
  ];
  return adsBoard({ context, costs, items: ITEMS, records, checks });
}

function look(page: PageId, parts: Reading['parts']): Reading {
  return {
    ...{ page, layout: 'meaning', url: 'https://one.alimama.com/index.html', trouble: [], parts },
    takenAt: SAMPLE_NOW - HOUR,
    shop: { name: '青禾家居旗舰店' },
    scope: { period: { kind: 'live', day: dayOf(SAMPLE_NOW) }, device: 'unknown' },
  };
}

function accountLook(): Reading {
  const figure = { kind: 'exact' as const, value: 2_180.5 };
  const shown = { label: '账户余额', raw: '2,180.50', figure, found: 'meaning' as const };
  return look('ali.account', [{ kind: 'metrics', figures: [{ metric: 'balance', ...shown }] }]);
}

function listLook(): Reading {
  const rows = PLANS.map(([name, { limit }]): TableRow => {
    const value = { kind: 'exact' as const, value: limit ?? 0 };
    const raw = String(limit);
    const status = { label: '状态', text: name.includes('竹制') ? '暂停' : '推广中' };
    const none = { label: '日限额', text: '不限' };
    const item = PROMOTED[name];
    const promoted = item ? [{ label: '推广宝贝', text: `${item.name} ID:${item.id}` }] : [];
    return {
      subject: { kind: 'plan', name, path: [name] },
      figures: limit
        ? [{ metric: 'day_limit', label: '日限额', raw, figure: value, found: 'meaning' }]
        : [],
      texts: [status, ...(limit ? [] : [none]), ...promoted],
    };
  });
  return look('ali.manage', [{ kind: 'table', rows }]);
}

const SAMPLE_RECORDS: readonly AdsRecord[] = [
  answered('搜索·保温杯主推', 10, 'took', {
    kind: 'raise',
    why: 'rule',
    step: 0.2,
    from: 250,
    to: 300,
  }),
  answered('人群·加购召回', 22, 'left', {
    kind: 'lower',
    why: 'rule',
    step: -0.2,
    from: 260,
    to: 208,
  }),
  answered('全站·茶具套装', 4, 'otherwise', {
    kind: 'hold',
    why: 'between',
    step: null,
    from: null,
    to: null,
  }),
];

function answered(
  name: string,
  daysAgo: number,
  choice: AdsChoice,
  advice: AdsRecord['advice'],
): AdsRecord {
  const at = SAMPLE_NOW - daysAgo * DAY_LENGTH;
  const subject = `${SHOP}>plan:${name}`;
  const plain = boardFor(COSTS, []).plans.find((one) => one.name === name);
  return {
    ...{ key: `${subject}|${dayOf(at)}`, shop: SHOP, subject, name, day: dayOf(at), shownAt: at },
    ...{ scope: SCOPE, advice, even: 3.57, left: 0.2804, figures: plain?.figures ?? [] },
    ...{ choice, choseAt: at },
    ...(choice === 'otherwise' && { what: '只把出价提了一角' }),
  };
}

/** What the desk says beside the list of plans. */
export function sampleAdsPanel(): DeskPanel {
  const board = boardFor(COSTS, []);
  const cards = board.plans.map((plan) => planCard(plan, board));
  return {
    desk: 'ads',
    cards: [balanceCard(board.balance), ...cards].slice(0, 3),
    leftOut: cards.length - 2,
    place: `ads?${new URLSearchParams({ shop: SHOP })}`,
  };
}
