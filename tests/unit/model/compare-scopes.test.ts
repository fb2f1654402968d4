import { describe, expect, it } from 'vitest';
import { comparableFigures, type ScopedFigure } from '../../../utils/model/comparable-figures';
import { compareScopes, type ScopedTo, type ScopeField } from '../../../utils/model/compare-scopes';
import { type Figure, missing } from '../../../utils/model/figure';
import type { Period, Scope } from '../../../utils/model/scope';

const DAY: Period = { kind: 'day', day: '2026-09-15' };
const span = (unit: 'week' | 'month' | 'recent' | 'custom', from: string, to: string): Period => ({
  kind: 'span',
  unit,
  from,
  to,
});
const at = (scope: Partial<Scope> = {}, shop: string | null = 'shop:练习店'): ScopedTo => ({
  shop,
  scope: { period: DAY, device: 'all', ...scope },
});

describe('two scopes that differ', () => {
  it.each<[string, ScopedTo, ScopedTo, ScopeField, string, string]>([
    ['shops', at(), at({}, 'shop:隔壁店'), 'shop', 'shop:练习店', 'shop:隔壁店'],
    ['a shop that is not told', at(), at({}, null), 'shop', 'shop:练习店', 'unknown'],
    ['two shops that are not told', at({}, null), at({}, null), 'shop', 'unknown', 'unknown'],
    [
      'today so far and a whole day',
      at({ period: { kind: 'live', day: '2026-09-16' } }),
      at(),
      'period',
      'live',
      'day',
    ],
    [
      'the same day, so far and whole',
      at({ period: { kind: 'live', day: '2026-09-15' } }),
      at(),
      'period',
      'live',
      'day',
    ],
    ['an unknown span', at({ period: { kind: 'unknown' } }), at(), 'period', 'unknown', 'day'],
    [
      'two unknown spans',
      at({ period: { kind: 'unknown' } }),
      at({ period: { kind: 'unknown' } }),
      'period',
      'unknown',
      'unknown',
    ],
    [
      'a day and a week',
      at(),
      at({ period: span('week', '2026-09-07', '2026-09-13') }),
      'period',
      'day',
      'week:7',
    ],
    [
      'a day and a span of one day',
      at(),
      at({ period: span('custom', '2026-09-15', '2026-09-15') }),
      'period',
      'day',
      'custom:1',
    ],
    [
      '7 and 30 days',
      at({ period: span('recent', '2026-09-09', '2026-09-15') }),
      at({ period: span('recent', '2026-08-17', '2026-09-15') }),
      'period',
      'recent:7',
      'recent:30',
    ],
    [
      'a calendar week and the last 7 days',
      at({ period: span('week', '2026-09-07', '2026-09-13') }),
      at({ period: span('recent', '2026-09-07', '2026-09-13') }),
      'period',
      'week:7',
      'recent:7',
    ],
    [
      'a month and a month that is not over',
      at({ period: span('month', '2026-08-01', '2026-08-31') }),
      at({ period: span('month', '2026-09-01', '2026-09-15') }),
      'period',
      'month',
      'month:15',
    ],
    [
      'a month and the last 30 days',
      at({ period: span('month', '2026-09-01', '2026-09-30') }),
      at({ period: span('recent', '2026-09-01', '2026-09-30') }),
      'period',
      'month',
      'recent:30',
    ],
    ['all devices and PC', at(), at({ device: 'pc' }), 'device', 'all', 'pc'],
    [
      'PC and wireless',
      at({ device: 'pc' }),
      at({ device: 'wireless' }),
      'device',
      'pc',
      'wireless',
    ],
    ['an unknown device', at({ device: 'unknown' }), at(), 'device', 'unknown', 'all'],
    [
      'two unknown devices',
      at({ device: 'unknown' }),
      at({ device: 'unknown' }),
      'device',
      'unknown',
      'unknown',
    ],
    ['tabs', at({ tab: '高交易' }), at({ tab: '高流量' }), 'tab', '高交易', '高流量'],
    ['a tab and none', at({ tab: '高交易' }), at(), 'tab', '高交易', ''],
    ['windows of 7 and 15 days', at({ window: 7 }), at({ window: 15 }), 'window', '7', '15'],
    ['a window and none', at({ window: 15 }), at(), 'window', '15', ''],
    [
      'models of attribution',
      at({ window: 15, attribution: '末次点击归因' }),
      at({ window: 15, attribution: '首次触点归因' }),
      'attribution',
      '末次点击归因',
      '首次触点归因',
    ],
    [
      'peers that are compared with',
      at({ compare: '同行同层平均' }),
      at({ compare: '同行同层优秀' }),
      'compare',
      '同行同层平均',
      '同行同层优秀',
    ],
    [
      'several: the first is named',
      at({ device: 'pc', window: 7 }),
      at({ device: 'wireless', window: 15 }),
      'device',
      'pc',
      'wireless',
    ],
  ])('%s', (_, a, b, field, ours, theirs) => {
    expect(compareScopes(a, b)).toEqual({ comparable: false, field, ours, theirs });
    expect(compareScopes(b, a)).toEqual({
      comparable: false,
      field,
      ours: theirs,
      theirs: ours,
    });
  });
});

