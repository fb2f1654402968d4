// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addDays, daysFrom } from '../../practice/shop/calendar.ts';
import { type Printed, printFigures } from '../../practice/shop/printed-figures.ts';
import { type Scenario, yesterday } from '../../practice/shop/scenario.ts';
import { DEVICES, type Device, shopDay } from '../../practice/shop/shop-day.ts';
import { shopSpan } from '../../practice/shop/shop-span.ts';
import { isPromotion } from '../../practice/shop/traffic.ts';
import { printedNumber } from './printed-number';

const SCENARIO: Scenario = { seed: 'shop-day', today: '2026-11-22' };
const DAYS = daysFrom(addDays(SCENARIO.today, -130), yesterday(SCENARIO));

const printed = (day: string, device: Device = 'all') =>
  printFigures(shopDay(SCENARIO, day, device));
const number = (figures: Printed, label: string) => printedNumber(figures.get(label)?.text);

/** Quotients that must hold between printed figures, with the width of their last digit. */
const QUOTIENTS: [name: string, part: string, whole: string, digit: number][] = [
  ['支付转化率', '支付买家数', '访客数', 0.0001],
  ['客单价', '支付金额', '支付买家数', 0.01],
  ['老客复购率', '老客复购人数', '支付买家数', 0.0001],
  ['金额退款率', '退款金额(支付时间)', '支付金额', 0.0001],
];

const ORDERS: [less: string, more: string][] = [
  ['支付买家数', '支付子订单数'],
  ['支付买家数', '支付件数'],
  ['支付子订单数', '支付件数'],
  ['支付买家数', '访客数'],
  ['访客数', '浏览量'],
  ['加购人数', '访客数'],
  ['加购人数', '加购件数'],
  ['商品收藏人数', '访客数'],
  ['老客复购人数', '支付买家数'],
  ['老客复购金额', '支付金额'],
  ['净支付金额', '支付金额'],
];

describe.each(DEVICES)('a simulated day on %s', (device) => {
  it.each(QUOTIENTS)('%s is %s ÷ %s in its last digit', (name, part, whole, digit) => {
    for (const day of DAYS) {
      const figures = printed(day, device);
      const quotient = number(figures, name);
      const [a, b] = [number(figures, part), number(figures, whole)];
      if (quotient === null || a === null || b === null) continue;
      expect(Math.abs(quotient - a / b), `${day} ${name}`).toBeLessThanOrEqual(digit / 2 + 1e-9);
    }
  });

  it.each(ORDERS)('%s is never above %s', (less, more) => {
    for (const day of DAYS) {
      const figures = printed(day, device);
      const [a, b] = [number(figures, less), number(figures, more)];
      if (a !== null && b !== null) expect(a, `${day} ${less}`).toBeLessThanOrEqual(b);
    }
  });
});

describe('the simulated shop', () => {
  it('has some thousands of visitors on every weekday', () => {
    for (const day of DAYS.slice(-28)) {
      const uv = number(printed(day), '访客数') ?? 0;
      expect(uv).toBeGreaterThan(3_000);
      expect(uv).toBeLessThan(20_000);
    }
  });

  it('splits money between devices to the cent and counts people on both once', () => {
    for (const day of DAYS) {
      const [all, pc, wireless] = DEVICES.map((device) => shopDay(SCENARIO, day, device).visits);
      if (!all || !pc || !wireless) throw new Error('three devices');
      expect(pc.payCents + wireless.payCents).toBe(all.payCents);
      expect(pc.buyers + wireless.buyers).toBe(all.buyers);
      expect(all.uv).toBeLessThanOrEqual(pc.uv + wireless.uv);
      expect(Math.max(pc.uv, wireless.uv)).toBeLessThanOrEqual(all.uv);
    }
  });

  it('prints no service and no advertising figure for a single device', () => {
    const figures = printed('2026-11-20', 'pc');
    expect(figures.get('关键词推广费')?.text).toBe('-');
    expect(figures.get('净支付金额')?.text).toBe('-');
    expect(figures.get('访客数')?.text).not.toBe('-');
  });

  it('has promotions, at three days of every four weeks, that lift visitors and sales', () => {
    const promoted = DAYS.filter(isPromotion);
    expect(promoted.length).toBeGreaterThanOrEqual(12);
    for (const day of promoted)
      expect([-2, -1, 1, 2].filter((step) => isPromotion(addDays(day, step)))).toHaveLength(2);
    for (const day of promoted) {
      const lifted = number(printed(day), '访客数') ?? 0;
      const ordinary = number(printed(addDays(day, -7)), '访客数') ?? 0;
      expect(lifted / ordinary).toBeGreaterThan(1.3);
    }
  });

  it('adds money up over a week but not visitors', () => {
    const week = daysFrom('2026-11-09', '2026-11-15');
    const span = shopSpan(SCENARIO, week, 'all').visits;
    const days = week.map((day) => shopDay(SCENARIO, day, 'all').visits);
    expect(span.payCents).toBe(days.reduce((sum, day) => sum + day.payCents, 0));
    expect(span.uv).toBeLessThan(days.reduce((sum, day) => sum + day.uv, 0));
    expect(span.uv).toBeGreaterThan(Math.max(...days.map((day) => day.uv)));
  });

  it('is the same for the same seed and another for another seed', () => {
    const again = printFigures(shopDay({ ...SCENARIO }, '2026-10-01', 'all'));
    expect([...again.values()]).toEqual([...printed('2026-10-01').values()]);
    const other = printFigures(shopDay({ ...SCENARIO, seed: 'other' }, '2026-10-01', 'all'));
    expect([...other.values()]).not.toEqual([...again.values()]);
  });
});
