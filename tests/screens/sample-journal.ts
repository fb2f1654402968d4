import { addDays, DAY_LENGTH, type Day, dayOf, HOUR, startOfDay } from '../../utils/model/day';
import type { Decision } from '../../utils/model/decision';
import type {
  DecisionAnswer,
  DecisionSubject,
  JournalPlace,
  SuggestedDecision,
} from '../../utils/model/journal';
import { SAMPLE_DAY, SAMPLE_NOW } from './sample-days';

const SHOP = { shop: 'shop:mianyu', shopName: '棉语家居旗舰店' };

export const SAMPLE_SUBJECTS: [DecisionSubject, DecisionSubject, DecisionSubject] = [
  { ...SHOP, subject: SHOP.shop, subjectName: SHOP.shopName },
  {
    ...SHOP,
    subject: 'shop:mianyu>item:601234567890',
    subjectName: '60支长绒棉四件套 全棉纯棉床单被套 秋冬裸睡级床上用品',
  },
  { ...SHOP, subject: 'shop:mianyu>plan:3301', subjectName: '货品运营-四件套-日销' },
];

const [WHOLE, ITEM, PLAN] = SAMPLE_SUBJECTS;

/** As the store gives them: newest first. */
export const sampleDecisions: Decision[] = [
  noted('3f0a1c52-6a61-4a0e-8b62-0d5a1f1c0001', PLAN, 'budget', 2, '300 → 400'),
  noted('3f0a1c52-6a61-4a0e-8b62-0d5a1f1c0002', ITEM, 'image', 6, ''),
  noted('3f0a1c52-6a61-4a0e-8b62-0d5a1f1c0003', WHOLE, 'activity', 9, '报了超级立减，减 12%'),
  noted('3f0a1c52-6a61-4a0e-8b62-0d5a1f1c0004', ITEM, 'price', 17, '289.00 → 259.00'),
  noted('3f0a1c52-6a61-4a0e-8b62-0d5a1f1c0005', WHOLE, 'other', 40, '换了快递，默认发顺丰'),
];

const [BUDGET, IMAGE, ACTIVITY, PRICE, OTHER] = sampleDecisions.map(({ id }) => id);

/** One that waits, one with nothing read, one that is answered, one that overlaps. */
export const sampleAnswers: Record<string, DecisionAnswer[]> = {
  [BUDGET ?? '']: [pending(3, 2), pending(7, 6), pending(14, 13)],
  [IMAGE ?? '']: [{ days: 3, kind: 'no-series' }, pending(7, 2), pending(14, 9)],
  [ACTIVITY ?? '']: [
    ready(3, 9, {
      effects: [compared('pay_amt', 41_200, 29_850, 0.21), compared('uv', 12_030, 9_740, 0.14)],
      lift: { net: 31_940.5, expected: 91_659.5, days: 3, trend: 1.02, unclear: false },
    }),
    ready(7, 9, {
      effects: [
        compared('pay_amt', 33_120, 29_850, 0.13),
        compared('uv', 9_980, 9_740, 0.09),
        { ...few('cvr', 7), days: 4, unread: 3, leftOut: 0 },
      ],
      lift: { net: 17_967.8, expected: 213_872.2, days: 7, trend: 1.02, unclear: true },
      cautions: [{ kind: 'open', days: [SAMPLE_DAY] }],
    }),
    pending(14, 6),
  ],
  [PRICE ?? '']: [
    ready(3, 17, {
      effects: [compared('pay_amt', 6_420, 5_310, 0.17), compared('cvr', 0.0391, 0.0312, 0.14)],
    }),
    ready(7, 17, {
      effects: [
        compared('pay_amt', 6_105, 5_290, 0.11),
        compared('cvr', 0.0402, 0.0311, 0.1),
        compared('aov', 251.3, 281.9, 0.05),
        compared('pay_items', 25.6, 19.4, 0.12),
      ],
      cautions: [
        {
          kind: 'promotion',
          event: '双11',
          days: [dayBefore(12), dayBefore(11)],
          leftOut: true,
        },
      ],
    }),
    ready(14, 17, {
      effects: [
        compared('pay_amt', 5_720, 5_290, 0.09),
        compared('cvr', 0.0381, 0.0311, 0.08),
        compared('aov', 253.8, 281.9, 0.04),
        few('pay_items', 14),
      ],
      cautions: [
        ...sampleDecisions
          .filter(({ id }) => id === ACTIVITY)
          .map((decision) => ({ kind: 'decision' as const, decision })),
        { kind: 'drift', metric: 'cvr', shift: 0.081 },
        { kind: 'bulk-order', days: [dayBefore(6)] },
      ],
    }),
  ],
  [OTHER ?? '']: ([3, 7, 14] as const).map((days) =>
    ready(days, 40, { effects: [few('pay_amt', days), few('uv', days)] }),
  ),
};

