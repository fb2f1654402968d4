// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addDays } from '../../practice/shop/calendar.ts';
import { REFUNDS_SETTLE_AFTER, refundCohort, refundedOn } from '../../practice/shop/refunds.ts';

const DAY = '2026-10-05';
const seen = (after: number) => refundCohort({ seed: 'refunds', today: addDays(DAY, after) }, DAY);

describe('refunds of one payment day', () => {
  it('grow every morning for more than seven days and then stand still', () => {
    for (let after = 2; after <= 9; after++)
      expect(seen(after).cents, `after ${after} days`).toBeGreaterThan(seen(after - 1).cents);
    expect(seen(REFUNDS_SETTLE_AFTER + 40)).toEqual(seen(REFUNDS_SETTLE_AFTER + 1));
  });

  it('say nothing about signed parcels until three days have passed', () => {
    expect([1, 2, 3].map((after) => seen(after).signed)).toEqual([null, null, null]);
    expect(seen(4).signed).not.toBeNull();
  });

  it('finish on some day each: both clocks count the same money', () => {
    const scenario = { seed: 'refunds', today: '2026-12-31' };
    let finished = 0;
    for (let day = 0; day < REFUNDS_SETTLE_AFTER; day++)
      finished +=
        refundCohort({ ...scenario, today: addDays(DAY, day + 1) }, DAY).cents -
        (day === 0 ? 0 : refundCohort({ ...scenario, today: addDays(DAY, day) }, DAY).cents);
    expect(finished).toBe(refundCohort(scenario, DAY).cents);
    expect(refundedOn(scenario, DAY)).toBeGreaterThan(0);
  });
});
