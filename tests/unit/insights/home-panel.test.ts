import { describe, expect, it } from 'vitest';
import { buildHomePanel } from '../../../utils/insights/home-panel';
import { type Figure, missing } from '../../../utils/model/figure';
import type { MetricId } from '../../../utils/model/metric';
import type { MetricFigure, Reading } from '../../../utils/model/reading';
import type { Period } from '../../../utils/model/scope';
import { DAY_STATE, type Series } from '../../../utils/model/series';
import { seriesOf, weekly } from './series-of';

const DAY = '2026-07-15';
const LAST_WEEK = '2026-07-08';
const { gap, provisional, settled, suspect, maturing } = DAY_STATE;

const figure = (metric: MetricId, value: number | Figure, more: Partial<MetricFigure> = {}) => ({
  metric,
  label: metric,
  raw: String(value),
  figure: typeof value === 'number' ? ({ kind: 'exact', value } as const) : value,
  found: 'layout' as const,
  ...more,
});

function reading(figures: MetricFigure[], period: Period = { kind: 'day', day: DAY }): Reading {
  return {
    page: 'sycm.home',
    layout: '2026-04',
    url: 'https://sycm.taobao.com/portal/home.htm',
    takenAt: Date.UTC(2026, 6, 16, 1),
    shop: { name: '练习店' },
    scope: { period, device: 'all' },
    parts: [{ kind: 'metrics', figures }],
    trouble: [],
  };
}

const SALES = [figure('pay_amt', 27_720), figure('uv', 9_000), figure('pay_buyers', 252)];

const series: Partial<Record<MetricId, Series>> = {
  pay_amt: weekly('pay_amt', DAY, 27_720, [30_000, 30_000]),
  uv: weekly('uv', DAY, [9_000, provisional], [10_000, 8_000], 5_000),
  pay_buyers: weekly('pay_buyers', DAY, 252, [250, 250]),
};

const panel = (given: Reading, known = series) =>
  buildHomePanel({ reading: given, series: known, daysStored: 12 });

