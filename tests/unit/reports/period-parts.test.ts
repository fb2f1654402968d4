import { describe, expect, it } from 'vitest';
import type { ReportTable } from '../../../utils/model/report';
import type { SeenReview } from '../../../utils/model/review';
import type { RowSeries } from '../../../utils/model/series-subject';
import { dailyTable } from '../../../utils/reports/daily-report';
import { profitTable, reasonsTable, targetsTable } from '../../../utils/reports/period-parts';
import { periodTable } from '../../../utils/reports/period-report';
import { shopsTable } from '../../../utils/reports/shops-table';
import { sourceVisitors } from '../../../utils/reports/source-visitors';
import { seriesOf } from '../insights/series-of';

const LAST = '2026-11-15';
const WEEK = { from: '2026-11-09', to: LAST };
const values = (table: ReportTable, column: number) =>
  table.rows.map((cells) => {
    const cell = cells[column];
    return cell?.kind === 'figure' ? cell.value : cell?.kind === 'gap' ? cell.why : null;
  });

describe('the profit sheet', () => {
  const series = {
    pay_amt: seriesOf('pay_amt', LAST, Array<number>(7).fill(1000)),
    refund_done_amt: seriesOf('refund_done_amt', LAST, Array<number>(7).fill(100)),
  };
  const input = {
    shopName: '练习店',
    span: WEEK,
    series,
    promotion: 700,
    costs: { margin: 0.4, fees: 0.05, shipping: 0.03 },
  };

  it('takes refunds, goods, fees, shipping and promotion off, to the cent', () => {
    // 7000 − 700 = 6300 kept; goods 60 % of it 3780, fees 5 % of it 315, shipping 3 % of 7000 = 210
    const [sales, refunds, goods, fees, shipping, promotion, left] = values(profitTable(input), 1);
    expect(sales).toBe(7000);
    expect(refunds).toBe(700);
    expect(goods).toBeCloseTo(3780, 8);
    expect(fees).toBeCloseTo(315, 8);
    expect(shipping).toBeCloseTo(210, 8);
    expect(promotion).toBe(700);
    expect(left).toBeCloseTo(7000 - 700 - 3780 - 315 - 210 - 700, 8);
  });

  it.each([
    [{ costs: { ...input.costs, margin: null } }, 2, 'not-said'],
    [{ promotion: null }, 5, 'not-read'],
    [{ series: { pay_amt: series.pay_amt } }, 1, 'not-read'],
  ])('says nothing of what is left without one part: %j', (change, line, why) => {
    const amounts = values(profitTable({ ...input, ...change }), 1);
    expect(amounts[line]).toBe(why);
    expect(amounts.at(-1)).toBe('not-read');
  });

  it('does not take a week with an unread day for a whole one', () => {
    const pay_amt = seriesOf('pay_amt', LAST, [null, ...Array<number>(6).fill(1000)]);
    const amounts = values(profitTable({ ...input, series: { ...series, pay_amt } }), 1);
    expect(amounts).toEqual([
      6000,
      'not-read',
      'not-read',
      'not-read',
      'not-read',
      700,
      'not-read',
    ]);
  });
});

it('targets tell how far they are reached beside how much of the time is gone', () => {
  const series = { pay_amt: seriesOf('pay_amt', '2026-11-11', [100, 200, 300]) };
  const target = { shop: 'shop:t', per: 'week' as const, from: '2026-11-09' };
  const table = targetsTable(
    '练习店',
    'week',
    { from: '2026-11-09', to: '2026-11-11' },
    [
      { ...target, key: 'a', metric: 'pay_amt', value: 1000 },
      { ...target, key: 'b', metric: 'uv', value: 50 },
    ],
    series,
  );
  expect(values(table, 3)).toEqual([0.6, 'not-read']);
  expect(values(table, 4)[0]).toBeCloseTo(3 / 7, 10);
});

it('reasons are those of bad reviews that say something, the three most named', () => {
  const review = (bad: boolean, reasons: string[], isDefault = false) =>
    ({ verdict: { bad, reasons, isDefault } }) as unknown as SeenReview;
  const table = reasonsTable('练习店', [
    review(true, ['quality', 'logistics']),
    review(true, ['quality']),
    review(true, ['package']),
    review(true, ['service']),
    review(false, ['size']),
    review(true, ['color'], true),
  ]);
  expect(table.rows.map(([reason]) => reason)).toHaveLength(3);
  expect(table.rows[0]).toEqual([
    { kind: 'reason', reason: 'quality' },
    { kind: 'figure', value: 2 },
    { kind: 'figure', value: 0.5 },
  ]);
  expect(table.notes).toEqual([{ key: 'note.reasons', values: ['5', '4'] }]);
});

