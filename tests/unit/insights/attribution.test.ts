import { describe, expect, it } from 'vitest';
import {
  attribute,
  type Factors,
  lmdi,
  logMean,
  shapley,
} from '../../../utils/insights/attribution';
import {
  attributeRate,
  attributeSources,
  type Source,
} from '../../../utils/insights/source-attribution';

/** Test vectors of the domain notes, §4.5, printed there with four digits. */
const close = (actual: readonly number[] | null, expected: readonly number[]) => {
  expect(actual).not.toBeNull();
  expected.forEach((value, i) => {
    expect(actual?.[i]).toBeCloseTo(value, 4);
  });
};

const A: [Factors, Factors] = [
  [10_000, 0.025, 120],
  [9_000, 0.028, 110],
];

describe('three factors', () => {
  it('TV-A by LMDI', () => {
    close(lmdi(...A), [-3039.1223, 3268.964, -2509.8417]);
    expect(logMean(27_720, 30_000)).toBeCloseTo(28_844.9834, 4);
  });

  it('TV-A by Shapley', () => close(shapley(...A), [-3045, 3280, -2515]));

  it('TV-B: the value is unchanged, its factors are not', () => {
    close(lmdi([100, 0.04, 50], [200, 0.02, 50]), [138.6294, -138.6294, 0]);
  });

  it.each<[string, Factors, Factors, number[]]>([
    ['TV-C: one factor falls to 0 and takes all', [1000, 0.02, 100], [800, 0, 100], [0, -2000, 0]],
    ['one factor rises from 0 and takes all', [0, 0.02, 100], [500, 0.02, 100], [1000, 0, 0]],
  ])('LMDI limit, %s', (_, before, after, parts) => close(lmdi(before, after), parts));

  it.each<[string, Factors, Factors, number[]]>([
    ['TV-C', [1000, 0.02, 100], [800, 0, 100], [-200, -1800, 0]],
    ['visitors from 0', [0, 0.02, 100], [500, 0.02, 100], [1000, 0, 0]],
    ['two factors fall to 0', [100, 0.5, 2], [0, 0, 2], [-50, -50, 0]],
    ['a net amount below 0', [100, 0.1, 50], [100, 0.1, -10], [0, 0, -600]],
  ])('Shapley, %s', (_, before, after, parts) => close(shapley(before, after), parts));

  it.each<[string, Factors, Factors]>([
    ['two zeros', [100, 0.5, 2], [0, 0, 2]],
    ['a negative factor', [100, 0.1, 50], [100, 0.1, -10]],
  ])('LMDI says nothing for %s', (_, before, after) => expect(lmdi(before, after)).toBeNull());

  it.each<[string, Factors, Factors, 'lmdi' | 'shapley']>([
    ['six positive factors', ...A, 'lmdi'],
    ['a zero', [1000, 0.02, 100], [800, 0, 100], 'shapley'],
    ['a negative factor', [100, 0.1, 50], [100, 0.1, -10], 'shapley'],
  ])('%s are split by %s', (_, before, after, method) => {
    expect(attribute(before, after).method).toBe(method);
  });

  it('keeps its digits where the values are nearly equal', () => {
    expect(logMean(1_000_000, 1_000_000.0001)).toBeCloseTo(1_000_000.00005, 6);
  });
});

const D: Source[] = [
  { name: '搜索', before: [4000, 0.03, 110], after: [3200, 0.031, 112] },
  { name: '推荐', before: [3500, 0.012, 95], after: [4200, 0.01, 90] },
  { name: '付费推广', before: [2500, 0.02, 105], after: [2100, 0.022, 108] },
];

describe('TV-D, sources', () => {
  it.each([
    ['搜索', [-621.9417, -2083.7197, 397.5833, 218.4781]],
    ['推荐', [-199.2259, 907.3727, -708.1467, -210]],
    ['付费推广', [-262.5548, -629.9072, 487.8638, 144.1982]],
  ])('%s', (name, expected) => {
    const part = attributeSources(D).find((source) => source.name === name);
    close(part ? [part.volume, part.mix, part.conversion, part.spend] : null, expected);
  });

  it('totals', () => {
    const parts = attributeSources(D);
    const total = (key: 'volume' | 'mix' | 'conversion' | 'spend') =>
      parts.reduce((sum, part) => sum + part[key], 0);
    close(
      [total('volume'), total('mix'), total('conversion'), total('spend')],
      [-1083.7224, -1806.2542, 177.3004, 152.6762],
    );
  });

  it('the shop level alone blames the conversion', () => {
    const before: Factors = [10_000, 212 / 10_000, 22_440 / 212];
    const after: Factors = [9_500, 187.4 / 9_500, 19_880 / 187.4];
    close(lmdi(before, after), [-1084.041, -1522.6661, 46.707]);
  });

  it('Shapley by source', () => {
    const expected = [
      [-2708.5333, 399.4667, 219.4667],
      [712.8333, -711.6667, -211.1667],
      [-894.8, 489.7, 144.7],
    ];
    D.forEach(({ before, after }, i) => {
      close(shapley(before, after), expected[i] ?? []);
    });
  });

  it('overall conversion in points', () => {
    const parts = attributeRate(D) ?? [];
    const points = parts.flatMap(({ mix, rate }) => [mix * 100, rate * 100]);
    close(points, [-0.0634, 0.0368, -0.0872, -0.0792, -0.0016, 0.0471]);
    const sum = points.reduce((total, value) => total + value, 0);
    expect(sum).toBeCloseTo((187.4 / 9_500 - 212 / 10_000) * 100, 10);
  });

  it.each<[string, Factors, Factors, number]>([
    ['new', [0, 0, 0], [100, 0.05, 20], 100],
    ['gone', [100, 0.05, 20], [0, 0, 0], -100],
  ])('a %s source is all mix', (_, before, after, mix) => {
    const [, part] = attributeSources([
      { name: 'a', before: [100, 0.1, 10], after: [100, 0.1, 10] },
      { name: 'b', before, after },
    ]);
    expect(part).toEqual({ name: 'b', volume: 0, mix, conversion: 0, spend: 0 });
  });

  it('a source whose buyers vanish is all conversion', () => {
    const [part] = attributeSources([{ name: 'a', before: [100, 0.1, 10], after: [80, 0, 10] }]);
    expect(part).toEqual({ name: 'a', volume: 0, mix: 0, conversion: -100, spend: 0 });
  });

  it('no rate where a day had no visitors', () => {
    expect(attributeRate([{ name: 'a', before: [0, 0, 0], after: [10, 0.1, 1] }])).toBeNull();
  });
});
