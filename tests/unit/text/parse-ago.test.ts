import { expect, it } from 'vitest';
import { parseAgo } from '../../../utils/text/parse-ago';

/** 2026-09-15 14:30:00 in Beijing. */
const NOW = Date.UTC(2026, 8, 15, 6, 30);
const beijing = (day: number, hour = 0, minute = 0) => Date.UTC(2026, 8, day, hour - 8, minute);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

it.each([
  ['十一天前', NOW - 11 * DAY, 86_400],
  ['11天前', NOW - 11 * DAY, 86_400],
  ['二十五天前', NOW - 25 * DAY, 86_400],
  ['3 小时前', NOW - 3 * HOUR, 3600],
  ['半小时前', NOW - HOUR / 2, 1800],
  ['1个半小时前', NOW - 1.5 * HOUR, 1800],
  ['1小时20分钟前', NOW - HOUR - 20 * 60_000, 60],
  ['30秒前', NOW - 30_000, 1],
  ['两周前', NOW - 14 * DAY, 7 * 86_400],
  ['一个月前', NOW - 30 * DAY, 30 * 86_400],
  ['3个月前', NOW - 90 * DAY, 30 * 86_400],
  ['半年前', NOW - 182.5 * DAY, 182.5 * 86_400],
  ['一年前', NOW - 365 * DAY, 365 * 86_400],
  ['刚刚', NOW, 60],
  ['今天', beijing(15), 86_400],
  ['昨天', beijing(14), 86_400],
  ['昨日 14:03', beijing(14, 14, 3), 60],
  ['前天 08:05', beijing(13, 8, 5), 60],
])('%s', (text, at, precision) => expect(parseAgo(text, NOW)).toEqual({ at, precision }));

it.each([
  '',
  '3天',
  '3天后',
  '6月前',
  '2026年前',
  '16日前',
  '今天 18:00',
  '明天',
  '三五天前',
  '3小时2天前',
  '前',
  '昨天买的',
  '9'.repeat(200),
])('"%s" names no moment of the past', (text) => expect(parseAgo(text, NOW)).toBeNull());