describe('visitors of sources', () => {
  const source = (path: string[], uv: number): RowSeries => ({
    subject: {
      subject: `shop:t>source:${path.join('/')}`,
      ...{ shop: 'shop:t', kind: 'source' as const, name: path.at(-1) ?? '', path },
      ...{ scopes: ['all//'], lastDay: LAST },
    },
    scope: 'all//',
    series: { uv: seriesOf('uv', LAST, [uv]) },
  });

  it.each([
    [['手淘搜索'], 'search'],
    [['经营优势', '搜索'], 'search'],
    [['经营优势', '推荐'], 'recommend'],
    [['付费推广'], 'paid'],
    // part of the paid ones, and not all of them
    [['付费推广', '无界', '关键词推广'], null],
    [['付费推广', '推荐'], null],
  ] as const)('%j is %s', (path, group) => {
    const rows = [source([...path], 7)];
    for (const one of ['search', 'recommend', 'paid'] as const)
      expect(sourceVisitors(rows, one, LAST)?.value ?? null).toBe(one === group ? 7 : null);
  });

  it('of two sources are never added up', () => {
    const rows = [source(['手淘搜索'], 7), source(['天猫搜索'], 5)];
    expect(sourceVisitors(rows, 'search', LAST)).toBeNull();
  });

  it('stand in the daily sheet with their share of all visitors', () => {
    const table = dailyTable({
      ...{ shopName: '练习店', span: { from: LAST, to: LAST }, today: '2026-11-16' },
      series: {
        uv: seriesOf('uv', LAST, [100]),
        pay_buyers: seriesOf('pay_buyers', LAST, [20]),
        old_buyers: seriesOf('old_buyers', LAST, [5]),
      },
      visitors: [source(['付费推广'], 25)],
      ...{ targets: [], promotions: new Map(), decisions: [] },
    });
    const at = (key: string) =>
      table.rows[0]?.[
        table.columns.findIndex(({ head }) => typeof head !== 'string' && head.key === key)
      ];
    expect(at('column.uvOf.paid')).toEqual({ kind: 'figure', value: 25 });
    expect(at('column.paidShare')).toEqual({ kind: 'figure', value: 0.25 });
    expect(at('column.oldShare')).toEqual({ kind: 'figure', value: 0.25 });
    expect(at('column.uvOf.search')).toBeUndefined();
  });
});

it('refunds by payment day wait in weeks and months until their last day is ripe', () => {
  const rates = seriesOf('refund_amt_rate', LAST, Array<number>(14).fill(0.04));
  const made = (today: string) =>
    periodTable({
      ...{ shopName: '练习店', kind: 'weekly' as const, span: WEEK },
      ...{ series: { refund_amt_rate: rates }, today },
    }).rows[0]?.slice(1, 3);
  expect(made('2026-11-16')).toMatchObject([
    { kind: 'gap', why: 'not-final' },
    { kind: 'figure', value: 0.04 },
  ]);
  // seven days after the week before, and not of this one
  expect(made('2026-11-15')).toMatchObject([{ why: 'not-final' }, { why: 'not-final' }]);
  expect(made('2026-11-23')).toMatchObject([{ value: 0.04 }, { value: 0.04 }]);
});

describe('shops of two platforms', () => {
  const shop = (name: string, platform: string) => ({
    name,
    platform,
    series: {
      pay_amt: seriesOf('pay_amt', LAST, Array<number>(7).fill(10)),
      uv: seriesOf('uv', LAST, Array<number>(7).fill(5)),
    },
  });

  it('are set side by side, with the differences of freight and refunds in words', () => {
    const { rows, notes } = shopsTable([shop('甲', ''), shop('京东·甲', '京东·')], WEEK);
    expect(notes.map(({ key }) => key)).toEqual([
      'note.people',
      'note.platforms',
      'note.counting.taobao',
      'note.counting.jd',
      'note.freight',
    ]);
    for (const cells of rows) expect(cells.at(-1)?.kind).toBe('word');
  });

  it('of three, those of one platform have a sum of their own, and no sum goes beyond it', () => {
    const { columns, rows } = shopsTable(
      [shop('甲', ''), shop('乙', ''), shop('京东·甲', '京东·'), shop('拼多多·甲', '拼多多·')],
      WEEK,
    );
    expect(columns.slice(-2).map(({ head }) => head)).toEqual([
      { key: 'column.totalOf.taobao' },
      { key: 'column.total' },
    ]);
    const last = (metric: string) =>
      rows.find(([cell]) => cell?.kind === 'metric' && cell.metric === metric)?.slice(-2);
    expect(last('pay_amt')).toEqual([
      { kind: 'figure', value: 140, format: 'CNY' },
      { kind: 'word', word: { key: 'noTotal.platforms' } },
    ]);
    expect(last('uv')).toEqual(Array(2).fill({ kind: 'word', word: { key: 'noTotal.people' } }));
  });

  it.each([
    ['', ''],
    ['京东·', '京东·'],
    ['', '京东·'],
  ])('visitors are never summed (%j and %j)', (one, other) => {
    const { rows } = shopsTable([shop('甲', one), shop('乙', other)], WEEK);
    const uv = rows.find(([cell]) => cell?.kind === 'metric' && cell.metric === 'uv');
    expect(uv?.at(-1)).toEqual({ kind: 'word', word: { key: 'noTotal.people' } });
  });
});
