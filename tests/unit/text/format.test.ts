import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../utils/model/figure';
import { missing } from '../../../utils/model/figure';
import { type FigureFormat, formatFigure, formatNumber } from '../../../utils/text/format-figure';

describe('formatFigure', () => {
  it.each<[Figure, FigureFormat, string]>([
    [{ kind: 'exact', value: 1234.5 }, 'CNY', '¥1,234.50'],
    [{ kind: 'exact', value: 1234567 }, 'count', '1,234,567'],
    [{ kind: 'exact', value: 999 }, 'count', '999'],
    [{ kind: 'exact', value: 0.1234 }, 'percent', '12.34%'],
    [{ kind: 'exact', value: 0.0012 }, 'points', '0.12'],
    [{ kind: 'exact', value: 16.98 }, 'decimal', '16.98'],
    [{ kind: 'index', value: 4321 }, 'count', '4,321'],
    [{ kind: 'range', low: 10000, high: 25000 }, 'count', '10,000–25,000'],
    [{ kind: 'range', low: 500, high: null }, 'count', '≥500'],
    [{ kind: 'range', low: null, high: 10 }, 'count', '<10'],
    [{ kind: 'range', low: 0.05, high: 0.075 }, 'percent', '5.00%–7.50%'],
    [missing('absent'), 'CNY', '–'],
  ])('%j as %s', (figure, format, text) => expect(formatFigure(figure, format)).toBe(text));
});

describe('formatNumber', () => {
  it.each<[number, FigureFormat, { decimals?: number; sign?: boolean }, string]>([
    [249.55 / 14, 'CNY', {}, '¥17.83'],
    [1.005, 'decimal', {}, '1.01'],
    [-1234.5, 'CNY', {}, '-¥1,234.50'],
    [0.05, 'percent', { sign: true }, '+5.00%'],
    [-0.05, 'percent', { sign: true }, '-5.00%'],
    [-0.000001, 'percent', { sign: true }, '0.00%'],
    [12, 'decimal', { decimals: 0 }, '12'],
    [Number.NaN, 'count', {}, '–'],
    [Number.POSITIVE_INFINITY, 'count', {}, '–'],
  ])('%d as %s %j', (value, format, options, text) => {
    expect(formatNumber(value, format, options)).toBe(text);
  });
});
