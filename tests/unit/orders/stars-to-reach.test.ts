import { describe, expect, it } from 'vitest';
import { scoreAfter, starsToReach } from '../../../utils/orders/stars-to-reach';

describe('five-star ratings to reach a score', () => {
  it.each([
    // the domain notes' own vector (§6.5)
    [400, 4.7, 4.8, 200],
    // 100 × 0.1 ÷ 0.1 = 100 exactly, which binary fractions make a little more
    [100, 4.8, 4.9, 100],
    // 1000 × 0.01166 ÷ 0.4 = 29.15
    [1000, 4.58834, 4.6, 30],
    [1, 1, 4.9, 39],
    [400, 4.8, 4.8, 0],
    [400, 4.9, 4.8, 0],
    [400, 4.7, 5, null],
    [0, 4.7, 4.8, null],
    [2.5, 4.7, 4.8, null],
    [400, 0.9, 4.8, null],
    [400, 5.1, 4.8, null],
  ])('%d ratings at %d to reach %d', (count, score, target, stars) => {
    expect(starsToReach({ count, score, target })).toBe(stars);
  });

  it('are enough, and one less is not', () => {
    for (const [count, score, target] of [
      [400, 4.7, 4.8],
      [1000, 4.58834, 4.6],
      [3, 4.33333, 4.7],
    ] as const) {
      const stars = starsToReach({ count, score, target }) ?? 0;
      expect(scoreAfter(score, count, stars, 5)).toBeGreaterThanOrEqual(target - 1e-9);
      expect(scoreAfter(score, count, stars - 1, 5)).toBeLessThan(target);
    }
  });

  it('one more one-star rating lowers 4.70 of 400 to 4.6908', () => {
    expect(scoreAfter(4.7, 400, 1, 1)).toBeCloseTo(4.6908, 4);
  });
});
