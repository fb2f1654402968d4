// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { adReport, REPORT_COLUMNS } from '../../practice/shop/ad-report.ts';
import { printFigures } from '../../practice/shop/printed-figures.ts';
import { shopDay } from '../../practice/shop/shop-day.ts';
import { printedNumber } from './printed-number';

const SCENARIO = { seed: 'ads', today: '2026-11-22' };
const YESTERDAY = '2026-11-21';

const cell = (backfill: number, row: number, name: (typeof REPORT_COLUMNS)[number]) =>
  printedNumber(
    adReport(SCENARIO, YESTERDAY, backfill)[row]?.cells[REPORT_COLUMNS.indexOf(name)],
  ) ?? 0;

describe('the advertising report', () => {
  it('fills in during the morning; people come last', () => {
    for (const name of ['展现量', '点击量', '花费', '总成交金额'] as const) {
      expect(cell(0, 0, name)).toBeLessThan(cell(1, 0, name));
      expect(cell(1, 0, name)).toBeLessThan(cell(2, 0, name));
    }
    expect([0, 1].map((step) => cell(step, 0, '引导访问人数'))).toEqual([0, 0]);
    expect(cell(2, 0, '引导访问人数')).toBeGreaterThan(0);
  });

  it('is complete for older days from the start', () => {
    expect(adReport(SCENARIO, '2026-11-18', 0)).toEqual(adReport(SCENARIO, '2026-11-18', 2));
  });

  it.each([0, 1, 2])('keeps its own arithmetic at step %i', (step) => {
    for (const row of [0, 1, 2, 3]) {
      const at = (name: (typeof REPORT_COLUMNS)[number]) => cell(step, row, name);
      expect(Math.abs(at('点击率') - at('点击量') / at('展现量'))).toBeLessThanOrEqual(0.00005001);
      expect(Math.abs(at('平均点击花费') - at('花费') / at('点击量'))).toBeLessThanOrEqual(
        0.005001,
      );
      expect(Math.abs(at('投入产出比') - at('总成交金额') / at('花费'))).toBeLessThanOrEqual(
        0.005001,
      );
      expect(Math.abs(at('点击转化率') - at('总成交笔数') / at('点击量'))).toBeLessThanOrEqual(
        0.00005001,
      );
    }
  });

  it('names the same money as the home page once it is complete', () => {
    const home = printFigures(shopDay(SCENARIO, YESTERDAY, 'all'));
    expect(cell(2, 1, '花费')).toBe(printedNumber(home.get('关键词推广费')?.text));
    expect(cell(2, 2, '花费')).toBe(printedNumber(home.get('精准人群推广费')?.text));
    expect(cell(2, 3, '花费')).toBe(printedNumber(home.get('全站推广花费')?.text));
  });
});
