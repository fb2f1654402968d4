// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDeadline } from '../../../utils/text/parse-deadline';

/** 2026-09-15 14:30:00 in Beijing. */
const NOW = Date.UTC(2026, 8, 15, 6, 30);
const beijing = (month: number, day: number, hour = 0, minute = 0, second = 0) =>
  Date.UTC(2026, month - 1, day, hour - 8, minute, second);
const later = (days: number, hours = 0, minutes = 0, seconds = 0) =>
  NOW + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;

/** The last one sets its clocks ahead on 27 September, within the days that are counted. */
const ZONES = ['Asia/Shanghai', 'America/New_York', 'Pacific/Auckland'];
const before = process.env.TZ;
afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

describe.each(ZONES)('countdowns on a machine in %s', (zone) => {
  beforeEach(() => {
    process.env.TZ = zone;
  });

  it.each([
    ['剩余1天2小时3分', later(1, 2, 3), 60],
    ['剩余：1天2小时3分', later(1, 2, 3), 60],
    ['剩余时间 1 天 2 小时 3 分', later(1, 2, 3), 60],
    ['剩余发货时间：1天2小时', later(1, 2), 3600],
    ['剩余1天02:03:04', later(1, 2, 3, 4), 1],
    ['2天03:04:05', later(2, 3, 4, 5), 1],
    ['2天 03:04:05', later(2, 3, 4, 5), 1],
    ['倒计时 00:59:59', later(0, 0, 59, 59), 1],
    ['还剩 3天', later(3), 86_400],
    ['还剩三天', later(3), 86_400],
    ['仅剩十二小时', later(0, 12), 3600],
    ['还有5天可回复', later(5), 86_400],
    ['还有十一天可回复', later(11), 86_400],
    ['距自动确认收货还有2天3小时', later(2, 3), 3600],
    ['距离结束 02:03:04', later(0, 2, 3, 4), 1],
    ['3天后自动确认收货', later(3), 86_400],
    ['1天12小时后自动关闭', later(1, 12), 3600],
    ['剩余不足1小时', NOW, 3600],
    ['剩半小时', later(0, 0, 30), 1800],
    ['剩余45分钟，逾期未处理将自动退款', later(0, 0, 45), 60],
    ['已超时 2小时', later(0, -2), 3600],
    ['已逾期1天3小时', later(-1, -3), 3600],
    ['1天2小时3分', later(1, 2, 3), 60],
  ])('%s', (text, at, precision) => expect(parseDeadline(text, NOW)).toEqual({ at, precision }));
});

describe.each(ZONES)('printed moments, in Beijing time, on a machine in %s', (zone) => {
  beforeEach(() => {
    process.env.TZ = zone;
  });

  it.each(
    [
      ['请于2026-09-16 12:00前处理', beijing(9, 16, 12), 60],
      ['请于 2026-09-16 12:00:30 之前处理', beijing(9, 16, 12, 0, 30), 1],
      ['请于2026年9月16日12:00前处理，逾期未处理将自动退款', beijing(9, 16, 12), 60],
      ['2026/09/16 12:00', beijing(9, 16, 12), 60],
      ['截止时间：2026-09-16 23:59:59', beijing(9, 16, 23, 59, 59), 1],
      ['报名截止 9月16日 24:00', beijing(9, 17), 60],
      ['09-16 12:00 截止', beijing(9, 16, 12), 60],
      ['有效期至2026.09.30', beijing(9, 30), 86_400],
      ['最晚发货时间 2026-09-16', beijing(9, 16), 86_400],
      ['今天 18:00 截止', beijing(9, 15, 18), 60],
      ['今日18点前发货', beijing(9, 15, 18), 60],
      ['今晚8点结束', beijing(9, 15, 20), 60],
      ['今晚 20:00 结束', beijing(9, 15, 20), 60],
      ['明日 10:00', beijing(9, 16, 10), 60],
      ['明天下午3点半前处理', beijing(9, 16, 15, 30), 60],
      ['后天 00:00 自动关闭', beijing(9, 17), 60],
      ['18:00 截止', beijing(9, 15, 18), 60],
      ['申请时间 2026-09-14 10:00，请于2026-09-16 12:00前处理', beijing(9, 16, 12), 60],
      ['2026-09-10 00:00 ~ 2026-09-16 23:59', beijing(9, 16, 23, 59), 60],
      ['剩余21小时30分（2026-09-16 12:00截止）', beijing(9, 16, 12), 60],
      ['1月3日截止', Date.UTC(2027, 0, 2, 16), 86_400],
    ].map(([text, at, precision]) => [text, at, precision] as [string, number, number]),
  )('%s', (text, at, precision) => expect(parseDeadline(text, NOW)).toEqual({ at, precision }));

  it('takes the year that is nearest, across the turn of the year', () => {
    const eve = Date.UTC(2026, 11, 31, 4);
    expect(parseDeadline('01-02 10:00 截止', eve)?.at).toBe(Date.UTC(2027, 0, 2, 2));
    const newYear = Date.UTC(2027, 0, 1, 4);
    expect(parseDeadline('12-31 23:00 截止', newYear)?.at).toBe(Date.UTC(2026, 11, 31, 15));
  });

  it('counts today from midnight in Beijing', () => {
    // 23:30 on the 15th in Beijing is still the 15th there, whatever day it is elsewhere.
    expect(parseDeadline('明日 10:00', beijing(9, 15, 23, 30))?.at).toBe(beijing(9, 16, 10));
    expect(parseDeadline('明日 10:00', beijing(9, 16, 0, 30))?.at).toBe(beijing(9, 17, 10));
  });
});

describe('no moment is named', () => {
  it.each([
    '',
    '-',
    '逾期未处理将自动退款',
    '已逾期',
    '即将超时',
    '请在24小时内处理',
    '付款后3天内发货',
    '3天',
    '还剩 2 次机会',
    '还有3笔未处理',
    '12:00 截止',
    '02:03:04',
    '18:00',
    '创建时间：2026-09-14 10:00',
    '2026-09-14 10:00 发起',
    '2026-09-16 12:00 后可提现',
    '2026-02-30 12:00前处理',
    '2026-09-16 25:00前处理',
    '2026-09-1612:00',
    '剩余2天（2026-09-30 12:00截止）',
    '2026-09-16 12:00前发货，2026-09-18 12:00前签收',
    '订单 20260916120000',
    '剩余'.repeat(200),
  ])('"%s"', (text) => expect(parseDeadline(text, NOW)).toBeNull());
});

it('takes linear time on hostile text', () => {
  const hostile = [
    '距'.repeat(200),
    '剩余1'.repeat(66),
    '9-'.repeat(100),
    '一'.repeat(200),
    '1 '.repeat(100),
  ];
  const started = performance.now();
  for (let round = 0; round < 100; round += 1) for (const raw of hostile) parseDeadline(raw, NOW);
  expect(performance.now() - started).toBeLessThan(1000);
});
