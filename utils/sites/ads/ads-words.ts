import type { Day, Instant } from '../../model/day';
import { addDays, dayOf } from '../../model/day';
import type { AttributionWindow, Period } from '../../model/scope';
import { vocabularyOf } from '../meaning/vocabulary';

/** What a control of the advertising console decides. */
export type AdsControl = 'period' | 'window' | 'attribution' | 'range';

const WINDOWS: readonly AttributionWindow[] = [1, 3, 7, 15, 30];
const SPANS = [3, 7, 14, 15, 30, 60, 90];

const PERIODS = [
  '昨日',
  '昨天',
  '前日',
  '前天',
  '过去一天',
  '今日',
  '今天',
  '实时',
  ...SPANS.flatMap((days) => [`过去${days}天`, `最近${days}天`, `近${days}天`]),
];
const WINDOW_TEXTS = WINDOWS.flatMap((days) => [
  `${days}天累计数据`,
  `${days}天累计`,
  `${days}天转化`,
  `转化周期${days}天`,
  `转化周期${days}天累计数据`,
  `转化周期:${days}天`,
  `转化周期:${days}天累计数据`,
]);
const ATTRIBUTIONS = [
  '末次点击归因',
  '首次点击归因',
  '末次触点归因',
  '末次归因',
  '首次归因',
  '线性归因',
  '全触点归因',
  '多触点归因',
  '位置归因',
  '时间衰减归因',
];

/** The controls' words. They stand before the words of dates and devices that every page knows. */
export const ADS_WORDS = vocabularyOf<AdsControl>(
  [
    ['period', PERIODS],
    ['window', [...WINDOW_TEXTS, '转化周期']],
    ['attribution', [...ATTRIBUTIONS, '归因方式', '归因模型']],
    ['range', ['数据范围为', '数据范围']],
  ],
  { own: [], live: [], peers: [] },
);

/** Days of 转化周期 in a control's text, or in `effectEqual` of the address. */
export function windowIn(text: string): AttributionWindow | undefined {
  const days = Number(/(?<!\d)(\d{1,2})(?:天|$)/.exec(text)?.[1]);
  return WINDOWS.find((window) => window === days);
}

/** The name of an attribution in a control's text; undefined for another word. */
export function attributionIn(text: string): string | undefined {
  return ATTRIBUTIONS.find((name) => text.endsWith(name));
}

/** 昨日 and 过去7天 as days of Shanghai; null for any other word. */
export function adsPeriod(word: string, now: Instant): Period | null {
  const today = dayOf(now);
  if (/^(?:今[日天]|实时)$/.test(word)) return { kind: 'live', day: today };
  if (/^(?:昨[日天]|过去一天)$/.test(word)) return { kind: 'day', day: addDays(today, -1) };
  if (/^前[日天]$/.test(word)) return { kind: 'day', day: addDays(today, -2) };
  const days = Number(/^(?:过去|最近|近)(\d{1,2})天$/.exec(word)?.[1] ?? 0);
  return days > 0 ? spanBefore(today, days) : null;
}

function spanBefore(today: Day, days: number): Period {
  return { kind: 'span', from: addDays(today, -days), to: addDays(today, -1), unit: 'recent' };
}
