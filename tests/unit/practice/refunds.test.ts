// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysFrom } from '../../practice/shop/calendar.ts';
import { REFUNDS_SETTLE_AFTER, refundCohort, refundedOn } from '../../practice/shop/refunds.ts';
import { shopDay } from '../../practice/shop/shop-day.ts';

const DAY = '2026-10-05';
const seen = (after: number) => refundCohort({ seed: 'refunds', today: addDays(DAY, after) }, DAY);

describe('refunds of one payment day', () => {
  it('grow every morning for more than seven days and then stand still', () => {
    for (let after = 3; after <= 10; after++)
      expect(seen(after).cents, `after ${after} days`).toBeGreaterThan(seen(after - 1).cents);
    expect(seen(REFUNDS_SETTLE_AFTER + 40)).toEqual(seen(REFUNDS_SETTLE_AFTER + 1));
  });

  it('say nothing about signed parcels until three days have passed', () => {
    expect([1, 2, 3].map((after) => seen(after).signed)).toEqual([null, null, null]);
    expect(seen(4).signed).not.toBeNull();
  });

  it('come back, by the other clock, at six to nine percent of what was paid', () => {
    const scenario = { seed: 'refunds', today: '2026-12-31' };
    const days = daysFrom('2026-10-05', '2026-11-29');
    const sum = (of: (day: Day) => number) => days.reduce((total, day) => total + of(day), 0);
    const paid = sum((day) => shopDay(scenario, day, 'all').visits.payCents);
    const share = sum((day) => refundedOn(scenario, day)) / paid;
    expect(share).toBeGreaterThan(0.06);
    expect(share).toBeLessThan(0.09);
  });
});
