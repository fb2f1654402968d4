import { describe, expect, it } from 'vitest';
import { explainSales, type SalesFigures } from '../../../utils/insights/explain-sales';
import type { SalesWhy } from '../../../utils/model/alert';

const sales = (
  payAmt: number | null,
  uv: number | null,
  payBuyers: number | null,
): SalesFigures => ({
  payAmt,
  uv,
  payBuyers,
});

const why = (before: SalesFigures, after: SalesFigures) =>
  explainSales({ before, after, baseDay: '2026-11-12' });

describe('why sales moved', () => {
  it('TV-A, to the cent', () => {
    // 250 buyers of 10,000 at ¥120, 252 of 9,000 at ¥110
    expect(why(sales(30_000, 10_000, 250), sales(27_720, 9_000, 252))).toEqual({
      method: 'lmdi',
      flat: false,
      before: 30_000,
      after: 27_720,
      change: -2_280,
      visitors: -3_039.12,
      conversion: 3_268.96,
      spend: -2_509.84,
      baseDay: '2026-11-12',
    });
  });

  it('gives the cents that rounding leaves to the largest remainders', () => {
    // ¥0.02 on 1 visitor and 1 buyer → ¥0.13 on 2 and 2: conversion 0; whole cents must sum to 11
    const parts = why(sales(0.02, 1, 1), sales(0.13, 2, 2)) as SalesWhy;
    // L = 11/ln 6.5 = 5.87681 cents; visitors 5.87681·ln 2 = 4.0735; spend 5.87681·ln 3.25 = 6.9265
    expect([parts.visitors, parts.conversion, parts.spend]).toEqual([0.04, 0, 0.07]);
  });

  it.each([
    [sales(12_345.67, 4_321, 123), sales(9_876.54, 3_987, 111)],
    [sales(99.99, 7, 3), sales(1_000_000.01, 70_001, 3_331)],
    [sales(0, 500, 0), sales(812.35, 480, 7)],
    [sales(333.33, 33, 3), sales(333.34, 34, 3)],
  ])('the parts of %o → %o sum to the change to the cent', (before, after) => {
    const { visitors, conversion, spend, change } = why(before, after) as SalesWhy;
    const cents = (amount: number) => Math.round(amount * 100);
    expect(cents(visitors) + cents(conversion) + cents(spend)).toBe(cents(change));
    expect(cents(change)).toBe(cents(after.payAmt ?? 0) - cents(before.payAmt ?? 0));
  });
});

describe('zeros', () => {
  it.each([
    [
      'no visitors before: all goes to the visitors',
      sales(0, 0, 0),
      sales(1_000, 500, 10),
      [1_000, 0, 0],
    ],
    ['no visitors after', sales(1_000, 500, 10), sales(0, 0, 0), [-1_000, 0, 0]],
    ['TV-C: no buyers after', sales(2_000, 1_000, 20), sales(0, 800, 0), [-200, -1_800, 0]],
    ['nothing on either day', sales(0, 0, 0), sales(0, 0, 0), [0, 0, 0]],
    ['visitors and no buyer on either day', sales(0, 100, 0), sales(0, 300, 0), [0, 0, 0]],
  ])('%s', (_, before, after, parts) => {
    expect(why(before, after)).toMatchObject({
      visitors: parts[0],
      conversion: parts[1],
      spend: parts[2],
      method: 'shapley',
    });
  });

  it('buyers who pay nothing leave it to the spend', () => {
    expect(why(sales(100, 10, 1), sales(0, 10, 1))).toMatchObject({ spend: -100, visitors: 0 });
  });
});

describe('flat', () => {
  it.each([
    [10_000, 10_099.99, true],
    [10_000, 10_100, false],
    [50_000, 50_499, true],
    [50_000, 50_500, false],
    [0, 99.99, true],
  ])('¥%d → ¥%d: %s', (before, after, flat) => {
    expect(why(sales(before, 1_000, before ? 50 : 0), sales(after, 1_000, 50))).toMatchObject({
      flat,
    });
  });
});

describe('what is missing is named', () => {
  it.each([
    [sales(null, 10, 1), sales(10, 10, 1), ['pay_amt']],
    [sales(10, 10, 1), sales(10, null, 1), ['uv']],
    [sales(10, 10, null), sales(10, 10, null), ['pay_buyers']],
    [sales(null, null, null), sales(10, 10, 1), ['pay_amt', 'uv', 'pay_buyers']],
    [sales(Number.NaN, 10, 1), sales(10, 10, 1), ['pay_amt']],
    [sales(10, -3, 1), sales(10, 10, 1), ['uv']],
    // cannot be true beside each other: sales without visitors, money without buyers
    [sales(10, 0, 1), sales(10, 10, 1), ['uv']],
    [sales(10, 10, 0), sales(10, 10, 1), ['pay_buyers']],
  ])('%o against %o: %o', (before, after, missing) => {
    expect(why(before, after)).toEqual({ missing });
  });
});
