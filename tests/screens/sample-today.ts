import type { Alert, Evidence } from '../../utils/model/alert';
import { addDays, DAY_LENGTH, HOUR, startOfDay } from '../../utils/model/day';
import type { PageId } from '../../utils/model/page-id';
import type { Desk } from '../../utils/model/rule';
import type { SectionStatus } from '../../utils/model/timetable';
import type { FoldedAlerts, PageStatus, TodaySnapshot } from '../../utils/model/today';
import { SAMPLE_DAY, SAMPLE_NOW } from './sample-days';
import { sampleWhy } from './sample-home';

const SHOP = 'shop:棉语家居旗舰店';
/** Another shop of the same operator, which had a bad Friday. */
const OTHER = { subject: 'shop:棉语家纺专营店', subjectName: '棉语家纺专营店' };
const HOME = 'https://sycm.taobao.com/portal/home.htm';
const REVIEWS = 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC';

const number = (
  label: string,
  value: number,
  format: NonNullable<Evidence['format']>,
  day?: string,
): Evidence => ({ label, figure: { kind: 'exact', value }, format, day });

const alerts: Alert[] = [
  alert({
    ...OTHER,
    rule: 'A05',
    severity: 'urgent',
    provisional: true,
    settlesAt: startOfDay(addDays(SAMPLE_DAY, 1)) + 9.25 * HOUR,
    evidence: [
      number('sales', 20_412, 'CNY', SAMPLE_DAY),
      number('sameWeekdayMedian', 29_880, 'CNY'),
      number('shift', -0.3169, 'percent'),
      number('zScore', -4.12, 'decimal'),
      number('historyDays', 8, 'count'),
    ],
    money: 9_468,
    why: {
      ...sampleWhy,
      after: 20_412,
      change: -9_588,
      visitors: -6_104.31,
      conversion: -4_200.12,
      spend: 716.43,
    },
    children: [`A01:${OTHER.subject}:${SAMPLE_DAY}`, `A03:${OTHER.subject}:${SAMPLE_DAY}`],
  }),
  alert({
    ...OTHER,
    rule: 'A01',
    severity: 'urgent',
    evidence: [
      number('visitors', 7_788, 'count', SAMPLE_DAY),
      number('sameWeekdayMedian', 9_930, 'count'),
      number('shift', -0.2157, 'percent'),
      number('zScore', -3.9, 'decimal'),
      number('historyDays', 8, 'count'),
    ],
  }),
  alert({
    ...OTHER,
    rule: 'A03',
    severity: 'urgent',
    evidence: [
      number('conversion', 0.0211, 'percent', SAMPLE_DAY),
      number('conversionBase', 0.0259, 'percent'),
      number('shift', -0.1853, 'percent'),
      number('buyers', 164, 'count', SAMPLE_DAY),
      number('expectedBuyers', 202, 'count'),
    ],
  }),
  alert({
    rule: 'A23',
    severity: 'urgent',
    evidence: [
      number('newBadReviews', 2, 'count', SAMPLE_DAY),
      number('hiddenComplaints', 1, 'count', SAMPLE_DAY),
      { label: 'reason.quality', text: '穿了两次就起球' },
      { label: 'reason.service', text: '爱理不理' },
      { label: 'reason.color', text: '有点掉色' },
    ],
    link: { page: 'qn.reviews', url: REVIEWS },
  }),
  alert({
    rule: 'A39',
    subject: 'tmall:601234567890',
    subjectName: '新疆长绒棉四件套纯棉全棉床单被套家用裸睡床上用品三件套2026新款',
    severity: 'warn',
    evidence: [
      { ...number('price.coupon.was', 279, 'CNY'), readAt: SAMPLE_NOW - 71 * HOUR },
      { ...number('price.coupon.now', 249, 'CNY'), readAt: SAMPLE_NOW },
      number('shift', -0.1075, 'percent'),
    ],
    link: { page: 'tb.item', url: 'https://detail.tmall.com/item.htm?id=601234567890' },
  }),
  alert({
    rule: 'A40',
    subject: 'tmall:601234567890',
    subjectName: '新疆长绒棉四件套纯棉全棉床单被套家用裸睡床上用品三件套2026新款',
    severity: 'info',
    evidence: [
      { label: 'titleRemoved', text: '秋冬 磨毛 加厚' },
      { label: 'titleAdded', text: '全棉 裸睡 2026新款' },
    ],
    link: { page: 'tb.item', url: 'https://detail.tmall.com/item.htm?id=601234567890' },
  }),
  alert({
    rule: 'A47',
    subject: 'page:qn.reviews',
    subjectName: '棉语家居旗舰店',
    severity: 'info',
    evidence: [
      { label: 'notRead', day: addDays(SAMPLE_DAY, -1) },
      { label: 'expectedBy', text: '10:30' },
    ],
    link: { page: 'qn.reviews', url: REVIEWS },
  }),
];

const pages: PageStatus[] = [
  {
    ...page('sycm.home', 'sales', HOME),
    readAt: SAMPLE_NOW,
    figures: 31,
    unread: 1,
    day: SAMPLE_DAY,
  },
  {
    ...page('sycm.flow.shopsource', 'sales', 'https://sycm.taobao.com/flow/monitor/shopsource'),
    readAt: SAMPLE_NOW,
    figures: 84,
    day: SAMPLE_DAY,
  },
  page('ali.account', 'ads', 'https://one.alimama.com/index.html#!/account/detail'),
  page('ali.report', 'ads', 'https://one.alimama.com/index.html#!/report/account'),
  {
    ...page('qn.home', 'service', 'https://myseller.taobao.com/home.htm/QnworkbenchHome'),
    readAt: SAMPLE_NOW,
    figures: 14,
  },
  page('qn.reviews', 'service', REVIEWS),
];

