import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/model/day';
import type { MetricId } from '../../../utils/model/metric';
import type { ReportTable } from '../../../utils/model/report';
import { DAY_STATE } from '../../../utils/model/series';
import type { RowSeries } from '../../../utils/model/series-subject';
import { type DailyInput, dailyTable } from '../../../utils/reports/daily-report';
import { earlierSpans, periodTable } from '../../../utils/reports/period-report';
import { rowTable } from '../../../utils/reports/row-report';
import { shopsTable } from '../../../utils/reports/shops-table';
import { seriesOf } from '../insights/series-of';

/** A Sunday; the week before it begins on 2026-11-09. */
const LAST = '2026-11-15';
const TODAY = '2026-11-16';
const WEEK = { from: '2026-11-09', to: LAST };

function daily(changes: Partial<DailyInput> = {}): ReportTable {
  return dailyTable({
    shopName: '练习店',
    span: WEEK,
    series: {
      pay_amt: seriesOf('pay_amt', LAST, [100, 200, 300, null, 500, 600, 700, 900]),
      uv: seriesOf('uv', LAST, [10, 20, 30, 40, 50, 60, 70, 80]),
    },
    visitors: [],
    targets: [],
    promotions: new Map(),
    decisions: [],
    today: TODAY,
    ...changes,
  });
}

const at = (table: ReportTable, head: MetricId | string) =>
  table.columns.findIndex(
    (one) => (typeof one.head === 'string' ? one.head : one.head.key) === head,
  );
const cell = (table: ReportTable, row: number, head: string) => table.rows[row]?.[at(table, head)];

describe('the daily sheet', () => {
  it('has a row a day, and an unread day is a gap with its reason, not 0', () => {
    const table = daily();
    expect(table.rows).toHaveLength(7);
    expect(cell(table, 0, 'pay_amt')).toEqual({ kind: 'figure', value: 200 });
    expect(cell(table, 2, 'pay_amt')).toEqual({ kind: 'gap', why: 'not-read' });
  });

  it('sets a day against the one before and the same weekday, where both were read', () => {
    const table = daily();
    expect(cell(table, 6, 'column.dayBefore')).toMatchObject({ value: 900 / 700 - 1 });
    expect(cell(table, 6, 'column.weekBefore')).toMatchObject({ value: 8 });
    expect(cell(table, 3, 'column.dayBefore')).toEqual({ kind: 'gap', why: 'not-read' });
  });

  it('marks what is worked out of figures that may still change', () => {
    const maybe = (value: number): [number, typeof DAY_STATE.provisional] => [
      value,
      DAY_STATE.provisional,
    ];
    const table = daily({
      series: {
        pay_amt: seriesOf('pay_amt', LAST, [100, 200, 300, 400, 500, 600, 700, maybe(900)]),
        ad_keyword_cost: seriesOf('ad_keyword_cost', LAST, [1, 2, 3, 4, 5, 6, 7, maybe(9)]),
      },
    });
    for (const head of ['dayBefore', 'weekBefore', 'adTotal', 'adShare'])
      expect(cell(table, 6, `column.${head}`)).toMatchObject({ marks: ['provisional'] });
    expect(cell(table, 5, 'column.adShare')).toEqual({ kind: 'figure', value: 7 / 700 });
  });

  it('works a ratio out from its parts and says so', () => {
    const table = daily();
    expect(cell(table, 6, 'uv_value')).toEqual({
      kind: 'figure',
      value: 900 / 80,
      marks: ['recomputed'],
    });
  });

  it('leaves columns out that were never read, and counts them', () => {
    const table = daily();
    expect(at(table, 'net_pay_amt')).toBe(-1);
    expect(table.notes).toEqual([{ key: 'note.columnsUnread', values: ['33'] }]);
  });

  it('keeps blank for a week what the platform goes on changing', () => {
    const rate = seriesOf('refund_amt_rate', LAST, Array<number>(8).fill(0.03));
    const table = daily({ series: { refund_amt_rate: rate } });
    expect(cell(table, 6, 'refund_amt_rate')).toEqual({ kind: 'gap', why: 'not-final' });
    const later = daily({ series: { refund_amt_rate: rate }, today: addDays(LAST, 8) });
    expect(cell(later, 6, 'refund_amt_rate')).toEqual({ kind: 'figure', value: 0.03 });
  });

  it('adds up what was spent on promotion, and tells its share of sales', () => {
    const table = daily({
      series: {
        pay_amt: seriesOf('pay_amt', LAST, [1000]),
        ad_keyword_cost: seriesOf('ad_keyword_cost', LAST, [80]),
        ad_crowd_cost: seriesOf('ad_crowd_cost', LAST, [[20, DAY_STATE.provisional]]),
      },
    });
    expect(cell(table, 6, 'column.adTotal')).toMatchObject({ value: 100 });
    expect(cell(table, 6, 'column.adShare')).toMatchObject({ value: 0.1 });
    expect(cell(table, 6, 'ad_crowd_cost')).toMatchObject({ marks: ['provisional'] });
  });

  it('gives no sum of promotion on a day when a part of it was not read', () => {
    const table = daily({
      series: {
        ad_keyword_cost: seriesOf('ad_keyword_cost', LAST, [80, 80]),
        ad_crowd_cost: seriesOf('ad_crowd_cost', LAST, [20, null]),
      },
    });
    expect(cell(table, 5, 'column.adTotal')).toMatchObject({ value: 100 });
    expect(cell(table, 6, 'column.adTotal')).toEqual({ kind: 'gap', why: 'not-read' });
  });
});