export const sampleSuggested: SuggestedDecision[] = [
  {
    key: 'tmall:601234567890|title||1',
    subject: ITEM,
    kind: 'title',
    what: '60支长绒棉四件套 全棉床单被套 → 60支长绒棉四件套 全棉纯棉床单被套 秋冬裸睡级床上用品',
    after: SAMPLE_NOW - 3 * DAY_LENGTH,
    before: SAMPLE_NOW - 20 * HOUR,
  },
];

export const sampleItemPlace: JournalPlace = {
  subject: ITEM,
  choices: [WHOLE],
  kinds: ['price', 'title', 'image', 'activity', 'reply', 'other'],
  recent: sampleDecisions.filter(({ subject }) => subject === ITEM.subject),
  suggested: sampleSuggested,
};

/** The home page: the shop itself. */
export const sampleShopPlace: JournalPlace = {
  subject: WHOLE,
  choices: [],
  kinds: ['price', 'title', 'image', 'budget', 'bid', 'activity', 'reply', 'other'],
  recent: sampleDecisions.filter(({ subject }) => subject === WHOLE.subject),
  suggested: [],
};

/** A page with many plans: which one is asked. */
export const samplePlansPlace: JournalPlace = {
  choices: [
    PLAN,
    { ...PLAN, subject: 'shop:mianyu>plan:3302', subjectName: '关键词推广-枕头' },
    WHOLE,
  ],
  kinds: ['budget', 'bid', 'other'],
  recent: [],
  suggested: [],
};

function noted(
  id: string,
  { shop, subject, subjectName }: DecisionSubject,
  kind: Decision['kind'],
  daysAgo: number,
  what: string,
): Decision {
  const at = startOfDay(addDays(dayOf(SAMPLE_NOW), -daysAgo)) + 16.7 * HOUR;
  return { id, shop, subject, subjectName, kind, what, at, notedAt: at };
}

function dayBefore(count: number): Day {
  return addDays(SAMPLE_DAY, -count);
}

function pending(days: DecisionAnswer['days'], left: number): DecisionAnswer {
  return { days, kind: 'pending', left, dueOn: addDays(dayOf(SAMPLE_NOW), left) };
}

type Ready = Extract<DecisionAnswer, { kind: 'ready' }>;

function ready(
  days: DecisionAnswer['days'],
  daysAgo: number,
  given: Partial<Ready> & Pick<Ready, 'effects'>,
): DecisionAnswer {
  const from = addDays(dayOf(SAMPLE_NOW), 1 - daysAgo);
  const to = addDays(from, days - 1);
  return { days, kind: 'ready', from, to, cautions: [], ...given };
}

function compared(
  metric: Ready['effects'][number]['metric'],
  after: number,
  base: number,
  reach: number,
): Ready['effects'][number] {
  const shift = after / base - 1;
  return {
    metric,
    kind: 'compared',
    days: 7,
    daysInAll: 7,
    unread: 0,
    leftOut: 0,
    open: [],
    after,
    base,
    shift,
    low: shift - reach,
    high: shift + reach,
    verdict: Math.abs(shift) < reach ? 'unclear' : shift > 0 ? 'up' : 'down',
    baseDays: 52,
  };
}

function few(metric: Ready['effects'][number]['metric'], days: number): Ready['effects'][number] {
  return {
    metric,
    kind: 'too-little',
    why: 'few-base-days',
    days: 2,
    daysInAll: days,
    unread: 0,
    leftOut: days - 2,
    open: [],
  };
}