const sections: SectionStatus[] = [
  section('sales', 510, { state: 'due', read: 2, expected: 2, open: 1, settled: 1 }),
  section('ads', 540, { state: 'later', read: 0, expected: 2 }),
  section('service', 570, { state: 'later', read: 1, expected: 2, open: 2 }),
  section('activity', 600, {
    state: 'unused',
    first: {
      page: 'qn.activity',
      url: 'https://myseller.taobao.com/home.htm/starb/tmc-next/sale/seller/homepage.htm',
    },
  }),
  section('market', 660, { state: 'later', open: 2 }),
];

export const sampleToday: TodaySnapshot = {
  version: 2,
  day: addDays(SAMPLE_DAY, 1),
  preparedAt: SAMPLE_NOW,
  alerts,
  more: { cards: 2, urgent: 0 },
  deadlines: [],
  clock: { waiting: 7, overdue: 1, soon: 3, money: 3572, nextAt: SAMPLE_NOW + 2 * HOUR },
  sections,
  pages,
  snapshotsToday: 2,
  health: { fields: 41, unread: 3, since: SAMPLE_NOW - 3 * DAY_LENGTH },
  decisionsDue: 2,
  tasks: { waiting: 3, carried: 1 },
  ready: [{ id: '0b0c7a3e-8f0e-4a43-9a53-0d4a0cf7a201', name: '晚上发群的日报', at: SAMPLE_NOW }],
  targets: [
    {
      shop: 'shop:mianyu',
      shopName: '棉语家居旗舰店',
      share: 0.5824,
      elapsed: 20 / 30,
      daysRead: 18,
      daysOver: 20,
    },
  ],
};

/** What had no room among the cards, and what was dealt with. */
export const sampleFolded: FoldedAlerts = {
  rest: [
    alert({
      rule: 'A41',
      subject: 'tmall:601234567891',
      subjectName: '全棉四件套 裸睡款',
      severity: 'info',
      evidence: [number('shift', 0.12, 'percent')],
      link: { page: 'tb.item', url: 'https://detail.tmall.com/item.htm?id=601234567891' },
    }),
    alert({ rule: 'A46', severity: 'info', evidence: [] }),
  ],
  settled: [
    alert({
      rule: 'A04',
      severity: 'warn',
      state: 'done',
      evidence: [number('shift', -0.17, 'percent')],
      told: { at: SAMPLE_NOW - HOUR, severity: 'warn', shift: -0.17 },
      raised: [
        { name: 'z', unit: 'z', was: 2.5, now: 3.125 },
        { name: 'fall', unit: 'share', was: 0.15, now: 0.1875 },
        { name: 'leastBuyers', unit: 'count', was: 20, now: 25 },
      ],
    }),
    alert({
      rule: 'A09',
      severity: 'warn',
      state: 'snoozed',
      snoozedUntil: SAMPLE_NOW + 20 * HOUR,
      evidence: [],
      told: { at: SAMPLE_NOW - 2 * HOUR, severity: 'warn' },
    }),
    alert({
      rule: 'A27',
      severity: 'warn',
      state: 'done',
      evidence: [],
      told: { at: SAMPLE_NOW - 2 * HOUR, severity: 'warn' },
    }),
  ],
};

export const sampleQuietToday: TodaySnapshot = {
  ...sampleToday,
  alerts: [],
  more: { cards: 0, urgent: 0 },
  sections: sections.map((one) =>
    one.expected > 0 ? { ...one, state: 'done', read: one.expected, open: 0 } : { ...one, open: 0 },
  ),
  pages: pages.map((one) => ({ ...one, readAt: SAMPLE_NOW, figures: 20, unread: 0 })),
  snapshotsToday: 0,
};

export const sampleTroubleToday: TodaySnapshot = {
  ...sampleToday,
  alerts: [],
  more: { cards: 0, urgent: 0 },
  sections: sections.map((one) => ({ ...one, read: 0, open: 0, settled: 0 })),
  pages: [
    { ...page('sycm.home', 'sales', HOME), trouble: 'risk-control' },
    page('qn.reviews', 'service', REVIEWS),
  ],
  storeTrouble: 'disk-full',
};

function page(id: PageId, desk: Desk, url: string): PageStatus {
  return {
    page: id,
    url,
    desk,
    due: 630,
    readAt: null,
    figures: 0,
    unread: 0,
    shopName: '棉语家居旗舰店',
  };
}

function section(desk: Desk, minute: number, more: Partial<SectionStatus>): SectionStatus {
  return { desk, minute, state: 'due', read: 0, expected: 0, open: 0, settled: 0, ...more };
}

function alert(facts: Pick<Alert, 'rule' | 'severity' | 'evidence'> & Partial<Alert>): Alert {
  const subject = facts.subject ?? SHOP;
  return {
    id: `${facts.rule}:${subject}:${SAMPLE_DAY}`,
    subject,
    subjectName: '棉语家居旗舰店',
    day: SAMPLE_DAY,
    state: 'new',
    provisional: false,
    foundAt: SAMPLE_NOW,
    changedAt: SAMPLE_NOW,
    link: { page: 'sycm.home', url: HOME },
    ...facts,
  };
}
