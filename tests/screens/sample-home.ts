import type { SalesWhy } from '../../utils/model/alert';
import { addDays, DAY_LENGTH, type Day } from '../../utils/model/day';
import type { DeskPanel } from '../../utils/model/desk-panel';
import type { Figure } from '../../utils/model/figure';
import { type MetricId, metricDefinition } from '../../utils/model/metric';
import type { Comparison, HomePanel, MetricRow } from '../../utils/model/panel-view';
import { DAY_STATE } from '../../utils/model/series';
import { SAMPLE_DAY, SAMPLE_NOW, sampleDays } from './sample-days';

const exact = (value: number): Figure => ({ kind: 'exact', value });

/** Test vector TV-A of the domain notes: the three parts sum to the change. */
export const sampleWhy: SalesWhy = {
  method: 'lmdi',
  flat: false,
  before: 30_000,
  after: 27_720,
  change: -2_280,
  visitors: -3_039.12,
  conversion: 3_268.96,
  spend: -2_509.84,
  baseDay: addDays(SAMPLE_DAY, -7),
};

const main: MetricRow[] = [
  row('pay_amt', 27_720, '27,720.00', compared(30_000, -0.076), compared(29_140, -0.0487)),
  row('uv', 9_000, '9,000', compared(10_000, -0.1), compared(9_812, -0.0828)),
  row('cvr', 0.028, '2.80%', compared(0.025, 0.003), compared(0.0256, 0.0024)),
  row('aov', 110, '110.00', compared(120, -0.0833), compared(117.2, -0.0614)),
  row('pay_buyers', 252, '252', compared(250, 0.008), compared(251, 0.004)),
  row('cart_users', 731, '731', compared(731, 0), { kind: 'none', why: 'not-read' }),
];

const others: MetricRow[] = [
  row('net_pay_amt', 25_310.4, '25,310.40', compared(27_800, -0.0896)),
  row('pv', 29_870, '29,870', compared(31_004, -0.0366)),
  row('stay', 41.27, '41.27', compared(43.1, -0.0425)),
  row('pay_items', 318, '318', compared(309, 0.0291)),
  row('old_rate', 0.1412, '14.12%', compared(0.1388, 0.0024)),
  {
    ...row('refund_amt_rate', 0.0713, '7.13%', compared(0.0838, -0.0125)),
    state: DAY_STATE.maturing,
  },
  {
    ...row('refund_signed_rate', 0, '-', { kind: 'none', why: 'missing' }),
    figure: { kind: 'missing', why: 'absent' },
    state: DAY_STATE.gap,
  },
  row('refund_days', 1.84, '1.84', compared(1.91, -0.0366)),
  row('resp_sec', 23.6, '23.60', { kind: 'none', why: 'not-read' }),
  row('ad_keyword_cost', 3_120.55, '3,120.55', compared(2_980, 0.0472)),
];

export const sampleHome: HomePanel = {
  kind: 'home',
  shop: { name: '棉语家居旗舰店', kind: 'tmall' },
  scope: { period: { kind: 'day', day: SAMPLE_DAY }, device: 'all' },
  takenAt: SAMPLE_NOW,
  layout: '2026-04',
  main,
  others,
  why: sampleWhy,
  cautions: [
    { kind: 'promotion', day: addDays(SAMPLE_DAY, -7), event: '双11' },
    { kind: 'provisional', day: SAMPLE_DAY },
  ],
  daysStored: 212,
  settling: { pay_amt: 9.25, uv: 9.25, pay_buyers: 9.4 },
  trouble: [{ field: 'liability_rate', why: 'field-missing' }],
};

/** What waits in today's queue for the shop, beside its home page. */
export const sampleTodayPanel: DeskPanel = {
  desk: 'today',
  cards: [
    {
      id: 'A19',
      level: 'urgent',
      name: '棉语家居旗舰店',
      said: { key: 'rule.A19.title', values: [] },
      facts: [],
      rule: { key: 'rule.A19.says', values: [] },
      at: SAMPLE_NOW + 3 * 3_600_000,
    },
    {
      id: 'A05',
      level: 'warn',
      name: '棉语家居旗舰店',
      said: { key: 'rule.A05.title', values: [] },
      facts: [
        { key: 'evidence.sales', values: ['¥27,720.00'] },
        { key: 'evidence.shift', values: ['-7.60%'] },
      ],
      rule: { key: 'rule.A05.says', values: [] },
    },
  ],
  leftOut: 4,
  place: 'today',
};