describe('two scopes that are alike', () => {
  it.each<[string, ScopedTo, ScopedTo]>([
    ['two days', at(), at({ period: { kind: 'day', day: '2026-09-08' } })],
    [
      'two looks at today',
      at({ period: { kind: 'live', day: '2026-09-16' } }),
      at({ period: { kind: 'live', day: '2026-09-16' } }),
    ],
    [
      'two weeks',
      at({ period: span('week', '2026-09-07', '2026-09-13') }),
      at({ period: span('week', '2026-08-31', '2026-09-06') }),
    ],
    [
      'two whole months',
      at({ period: span('month', '2026-02-01', '2026-02-28') }),
      at({ period: span('month', '2026-03-01', '2026-03-31') }),
    ],
    [
      'the same window and model',
      at({ window: 15, attribution: '末次点击归因' }),
      at({ window: 15, attribution: '末次点击归因' }),
    ],
  ])('%s', (_, a, b) => expect(compareScopes(a, b)).toEqual({ comparable: true }));
});

describe('two figures', () => {
  const exact: Figure = { kind: 'exact', value: 5 };
  const range: Figure = { kind: 'range', low: 1, high: 5 };
  const index: Figure = { kind: 'index', value: 5 };
  const of = (figure: Figure, more: Partial<ScopedFigure['figure']> = {}): ScopedFigure => ({
    ...at(),
    figure: { metric: 'uv', figure, ...more },
  });

  it.each<[string, ScopedFigure, ScopedFigure, 'difference' | 'order']>([
    ['exact ones may be subtracted', of(exact), of(exact), 'difference'],
    ['ranges only rank', of(range), of(range), 'order'],
    ['indices only rank', of(index), of(index), 'order'],
  ])('%s', (_, a, b, by) => expect(comparableFigures(a, b)).toEqual({ comparable: true, by }));

  it.each<[string, ScopedFigure, ScopedFigure, string]>([
    ['an amount and an index', of(exact), of(index), 'other-kind'],
    ['an amount and a range', of(exact), of(range), 'other-kind'],
    ['a range and an index', of(range), of(index), 'other-kind'],
    ['one that is missing', of(exact), of(missing('masked')), 'missing'],
    ['one that is suspect', of(exact), of(exact, { suspect: ['uv ≤ pv'] }), 'suspect'],
    ['one that is not verified', of(exact, { unverified: 'jump-up' }), of(exact), 'unverified'],
    ['near-twins', of(exact), of(exact, { metric: 'item_uv' }), 'other-metric'],
  ])('%s', (_, a, b, why) => {
    expect(comparableFigures(a, b)).toEqual({ comparable: false, field: 'figure', why });
    expect(comparableFigures(b, a)).toEqual({ comparable: false, field: 'figure', why });
  });

  it('of different scope are told apart by it first, the figure’s own before the page’s', () => {
    const wireless = of(missing('absent'), { scope: { device: 'wireless' } });
    expect(comparableFigures(of(exact), wireless)).toEqual({
      comparable: false,
      field: 'device',
      ours: 'all',
      theirs: 'wireless',
    });
  });
});
