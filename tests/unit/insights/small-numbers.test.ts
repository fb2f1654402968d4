import { describe, expect, it } from 'vitest';
import { breakEvenRoi, contribution } from '../../../utils/insights/break-even';
import {
  dailyShiftZ,
  moneyShiftZ,
  roiInterval,
  wilson,
} from '../../../utils/insights/small-numbers';

describe('intervals of small numbers (domain notes §3.3)', () => {
  it.each([
    [2, 40, 0.0138, 0.165],
    [20, 400, 0.0326, 0.076],
    [0, 60, 0, 0.0602],
    [5, 100, 0.0215, 0.1118],
  ])('Wilson %i of %i: %f to %f', (k, n, low, high) => {
    expect(wilson(k, n).low).toBeCloseTo(low, 4);
    expect(wilson(k, n).high).toBeCloseTo(high, 4);
  });

  it.each([
    [3, 9, 1.959964, 1.4003, 6.427],
    [3, 9, 1.281552, 1.8229, 4.9372],
    [3, 60, 1.959964, 2.2334, 4.0297],
    [3, 60, 1.281552, 2.4736, 3.6384],
  ])('a return of %f on %i orders, z %f: %f to %f', (roi, orders, z, low, high) => {
    expect(roiInterval(roi, orders, z).low).toBeCloseTo(low, 4);
    expect(roiInterval(roi, orders, z).high).toBeCloseTo(high, 4);
  });
});

describe('how far two weeks lie apart', () => {
  it.each([
    // ln(0.5) = −0.693147; √(1.36·(1/20+1/40)) = √0.102 = 0.319374
    ['half the sales of half the buyers', 2_000, 20, 4_000, 40, -2.1703],
    // √(1.36·(1/5+1/10)) = 0.638749: not significant
    ['the same with few buyers', 500, 5, 1_000, 10, -1.0852],
    // half a buyer's ¥100: ln(50/1000) = −2.995732; √(1.36·(2+0.1)) = 1.689971
    ['nothing sold', 0, 0, 1_000, 10, -1.7727],
  ])('%s', (_, amount, buyers, was, wasBuyers, z) => {
    const score = moneyShiftZ({ amount, buyers }, { amount: was, buyers: wasBuyers });
    expect(score).toBeCloseTo(z, 3);
  });

  it('measures daily prices by their own spread', () => {
    // logarithms 0 and ln 2 against ln 4 and ln 8: means 0.5·ln 2 and 2.5·ln 2, each with the
    // variance (ln 2)²/2, so the error is √(2·(ln 2)²/2/2) = ln 2/√2 and z = −2·√2
    expect(dailyShiftZ([1, 2], [4, 8])).toBeCloseTo(-2 * Math.SQRT2, 9);
    expect(dailyShiftZ([2, 2], [1, 1])).toBe(Number.POSITIVE_INFINITY);
    expect(dailyShiftZ([2, 2], [2, 2])).toBe(0);
  });
});

describe('break-even (domain notes §3.2)', () => {
  const costs = { margin: 0.4, fees: 0.05, refunds: 0.2, shipping: 0.03, unitCosts: {} };

  it('is one over what is left of a yuan', () => {
    expect(contribution(costs)).toBeCloseTo(0.25, 9);
    expect(breakEvenRoi(costs)).toBeCloseTo(4, 9);
  });

  it('cannot be reached where every sale loses money', () => {
    expect(breakEvenRoi({ ...costs, margin: 0.05 })).toBe(Number.POSITIVE_INFINITY);
  });
});
