import { addDays, type Day, daysBetween } from './calendar.ts';
import { OWN_ITEMS } from './own-items.ts';
import { chance, oneOf, wholeBetween } from './random.ts';
import { REVIEW_TEXTS, type ReviewKind } from './review-texts.ts';
import { type Scenario, yesterday } from './scenario.ts';
import { strayAt } from './strays.ts';

export type Emotion = '正面评价' | '中性评价' | '负面评价' | '情感识别中';

/** A row of 评价管理 as the page shows it. Nick and order number are invented. */
export interface Review {
  orderNumber: string;
  nick: string;
  itemId: string;
  itemTitle: string;
  /** `YYYY-MM-DD HH:mm`, Shanghai */
  writtenAt: string;
  text: string;
  emotion: Emotion;
  followUp: { daysAfter: number; text: string; emotion: Emotion } | null;
  replied: boolean;
  replyDaysLeft: number;
}

const DAYS = 14;
const REPLY_WINDOW = 30;

/** The order in which kinds follow each other, so that one page of rows holds all of them. */
const PATTERN: readonly ReviewKind[] = [
  ...(['good', 'default', 'hidden', 'good', 'denied'] as const),
  ...(['good', 'sarcasm', 'good', 'bad', 'default'] as const),
  ...(['good', 'denied', 'neutral', 'good', 'hidden'] as const),
  ...(['default', 'good', 'good', 'denied', 'good'] as const),
];

const EMOTION: Record<ReviewKind, Emotion> = {
  good: '正面评价',
  default: '正面评价',
  denied: '正面评价',
  hidden: '正面评价',
  sarcasm: '正面评价',
  neutral: '中性评价',
  bad: '负面评价',
  burst: '负面评价',
  followUp: '正面评价',
};

/** The last two weeks' reviews, newest first; each burst adds six of the same evening. */
export function reviewsOf(scenario: Scenario, bursts: number): Review[] {
  const rows: Review[] = [];
  for (let back = 1; back <= DAYS; back++) {
    const day = addDays(scenario.today, -back);
    const count = wholeBetween(3, 6, scenario.seed, day, 'reviews');
    for (let i = 0; i < count; i++) rows.push(review(scenario, day, i));
  }
  rows.push(...tellingRows(scenario));
  for (let burst = 0; burst < bursts; burst++) rows.push(...burstRows(scenario, burst));
  return rows.sort((a, b) => (a.writtenAt < b.writtenAt ? 1 : a.writtenAt > b.writtenAt ? -1 : 0));
}

function review(scenario: Scenario, day: Day, index: number): Review {
  const keys = [scenario.seed, day, index] as const;
  const kind = kindOf(scenario, day, index);
  const row = blankRow(scenario, day, keys, kind);
  const hour = wholeBetween(8, 21, ...keys, 'hour');
  const minute = wholeBetween(0, 59, ...keys, 'minute');
  return {
    ...row,
    writtenAt: `${day} ${two(hour)}:${two(minute)}`,
    text: oneOf(REVIEW_TEXTS[kind], ...keys, 'text'),
    emotion: chance(...keys, 'pending') < 0.04 ? '情感识别中' : EMOTION[kind],
    followUp: chance(...keys, 'follow') < 0.12 ? followUp(keys) : null,
    replied: chance(...keys, 'replied') < 0.3,
  };
}

function burstRows(scenario: Scenario, burst: number): Review[] {
  const day = yesterday(scenario);
  return REVIEW_TEXTS.burst.map((text, i) => {
    const row = blankRow(scenario, day, [scenario.seed, day, 'burst', burst, i], 'burst');
    const [item] = OWN_ITEMS;
    return {
      ...row,
      ...(item && { itemId: item.id, itemTitle: item.title }),
      writtenAt: `${day} ${two(22 + (burst % 2))}:${two(3 + i * 8 + (burst % 7))}`,
      text,
    };
  });
}

/** Two buyers who write down their order, telephone, address and name for all to see. */
function tellingRows(scenario: Scenario): Review[] {
  const day = addDays(scenario.today, -1);
  const { nick, phone, address, order } = strayAt(scenario, 'review');
  const later = strayAt(scenario, 'appended');
  const row = (name: string, text: string) => ({
    ...blankRow(scenario, day, [scenario.seed, day, name], 'bad'),
    writtenAt: `${day} 20:${name === 'first' ? '40' : '41'}`,
    text,
  });
  return [
    row('first', `杯盖漏水，订单号${order}，旺旺${nick}，电话${phone}，寄到${address}，快处理。`),
    {
      ...row('second', '包装破了，客服不理人。'),
      followUp: {
        daysAfter: 1,
        text: `还是没人理，${later.apart} 请打给我，订单 ${later.order}`,
        emotion: '负面评价',
      },
    },
  ];
}

function blankRow(
  scenario: Scenario,
  day: Day,
  keys: readonly (string | number)[],
  kind: ReviewKind,
): Review {
  const item = oneOf(OWN_ITEMS, ...keys, 'item');
  const nicks = [...'小大风清木一晨雨t橙'];
  return {
    orderNumber: `29${wholeBetween(10_000_000, 99_999_999, ...keys, 'order')}${wholeBetween(10_000_000, 99_999_999, ...keys, 'tail')}`,
    nick: `${oneOf(nicks, ...keys, 'first')}**${oneOf(nicks, ...keys, 'last')}`,
    itemId: item.id,
    itemTitle: item.title,
    writtenAt: '',
    text: '',
    emotion: EMOTION[kind],
    followUp: null,
    replied: false,
    replyDaysLeft: REPLY_WINDOW - daysBetween(day, scenario.today),
  };
}

function kindOf(scenario: Scenario, day: Day, index: number): ReviewKind {
  const age = daysBetween(day, scenario.today);
  return PATTERN[((age - 1) * 5 + index) % PATTERN.length] ?? 'good';
}

function followUp(keys: readonly (string | number)[]): Review['followUp'] {
  const text = oneOf(REVIEW_TEXTS.followUp, ...keys, 'follow-text');
  const bad = text.includes('失望') || text.includes('没人理');
  return {
    daysAfter: wholeBetween(3, 25, ...keys, 'follow-days'),
    text,
    emotion: bad ? '负面评价' : '正面评价',
  };
}

function two(count: number): string {
  return String(count).padStart(2, '0');
}
