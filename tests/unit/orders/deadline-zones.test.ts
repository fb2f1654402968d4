// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../../utils/model/day';
import { parseDeadline } from '../../../utils/text/parse-deadline';

/** A moment by the clocks in Beijing. */
const beijing = (text: string) => Date.parse(`${text}+08:00`);

/** Machines in other zones, each at a Beijing moment hours before its own clocks are changed. */
const MACHINES = [
  // back at 2026-11-01 06:00 UTC
  ['America/New_York', '2026-11-01T10:00:00', '2026-11-01T06:00:00Z'],
  // ahead at 2026-03-08 07:00 UTC
  ['America/New_York', '2026-03-08T10:00:00', '2026-03-08T07:00:00Z'],
  // back at 2026-10-25 01:00 UTC
  ['Europe/London', '2026-10-25T08:00:00', '2026-10-25T01:00:00Z'],
  // ahead at 2026-10-03 16:00 UTC
  ['Australia/Sydney', '2026-10-03T22:00:00', '2026-10-03T16:00:00Z'],
] as const;

interface Texts {
  countdowns: [text: string, hours: number][];
  /** days after the one in Beijing, and the time of that day */
  moments: [text: string, days: number, time: string][];
}

const TEXTS: Texts = {
  countdowns: [
    ['剩余1天2小时3分', 26 + 3 / 60],
    ['还剩1天', 24],
    ['剩余12小时', 12],
    ['剩余付款时间 23:10:00', 23 + 10 / 60],
    ['2天03:04:05', 51 + 245 / 3600],
    ['还有十一天可回复', 264],
    ['3天后自动确认收货', 72],
    ['已超时 2小时', -2],
  ],
  moments: [
    ['今天 23:30 截止', 0, '23:30:00'],
    ['明日 10:00', 1, '10:00:00'],
    ['明天下午3点半前处理', 1, '15:30:00'],
    ['后天 00:00 自动关闭', 2, '00:00:00'],
  ],
};

const before = process.env.TZ;
afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

describe.each(MACHINES)('on a machine in %s at %s in Beijing', (zone, at, change) => {
  const now = beijing(at);
  beforeEach(() => {
    process.env.TZ = zone;
  });

  it('whose clocks are changed within the hours that are counted', () => {
    const offset = (moment: number) => new Date(moment).getTimezoneOffset();
    expect(offset(now)).not.toBe(-480);
    expect(offset(Date.parse(change) - 1000)).not.toBe(offset(Date.parse(change) + 1000));
    expect(Math.abs(Date.parse(change) - now)).toBeLessThan(6 * 3_600_000);
  });

  it.each(TEXTS.countdowns)('%s is %d hours from now', (text, hours) => {
    const found = parseDeadline(text.replace('剩余付款时间', '剩余'), now);
    expect(found?.at).toBeCloseTo(now + hours * 3_600_000, -1);
  });

  it.each(TEXTS.moments)('%s is %d days on at %s in Beijing', (text, days, time) => {
    const [year = 0, month = 0, date = 0] = at.slice(0, 10).split('-').map(Number);
    const day = new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
    expect(parseDeadline(text, now)?.at).toBe(beijing(`${day}T${time}`));
  });

  it.each([
    ['请于2026-11-02 12:00前处理', '2026-11-02T12:00:00'],
    ['2026年3月9日 02:30前处理', '2026-03-09T02:30:00'],
    ['截止时间：2026-10-04 02:30:00', '2026-10-04T02:30:00'],
  ])('%s is that moment in Beijing', (text, moment) => {
    expect(parseDeadline(text, now)?.at).toBe(beijing(moment));
  });

  it('counts days by the clocks in Beijing', () => {
    expect(dayOf(now)).toBe(at.slice(0, 10));
  });
});
