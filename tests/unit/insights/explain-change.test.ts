import { describe, expect, it } from 'vitest';
import { explainChange } from '../../../utils/insights/explain-change';
import { SHOP_SALES } from '../../../utils/insights/explain-days';
import { explainItems } from '../../../utils/insights/explain-items';
import { medianDay } from '../../../utils/insights/explain-median-day';
import type { ChangeExplained } from '../../../utils/model/change';
import type { RowSeries } from '../../../utils/model/series-subject';
import { rowSeries } from './row-series';
import { type Entry, seriesOf } from './series-of';

const LAST = '2026-09-10';
const DAYS = { before: ['2026-09-09'], after: [LAST] };

const item = (name: string, pay_amt: Entry[], scope?: string) =>
  rowSeries('item', name, LAST, { pay_amt }, scope);

const source = (name: string, pay_amt: Entry[], scope?: string) =>
  rowSeries(
    'source',
    name,
    LAST,
    {
      uv: pay_amt.map((e) => (e === null ? null : 10)),
      pay_buyers: pay_amt.map((e) => (e === null ? null : 1)),
      pay_amt,
    },
    scope,
  );

function ask(rest: { sources?: RowSeries[]; items?: RowSeries[] }): ChangeExplained {
  const answer = explainChange({
    span: { from: LAST, to: LAST },
    base: { from: '2026-09-09', to: '2026-09-09' },
    pairs: false,
    series: {
      pay_amt: seriesOf('pay_amt', LAST, [1_000, 1_500]),
      uv: seriesOf('uv', LAST, [100, 100]),
      pay_buyers: seriesOf('pay_buyers', LAST, [10, 15]),
    },
    metrics: SHOP_SALES,
    excluded: new Map(),
    ...rest,
  });
  if (answer.kind !== 'explained') throw new Error(answer.why);
  return answer;
}

describe('items', () => {
  it('sum to the shop with a line for the others', () => {
    const rows = [item('甲', [300, 700]), item('乙', [200, 150]), item('丙', [80, 80])];
    const table = explainItems({ rows, days: DAYS, perDay: false, change: 500 });
    expect(table.rows.map(({ name, change }) => [name, change])).toEqual([
      ['甲', 400],
      ['乙', -50],
    ]);
    expect(table).toMatchObject({ rest: 150, restRead: 1, oneSided: 0 });
  });

  it('that are not on one of the lists are not taken for sold out', () => {
    const table = explainItems({
      rows: [item('甲', [300, null])],
      days: DAYS,
      perDay: false,
      change: -40,
    });
    expect(table).toEqual({ rows: [], rest: -40, restRead: 0, oneSided: 1 });
  });

  it('show the ten that moved most', () => {
    const rows = Array.from({ length: 14 }, (_, i) => item(`货${i}`, [0, i + 1]));
    const table = explainItems({ rows, days: DAYS, perDay: false, change: 200 });
    expect(table.rows.map(({ change }) => change)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5]);
    // 200 − (14 + 13 + … + 5 = 95)
    expect(table).toMatchObject({ rest: 105, restRead: 4 });
  });
});

describe('sources and items of a shop', () => {
  it('are taken in the scope that both sides have, every device first', () => {
    const rows = [source('搜索', [400, 600], 'all//'), source('搜索', [1, 2], 'wireless//')];
    expect(ask({ sources: rows }).sources).toMatchObject({ totals: { change: 200 }, overlap: 300 });
  });

  it.each<[string, RowSeries[], object]>([
    ['were never read', [], { none: 'not-read' }],
    [
      'were read on one side only',
      [source('搜索', [null, 600])],
      { none: 'days-unread', days: ['2026-09-09'] },
    ],
    [
      'were read in another scope on either side',
      [source('搜索', [null, 600], 'all//'), source('搜索', [400, null], 'wireless//')],
      { none: 'other-scope', span: ['all//'], base: ['wireless//'] },
    ],
    [
      'lack a column',
      [rowSeries('source', '搜索', LAST, { uv: [5, 6], pay_buyers: [1, 1] })],
      { none: 'no-figure', missing: ['pay_amt'] },
    ],
  ])('say so where they %s', (_, sources, refusal) => {
    expect(ask({ sources }).sources).toEqual(refusal);
  });

  it('are left out where the question is not about a shop', () => {
    expect(ask({})).not.toHaveProperty('sources');
  });
});

describe('the middle one of the seven days before', () => {
  const sales = (entries: Entry[]) => seriesOf('pay_amt', '2026-09-09', entries);

  it.each<[string, Entry[], string | null]>([
    ['a week read in full', [7, 1, 6, 2, 5, 3, 4], '2026-09-09'],
    ['of six days the lower of the two in the middle', [6, 1, 5, null, 2, 4, 3], '2026-09-09'],
    ['nothing of four days', [6, 1, 5, null, null, 4, null], null],
  ])('%s', (_, entries, day) => {
    expect(medianDay(sales(entries), LAST)).toBe(day);
  });
});