describe('the home panel', () => {
  it('puts the main figures first, in the order in which they are looked at', () => {
    const { main, others } = panel(
      reading([figure('pv', 5), figure('uv', 9_000), figure('cart_items', 4)]),
    );
    expect(main.map(({ metric }) => metric)).toEqual([
      'pay_amt',
      'uv',
      'cvr',
      'aov',
      'pay_buyers',
      'cart_users',
    ]);
    expect(others.map(({ metric }) => metric)).toEqual(['pv', 'cart_items']);
  });

  it('shows a main figure that the page does not hold as missing', () => {
    const given = reading([]);
    given.trouble.push(
      { field: 'uv', why: 'field-ambiguous' },
      { field: 'cvr', why: 'field-missing' },
    );
    const rows = Object.fromEntries(panel(given).main.map((row) => [row.metric, row]));
    expect(rows.uv).toMatchObject({ figure: missing('unreadable'), state: gap, label: '访客数' });
    expect(rows.cvr).toMatchObject({
      figure: missing('absent'),
      lastWeek: { kind: 'none', why: 'missing' },
    });
  });

  it('compares with last week and with four weeks', () => {
    const uv = panel(reading(SALES)).main.find(({ metric }) => metric === 'uv');
    expect(uv?.lastWeek).toMatchObject({ kind: 'compared', base: 10_000, change: -0.1 });
    expect(uv?.fourWeeks).toMatchObject({ kind: 'compared', base: 9_000, change: 0 });
  });

  it('draws thirty days that end on the figure itself', () => {
    const uv = panel(reading([figure('uv', 9_100)])).main.find(({ metric }) => metric === 'uv');
    expect(uv?.line).toHaveLength(30);
    expect(uv?.line.at(-1)).toEqual({ day: DAY, value: 9_100, state: provisional });
    expect(uv?.line.at(-8)).toMatchObject({ day: LAST_WEEK, value: 10_000 });
    expect(uv?.line[0]).toEqual({ day: '2026-06-16', value: null, state: gap });
  });

  it.each([
    ['the stored state for the stored value', figure('pay_amt', 27_720), settled],
    ['provisional for a newer value', figure('pay_amt', 27_721), provisional],
    ['suspect by its identities', figure('pay_amt', 27_720, { suspect: ['aov'] }), suspect],
    ['maturing until it is stored as more', figure('refund_amt_rate', 0.1), maturing],
    ['a gap where it is missing', figure('pay_amt', missing('masked')), gap],
  ])('state: %s', (_, given, state) => {
    const { main, others } = panel(reading([given]));
    expect([...main, ...others].find(({ metric }) => metric === given.metric)?.state).toBe(state);
  });

  it('says why sales moved', () => {
    expect(panel(reading(SALES)).why).toMatchObject({
      baseDay: LAST_WEEK,
      change: -2_280,
      visitors: -3_039.12,
      conversion: 3_268.96,
      spend: -2_509.84,
    });
  });

  it.each([
    ['last week not read', reading(SALES), {}, { none: 'not-read' }],
    ['a factor missing', reading(SALES.slice(1)), series, { missing: ['pay_amt'] }],
    [
      'a suspect figure',
      reading([...SALES.slice(1), figure('pay_amt', 1, { suspect: ['aov'] })]),
      series,
      { none: 'suspect' },
    ],
    [
      'a suspect base',
      reading(SALES),
      { ...series, uv: weekly('uv', DAY, 1, [[10_000, suspect]]) },
      { none: 'suspect' },
    ],
    ['today so far', reading(SALES, { kind: 'live', day: DAY }), series, { none: 'other-scope' }],
  ])('or why that cannot be said: %s', (_, given, known, why) => {
    expect(panel(given, known).why).toEqual(why);
  });

  it.each<[Period]>([
    [{ kind: 'live', day: DAY }],
    [{ kind: 'span', from: '2026-07-09', to: DAY, unit: 'week' }],
    [{ kind: 'unknown' }],
  ])('never compares %o', (period) => {
    const { main } = panel(reading(SALES, period));
    for (const { lastWeek, fourWeeks, line } of main) {
      expect(lastWeek).toEqual({ kind: 'none', why: 'other-scope', field: 'period' });
      expect(fourWeeks).toEqual({ kind: 'none', why: 'other-scope', field: 'period' });
      expect(line).toEqual([]);
    }
  });

  it('never compares figures of unknown devices, nor one whose own scope is another', () => {
    const unknown = { ...reading(SALES), scope: { ...reading(SALES).scope, device: 'unknown' } };
    const { main, why, cautions } = panel(unknown as Reading);
    expect(main[0]?.lastWeek).toEqual({ kind: 'none', why: 'other-scope', field: 'device' });
    expect([why, cautions]).toEqual([{ none: 'other-scope' }, []]);
    const wireless = figure('uv', 9_000, { scope: { device: 'wireless' } });
    const mixed = panel(reading([...SALES.filter(({ metric }) => metric !== 'uv'), wireless]));
    expect(mixed.main.find(({ metric }) => metric === 'uv')?.lastWeek).toMatchObject({
      field: 'device',
    });
    expect(mixed.main.find(({ metric }) => metric === 'pay_amt')?.lastWeek.kind).toBe('compared');
    expect(mixed.why).toEqual({ none: 'other-scope' });
  });

  it('doubts a figure that leaps away from its own days until a second look confirmed it', () => {
    const days = [...Array(14).fill(9_000), null];
    const uv = (known: Series) =>
      panel(reading([figure('uv', 900_000)]), { uv: known }).main.find(
        ({ metric }) => metric === 'uv',
      );
    const doubted = {
      state: suspect,
      unverified: 'jump-up',
      lastWeek: { kind: 'none', why: 'unverified' },
    };
    expect(uv(seriesOf('uv', DAY, days))).toMatchObject(doubted);
    expect(uv(seriesOf('uv', DAY, [...days.slice(0, -1), [900_000, suspect]]))).toMatchObject(
      doubted,
    );
    const confirmed = uv(seriesOf('uv', DAY, [...days.slice(0, -1), [900_000, settled]]));
    expect(confirmed).toMatchObject({ state: settled, lastWeek: { kind: 'compared' } });
    expect(confirmed).not.toHaveProperty('unverified');
  });

  it('says what a reader doubts', () => {
    const row = panel(reading([figure('uv', 9_000, { unverified: 'decoy' })])).main[1];
    expect(row).toMatchObject({ metric: 'uv', state: suspect, unverified: 'decoy' });
  });

  it('never subtracts an amount from an index or a range', () => {
    const of = (value: Figure) => panel(reading([figure('uv', value)])).main[1]?.lastWeek;
    expect(of({ kind: 'index', value: 5 })).toEqual({ kind: 'none', why: 'other-kind' });
    expect(of({ kind: 'range', low: 5, high: 9 })).toEqual({ kind: 'none', why: 'other-kind' });
  });

  it('says of the two days of the split what is not ordinary or not final', () => {
    const on = (day: string, known = series) =>
      panel(reading(SALES, { kind: 'day', day }), known).cautions;
    expect(on('2026-11-18')).toEqual([
      { kind: 'promotion', day: '2026-11-11', event: '双11' },
      { kind: 'provisional', day: '2026-11-18' },
    ]);
    expect(on(DAY)).toEqual([{ kind: 'provisional', day: DAY }]);
    const settledUv = weekly('uv', DAY, 9_000, [10_000]);
    expect(on(DAY, { ...series, uv: settledUv })).toEqual([]);
  });

  it('hands on whose figures they are', () => {
    expect(panel(reading([]))).toMatchObject({
      kind: 'home',
      shop: { name: '练习店' },
      daysStored: 12,
    });
  });
});