describe('weeks and months', () => {
  it('stand beside the one before and the same one a year ago', () => {
    expect(earlierSpans('weekly', WEEK)).toEqual({
      before: { from: '2026-11-02', to: '2026-11-08' },
      lastYear: { from: '2025-11-10', to: '2025-11-16' },
    });
    expect(earlierSpans('monthly', { from: '2026-03-01', to: '2026-03-31' })).toEqual({
      before: { from: '2026-02-01', to: '2026-02-28' },
      lastYear: { from: '2025-03-01', to: '2025-03-31' },
    });
    // half a month stands beside the same half
    expect(earlierSpans('monthly', { from: '2026-01-01', to: '2026-01-10' })).toEqual({
      before: { from: '2025-12-01', to: '2025-12-10' },
      lastYear: { from: '2025-01-01', to: '2025-01-10' },
    });
  });

  it('never add visitors, recompute conversion, and compare no sums of other numbers of days', () => {
    const uv = [100, 100, 100, 100, 100, 100, 100, 200, 200, 200, 200, 200, 200, 200];
    const series = {
      uv: seriesOf('uv', LAST, uv),
      pay_buyers: seriesOf('pay_buyers', LAST, [...Array<number>(7).fill(2), 1, 1, 1, 1, 1, 1, 1]),
      pay_amt: seriesOf('pay_amt', LAST, [null, ...Array<number>(13).fill(50)]),
    };
    const table = periodTable({
      shopName: '练习店',
      kind: 'weekly',
      span: WEEK,
      series,
      today: TODAY,
    });
    const row = (metric: MetricId) =>
      table.rows.find(([first]) => first?.kind === 'metric' && first.metric === metric) ?? [];
    expect(row('uv')[1]).toMatchObject({ value: 200, marks: ['daily-mean'] });
    expect(row('uv')[3]).toMatchObject({ value: 1, format: 'change' });
    // 7 buyers of 1,400 visitors after 14 of 700: 0.5 % after 2 %, so −1.5 points
    expect(row('cvr')[1]).toMatchObject({ value: 0.005 });
    expect(row('cvr')[3]).toEqual({ kind: 'figure', value: -0.015, format: 'points' });
    expect(row('pay_amt')[3]).toEqual({ kind: 'gap', why: 'days-differ' });
    expect(row('pay_amt')[4]).toEqual({ kind: 'gap', why: 'not-read' });
  });

  it('let a figure wait that still changes, say how many days were read, and leave out the unread', () => {
    const series = { refund_amt_rate: seriesOf('refund_amt_rate', LAST, Array(6).fill(0.08)) };
    const table = periodTable({
      ...{ shopName: '练习店', kind: 'weekly' as const, span: WEEK, series },
      today: addDays(LAST, 1),
    });
    expect(table.rows.map(([first]) => first)).toEqual([
      { kind: 'metric', metric: 'refund_amt_rate' },
    ]);
    expect(table.rows[0]?.[1]).toEqual({ kind: 'gap', why: 'not-final' });
    expect(table.rows[0]?.at(-2)).toEqual({
      kind: 'word',
      word: { key: 'daysOf', values: ['6', '7'] },
    });
  });
});

