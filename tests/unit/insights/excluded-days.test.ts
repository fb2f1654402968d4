import { describe, expect, it } from 'vitest';
import calendar from '../../../assets/data/promo-calendar.json';
import { bulkOrderDays, excludedDays, promotionDays } from '../../../utils/insights/excluded-days';
import { addDays, isDay } from '../../../utils/model/day';
import { DAY_STATE } from '../../../utils/model/series';
import { seriesOf } from './series-of';

describe('the promotion calendar', () => {
  it('holds real days, in order, each row marked for verification', () => {
    for (const { typical, editions, verify, weight } of calendar.rows) {
      expect(verify).toBe(true);
      expect(['major', 'minor']).toContain(weight);
      expect(typical !== null || editions.length > 0).toBe(true);
      for (const day of [typical?.from, typical?.to].filter((text) => text !== undefined))
        expect(isDay(`2027-${day}`)).toBe(true);
      for (const { from, to } of editions) {
        expect(isDay(from) && isDay(to)).toBe(true);
        expect(from <= to).toBe(true);
      }
    }
  });

  it.each([
    // 2025-10-15 … 11-14 and three days after
    ['2025-10-14', undefined],
    ['2025-10-15', '双11'],
    ['2025-11-17', '双11'],
    ['2025-11-18', undefined],
    // 2024 ended on 11-11
    ['2024-11-14', '双11'],
    ['2024-11-15', undefined],
    // no edition is known for 2026: the typical window
    ['2026-11-17', '双11'],
    ['2026-11-18', undefined],
    // 12-20 … 01-03 crosses the year
    ['2026-12-20', '双旦礼遇季'],
    ['2027-01-06', '年货节'],
    ['2026-07-15', undefined],
    // the tail of a major event (国庆 … 10-07) comes before a minor event's own days
    ['2028-10-03', '国庆'],
    ['2026-09-25', '中秋'],
    // Lunar New Year 2027-02-06, a week on either side
    ['2027-01-30', '春节'],
    ['2027-02-16', '春节'],
    ['2027-02-17', undefined],
  ])('%s: %s', (day, event) => {
    expect(promotionDays(day, day).get(day)?.event).toBe(event);
  });

  it('gives only days of the span that was asked for', () => {
    expect([...promotionDays('2025-11-16', '2025-11-20').keys()]).toEqual([
      '2025-11-16',
      '2025-11-17',
    ]);
  });
});

it('leaves a base of four weeks within sixteen, but for a few days around the Spring Festival', () => {
  const without: string[] = [];
  const days = promotionDays('2024-01-01', '2028-12-31');
  for (let day = '2024-06-01'; day <= '2028-12-31'; day = addDays(day, 1)) {
    const past = Array.from({ length: 16 }, (_, week) => addDays(day, -7 * (week + 1)));
    if (past.filter((d) => days.get(d)?.weight !== 'major').length < 4) without.push(day);
  }
  expect(without.filter((day) => !day.includes('-02-'))).toEqual([]);
  expect(without.length).toBeLessThan(8);
});

describe('bulk orders', () => {
  const last = '2026-07-20';
  const buyers = seriesOf('pay_buyers', last, [10, 10, 10, 10, 10, 10, 10, 10]);

  it.each([
    ['more than three times the usual', [20, 20, 20, 20, 20, 20, 20, 61], ['2026-07-20']],
    ['three times is not more', [20, 20, 20, 20, 20, 20, 20, 60], []],
  ])('%s', (_, items, days) => {
    expect(bulkOrderDays(seriesOf('pay_items', last, items), buyers)).toEqual(days);
  });

  it('does not speak of a week that is not whole', () => {
    const items = seriesOf('pay_items', last, [20, 20, 20, 20, 20, 200]);
    expect(bulkOrderDays(items, buyers)).toEqual([]);
  });

  it('does not judge by suspect figures or days without buyers', () => {
    const items = seriesOf('pay_items', last, [
      20,
      20,
      20,
      20,
      20,
      20,
      20,
      [99, DAY_STATE.suspect],
      99,
    ]);
    const people = seriesOf('pay_buyers', last, [10, 10, 10, 10, 10, 10, 10, 10, 0]);
    expect(bulkOrderDays(items, people)).toEqual([]);
  });
});

it('joins both, each with its reason', () => {
  const last = '2025-11-19';
  const days = excludedDays('2025-11-16', last, {
    pay_items: seriesOf('pay_items', last, [20, 20, 20, 20, 20, 20, 20, 90]),
    pay_buyers: seriesOf('pay_buyers', last, Array(8).fill(10)),
  });
  expect(days).toEqual(
    new Map([
      ['2025-11-16', { why: 'promotion', event: '双11', weight: 'major' }],
      ['2025-11-17', { why: 'promotion', event: '双11', weight: 'major' }],
      ['2025-11-19', { why: 'bulk-order' }],
    ]),
  );
});

it('tells a bulk order within a minor event as one: the event alone may count as ordinary', () => {
  const last = '2026-08-27';
  const days = excludedDays(last, last, {
    pay_items: seriesOf('pay_items', last, [20, 20, 20, 20, 20, 20, 20, 90]),
    pay_buyers: seriesOf('pay_buyers', last, Array(8).fill(10)),
  });
  expect(days).toEqual(new Map([[last, { why: 'bulk-order' }]]));
});
