import { describe, expect, it } from 'vitest';
import {
  baselineScore,
  cusum,
  flooredScore,
  robustScore,
  sameWeekdayHistory,
  twoProportionZ,
} from '../../../utils/insights/baseline';
import { median, medianDeviation } from '../../../utils/insights/statistics';
import { DAY_STATE } from '../../../utils/model/series';
import { type Entry, weekly } from './series-of';

/** The history of the domain notes, §5.1. */
const H = [980, 1010, 1005, 990, 1200, 1000, 970, 1015];

describe('robust z', () => {
  it('median and MAD', () => {
    expect(median(H)).toBe(1002.5);
    expect(medianDeviation(H)).toBe(12.5);
  });

  it.each([
    [900, -5.5309],
    [700, -16.3229],
    [1300, 16.0531],
  ])('%d → %d', (value, z) => expect(robustScore(H, value)).toBeCloseTo(z, 4));

  it('takes the mean deviation where the MAD is 0', () => {
    expect(robustScore([5, 5, 5, 5, 5, 5, 5, 9], 9)).toBeCloseTo(6.3831, 4);
  });

  it('takes the floor where nothing ever moved', () => {
    // σ = max(0, 5, √100) = 10
    expect(robustScore([100, 100, 100, 100], 80)).toBe(-2);
    expect(robustScore([0, 0, 0, 0], 0)).toBe(0);
  });
});

describe('scale floor', () => {
  it('keeps 900 from alarming', () => expect(flooredScore(H, 900)).toBeCloseTo(-2.0449, 4));

  it('uses the root of the median for small counts', () => {
    // σ = max(0, 0.2, 2) = 2
    expect(flooredScore([4, 4, 4, 4], 10)).toBe(3);
  });
});

describe('log scale', () => {
  it('plain logarithms without a floor', () => {
    expect(robustScore(H.map(Math.log), Math.log(900))).toBeCloseTo(-5.8341, 4);
  });

  it('money: ln(x+1), σ at least 0.05', () => {
    // median of ln(h+1) = (ln 1001 + ln 1006)/2 = 6.911247; ln 901 = 6.803505; MAD gives 0.018 < 0.05
    expect(baselineScore(H, 900, 'money').z).toBeCloseTo(-2.1548, 3);
  });

  it('gives the median and the share beside z', () => {
    expect(baselineScore(H, 802, 'count')).toMatchObject({ median: 1002.5, shift: -0.2 });
    expect(baselineScore([0, 0, 0, 0], 5, 'count').shift).toBeNaN();
  });
});

describe('two proportions', () => {
  it.each([
    [60, 4000, 100, 4000, -3.1944],
    [6, 400, 10, 400, -1.0102],
  ])('%d/%d against %d/%d → %d', (k1, n1, k2, n2, z) => {
    expect(twoProportionZ(k1, n1, k2, n2)).toBeCloseTo(z, 4);
  });

  it.each([
    [0, 0, 1, 10],
    [0, 10, 0, 10],
    [10, 10, 10, 10],
  ])('%d/%d against %d/%d cannot differ', (k1, n1, k2, n2) => {
    expect(twoProportionZ(k1, n1, k2, n2)).toBe(0);
  });
});

describe('CUSUM', () => {
  it('adds up a slow fall and alarms on day 8', () => {
    const levels = cusum([0.1, -0.4, -0.8, -1.2, -0.9, -1.5, -1.1, -1.6]);
    [0, 0, 0.3, 1, 1.4, 2.4, 3, 4.1].forEach((level, i) => {
      expect(levels[i]).toBeCloseTo(level, 10);
    });
    expect(levels.findIndex((level) => level >= 4)).toBe(7);
  });
});

describe('same-weekday history', () => {
  const day = '2026-09-24';
  const values = (
    weeksBack: Parameters<typeof weekly>[3],
    weeks?: number,
    excluded?: Set<string>,
  ) =>
    sameWeekdayHistory(weekly('uv', day, 1, weeksBack, 7), day, weeks, excluded).map(
      (f) => f.value,
    );

  it('holds eight weeks, newest first, and no other weekday', () => {
    expect(values([11, 12, 13, 14, 15, 16, 17, 18, 19])).toEqual([11, 12, 13, 14, 15, 16, 17, 18]);
  });

  it('leaves out days that were not read, are suspect or excluded', () => {
    const weeksBack: Entry[] = [11, null, [13, DAY_STATE.suspect], 14, [15, DAY_STATE.provisional]];
    expect(values(weeksBack, 8, new Set(['2026-09-17']))).toEqual([14, 15]);
  });

  it('is empty without a series', () => {
    expect(sameWeekdayHistory(undefined, day)).toEqual([]);
  });
});
