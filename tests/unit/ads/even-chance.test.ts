import { describe, expect, it } from 'vitest';
import { evenChance } from '../../../utils/ads/even-chance';
import { betaCdf } from '../../../utils/insights/beta-cdf';

describe('the chance that a conversion lies above break-even', () => {
  // domain notes §3.3: break-even at 0.025, the account at 0.02
  it.each([
    [2, 40, 0.5407],
    [20, 400, 0.9916],
    [0, 60, 0.0906],
    [0, 150, 0.0135],
  ])('%i of %i: %d', (orders, clicks, expected) => {
    expect(evenChance({ orders, clicks, p0: 0.02 }, 0.025)).toBeCloseTo(expected, 4);
  });

  it.each([
    ['an account that never sold', { orders: 0, clicks: 10, p0: 0 }, 0],
    ['more orders than clicks', { orders: 12, clicks: 10, p0: 1 }, 1],
  ])('%s', (_, tried, expected) => {
    expect(evenChance(tried, 0.5)).toBe(expected);
  });
});

describe('the incomplete beta function', () => {
  it.each([
    // uniform; 3x² − 2x³; a³; 1 − (1 − x)³
    [0.3, 1, 1, 0.3],
    [0.25, 2, 2, 0.15625],
    [0.5, 3, 1, 0.125],
    [0.2, 1, 3, 0.488],
    [0, 2, 3, 0],
    [1, 2, 3, 1],
  ])('I(%d; %d, %d)', (x, a, b, expected) => {
    expect(betaCdf(x, a, b)).toBeCloseTo(expected, 10);
  });
});