describe('several shops', () => {
  const shop = (name: string, platform: string, days = 7) => ({
    name,
    platform,
    series: {
      pay_amt: seriesOf('pay_amt', LAST, Array<number>(days).fill(10)),
      uv: seriesOf('uv', LAST, Array<number>(days).fill(5)),
    },
  });
  const total = (table: ReportTable, metric: MetricId) =>
    table.rows.find(([first]) => first?.kind === 'metric' && first.metric === metric)?.at(-1);

  it('add money of one platform and never people', () => {
    const table = shopsTable([shop('甲', 'taobao'), shop('乙', 'taobao')], WEEK);
    expect(total(table, 'pay_amt')).toMatchObject({ kind: 'figure', value: 140 });
    expect(total(table, 'uv')).toEqual({ kind: 'word', word: { key: 'noTotal.people' } });
  });

  it('add nothing over platforms, nor over other numbers of days', () => {
    const table = shopsTable([shop('甲', 'taobao'), shop('乙', '京东')], WEEK);
    expect(total(table, 'pay_amt')).toEqual({ kind: 'word', word: { key: 'noTotal.platforms' } });
    const uneven = shopsTable([shop('甲', 'taobao'), shop('乙', 'taobao', 3)], WEEK);
    expect(total(uneven, 'pay_amt')).toEqual({ kind: 'word', word: { key: 'noTotal.days' } });
  });
});

describe('items and plans', () => {
  const row = (name: string, scope: string, values: number[], metric: MetricId): RowSeries => ({
    subject: {
      subject: `shop:t>item:${name}`,
      shop: 'shop:t',
      kind: 'item',
      name,
      id: name,
      scopes: [scope],
      lastDay: LAST,
    },
    scope,
    series: { [metric]: seriesOf(metric, LAST, values) },
  });
  const before = { from: '2026-11-02', to: '2026-11-08' };

  it('come largest first, with their share and their change', () => {
    const { table } = rowTable({
      kind: 'items',
      shopName: '练习店',
      span: WEEK,
      before,
      rows: [
        row('601', 'all//', Array<number>(14).fill(10), 'pay_amt'),
        row(
          '602',
          'all//',
          [...Array<number>(7).fill(10), ...Array<number>(7).fill(20)],
          'pay_amt',
        ),
      ],
      shopSales: 700,
    });
    expect(table.rows.map(([name]) => name)).toEqual([
      { kind: 'text', text: '602' },
      { kind: 'text', text: '601' },
    ]);
    expect(table.rows[0]?.[at(table, 'column.share')]).toMatchObject({ value: 0.2 });
    expect(table.rows[0]?.[at(table, 'column.change')]).toMatchObject({ value: 1 });
  });

  it('keep two attribution windows of one plan in two rows', () => {
    const { table } = rowTable({
      kind: 'ads',
      shopName: '练习店',
      span: WEEK,
      before,
      rows: [
        row('计划', 'all//15', Array<number>(7).fill(10), 'cost'),
        row('计划', 'all//30', Array<number>(7).fill(10), 'cost'),
      ],
      shopSales: null,
    });
    expect(table.rows.map((cells) => cells[at(table, 'column.scope')])).toEqual([
      { kind: 'scope', scope: 'all//15' },
      { kind: 'scope', scope: 'all//30' },
    ]);
  });
});
