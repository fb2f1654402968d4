import { beforeAll, describe, expect, it } from 'vitest';
import {
  type FigureFormat,
  figureText,
  formatOfUnit,
  signedText,
} from '../../../components/ui/figure-text';
import type { Figure } from '../../../utils/model/figure';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());

describe('a figure in words', () => {
  it.each<[Figure, FigureFormat, string]>([
    [{ kind: 'exact', value: 27_720 }, 'CNY', '¥27,720.00'],
    [{ kind: 'exact', value: -12.5 }, 'CNY', '−¥12.50'],
    [{ kind: 'exact', value: 0 }, 'count', '0'],
    [{ kind: 'exact', value: 0.0262 }, 'percent', '2.62%'],
    [{ kind: 'exact', value: 41.27 }, 'second', '41.27 秒'],
    [{ kind: 'exact', value: 4.9 }, 'score', '4.9'],
    [{ kind: 'exact', value: 4.81234 }, 'score', '4.81234'],
    [{ kind: 'exact', value: 5 }, 'score', '5.0'],
    [{ kind: 'range', low: 10_000, high: 25_000 }, 'count', '10,000–25,000'],
    [{ kind: 'range', low: 100, high: null }, 'count', '≥100'],
    [{ kind: 'index', value: 8_123 }, 'count', '指数 8,123'],
    [{ kind: 'missing', why: 'absent' }, 'CNY', '页面没给'],
    [{ kind: 'missing', why: 'masked' }, 'count', '被页面遮住'],
    [{ kind: 'missing', why: 'out-of-scope' }, 'count', '口径不符'],
  ])('%o as %s is %s', (figure, format, text) => {
    expect(figureText(figure, format)).toBe(text);
  });

  it.each<[number, FigureFormat, string]>([
    [0.076, 'percent', '+7.60%'],
    [-0.076, 'percent', '−7.60%'],
    [0, 'percent', '0.00%'],
    [0.003, 'points', '+0.30 百分点'],
    [-3_039.12, 'CNY', '−¥3,039.12'],
  ])('the change %s as %s is %s', (change, format, text) => {
    expect(signedText(change, format)).toBe(text);
  });

  it.each([
    ['CNY', 'CNY'],
    ['person', 'count'],
    ['ratio', 'percent'],
    ['hour', 'hour'],
    ['score', 'score'],
    ['none', 'decimal'],
  ] as const)('a metric in %s is printed as %s', (unit, format) => {
    expect(formatOfUnit(unit)).toBe(format);
  });
});