/** Everything that can be wrong with a home page at once: doubt, gaps, no base, no answer. */
export const sampleHardHome: HomePanel = {
  ...sampleHome,
  shop: { name: '一个名字特别特别长的家居生活用品官方旗舰店（上海仓直发）' },
  main: main.map((one): MetricRow => {
    switch (one.metric) {
      case 'cvr':
      case 'pay_buyers':
        return {
          ...one,
          state: DAY_STATE.suspect,
          suspect: ['pay_buyers / uv = cvr'],
          lastWeek: { kind: 'none', why: 'suspect' },
          fourWeeks: { kind: 'none', why: 'suspect' },
        };
      case 'uv':
        return {
          ...one,
          figure: { kind: 'missing', why: 'masked' },
          raw: '',
          state: DAY_STATE.gap,
          lastWeek: { kind: 'none', why: 'missing' },
          fourWeeks: { kind: 'none', why: 'missing' },
        };
      case 'cart_users':
        return { ...one, line: one.line.map((day) => ({ ...day, value: null, state: 0 })) };
      default:
        return one;
    }
  }),
  why: { missing: ['uv'] },
  trouble: [
    { field: 'uv', why: 'field-ambiguous' },
    { field: 'shop', why: 'sources-disagree' },
  ],
};

/** The very first morning: one day stored, nothing to compare with. */
export const sampleYoungHome: HomePanel = {
  ...sampleHome,
  main: main.map((one) => ({
    ...one,
    lastWeek: { kind: 'none', why: 'not-read' },
    fourWeeks: { kind: 'none', why: 'not-read' },
    line: one.line.map((day, i) =>
      i === one.line.length - 1 ? day : { ...day, value: null, state: DAY_STATE.gap },
    ),
  })),
  others: others.map((one) => ({ ...one, lastWeek: { kind: 'none', why: 'not-read' } })),
  why: { none: 'not-read' },
  cautions: [],
  daysStored: 1,
  trouble: [],
};

/** A change below the floor: shares would mean nothing. */
export const sampleFlatHome: HomePanel = {
  ...sampleHome,
  why: { ...sampleWhy, flat: true, after: 29_962.5, change: -37.5 },
};

function row(
  metric: MetricId,
  value: number,
  raw: string,
  lastWeek: Comparison,
  fourWeeks: Comparison = lastWeek,
): MetricRow {
  const { labels, unit, decimals } = metricDefinition(metric);
  return {
    metric,
    unit,
    decimals,
    label: labels[0] ?? metric,
    raw,
    figure: exact(value),
    state: metric === 'pay_amt' ? DAY_STATE.provisional : DAY_STATE.settled,
    suspect: [],
    lastWeek,
    fourWeeks: fourWeeks.kind === 'compared' ? { ...fourWeeks, days: sameWeekdays(4) } : fourWeeks,
    line: sampleDays(metric, 30, SAMPLE_DAY, value),
  };
}

function compared(base: number, change: number): Comparison {
  return { kind: 'compared', base, change, days: sameWeekdays(1), provisional: false };
}

function sameWeekdays(count: number): Day[] {
  return Array.from({ length: count }, (_, i) => addDays(SAMPLE_DAY, -7 * (i + 1)));
}

/** Visitors and one figure of the table are gone since the page was redesigned on Tuesday. */
export const sampleStaleHome: HomePanel = {
  ...sampleHome,
  main: main.map((one) => (one.metric === 'uv' ? gone(one) : one)),
  others: others.map((one, i) => (i === 0 ? gone(one) : one)),
  why: { missing: ['uv'] },
  stale: {
    uv: sampleHome.takenAt - 3 * DAY_LENGTH,
    ...(others[0] && { [others[0].metric]: sampleHome.takenAt - 3 * DAY_LENGTH }),
  },
};

function gone(row: MetricRow): MetricRow {
  const none = { kind: 'none', why: 'not-read' } as const;
  const line = row.line.map((day, i) =>
    i < row.line.length - 3 ? day : { ...day, value: null, state: DAY_STATE.gap },
  );
  const figure = { kind: 'missing', why: 'absent' } as const;
  return { ...row, raw: '', figure, state: DAY_STATE.gap, lastWeek: none, fourWeeks: none, line };
}
