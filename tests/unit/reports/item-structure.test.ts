import { describe, expect, it } from 'vitest';
import { HOUR, startOfDay } from '../../../utils/model/day';
import type { MetricId } from '../../../utils/model/metric';
import type { ReportTable } from '../../../utils/model/report';
import type { RowSeries } from '../../../utils/model/series-subject';
import { categoriesTable } from '../../../utils/reports/categories-table';
import { newItemsTable } from '../../../utils/reports/new-items-table';
import { priceBandsTable } from '../../../utils/reports/price-bands-table';
import { rowTable } from '../../../utils/reports/row-report';
import { stockTable } from '../../../utils/reports/stock-table';
import { seriesOf } from '../insights/series-of';

/** Four days, and the four before them. */
const LAST = '2026-04-08';
const SPAN = { from: '2026-04-05', to: LAST };
const BEFORE = { from: '2026-04-01', to: '2026-04-04' };

type Values = (number | null)[];

const row = (
  id: string,
  series: Partial<Record<MetricId, Values>>,
  scope = 'all//',
): RowSeries => ({
  subject: {
    ...{ subject: `shop:练习店>item:${id}`, shop: 'shop:练习店', kind: 'item' as const, id },
    ...{ name: `商品${id}`, scopes: [scope], lastDay: LAST },
  },
  scope,
  series: Object.fromEntries(
    Object.entries(series).map(([metric, values]) => [
      metric,
      seriesOf(metric as MetricId, LAST, values),
    ]),
  ),
});

/** Cells as they count: figures bare, gaps by their reason, texts as they are. */
const said = ({ rows }: ReportTable) =>
  rows.map((cells) =>
    cells.map((cell) =>
      cell.kind === 'figure'
        ? cell.value
        : cell.kind === 'gap'
          ? cell.why
          : cell.kind === 'text'
            ? cell.text
            : cell.kind,
    ),
  );

describe('sales by price', () => {
  const input = { shopName: '练习店', span: SPAN, before: BEFORE, shopSales: 2000 };

  it('puts an item into the band of what a piece was paid, with its share and the share before', () => {
    const rows = [
      // 600 for 20 pieces: 30 each; before 100 for 5: 20 each, the same band
      row('1', { pay_amt: [100, 0, 0, 0, 300, 0, 0, 300], pay_items: [5, 0, 0, 0, 10, 0, 0, 10] }),
      // 400 for 4: 100 each; before 300 for 4: 75 each, another band
      row('2', { pay_amt: [300, 0, 0, 0, 400, 0, 0, 0], pay_items: [4, 0, 0, 0, 4, 0, 0, 0] }),
    ];
    const table = priceBandsTable({ ...input, rows });
    expect(said(table)).toEqual([
      ['¥20–50', 1, 600, 20, 0.6, 0.25, 0.6 - 0.25],
      ['¥100–200', 1, 400, 4, 0.4, 0, 0.4],
    ]);
    expect(table.notes).toEqual([
      { key: 'note.priceBands', values: ['2'] },
      { key: 'note.ofShopSales', values: ['50.00%'] },
    ]);
  });

  it.each<[number, string]>([
    [9.99, '¥0–10'],
    [10, '¥10–20'],
    [19.99, '¥10–20'],
    [20, '¥20–50'],
    [50, '¥50–100'],
    [1000, '¥1000–2000'],
    [4999, '¥2000–5000'],
  ])('a piece of %d is in %s', (price, band) => {
    const rows = [row('1', { pay_amt: [price], pay_items: [1] })];
    expect(said(priceBandsTable({ ...input, rows }))[0]?.[0]).toBe(band);
  });

  it('leaves out items of which the two were read on other days, or that sold nothing', () => {
    const rows = [
      row('1', { pay_amt: [100, 200, 300, 400], pay_items: [1, null, 3, 4] }),
      row('2', { pay_amt: [0, 0, 0, 0], pay_items: [0, 0, 0, 0] }),
      row('3', { pay_amt: [100] }),
    ];
    expect(priceBandsTable({ ...input, rows })).toMatchObject({ rows: [], notes: [] });
  });

  it('says nothing of a change where the month before was not read', () => {
    const rows = [row('1', { pay_amt: [100], pay_items: [2] })];
    expect(said(priceBandsTable({ ...input, rows }))[0]?.slice(5)).toEqual([
      'not-read',
      'not-read',
    ]);
  });
});

describe('stock turnover', () => {
  const SHELF = 'all/出售中/';

  it('tells how long each stock lasts, soonest out first, and what sold nothing last', () => {
    const shelf = [
      row('1', { shelf_stock: [120, null, 80, null] }, SHELF),
      row('2', { shelf_stock: [null, 30] }, SHELF),
      row('3', { shelf_stock: [500] }, SHELF),
      row('4', { shelf_stock: [7] }, SHELF),
    ];
    const sold = [
      row('1', { pay_items: [2, 2, 2, 2] }),
      row('2', { pay_items: [10, null, 5, 15] }),
      row('3', { pay_items: [0, 0, 0, 0] }),
    ];
    const table = stockTable('练习店', SPAN, shelf, sold);
    expect(said(table)).toEqual([
      // 30 in all on three read days: 10 a day
      ['商品2', '2', 30, LAST, 30, 10, 3, 1],
      // 80 left, two a day; 8 pieces of a mean stock of 100
      ['商品1', '1', 80, '2026-04-07', 8, 2, 40, 0.08],
      ['商品3', '3', 500, LAST, 0, 0, 'nothing-sold', 0],
      ['商品4', '4', 7, LAST, 'not-read', 'not-read', 'not-read', 'not-read'],
    ]);
    expect(table.notes).toContainEqual({ key: 'note.stockInAll', values: ['3', '610', '38'] });
  });

  it('takes no stock that was read before or after the days', () => {
    const shelf = [row('1', { shelf_stock: [5, null, null, null, null] }, SHELF)];
    expect(stockTable('练习店', SPAN, shelf, []).rows).toEqual([]);
  });
});

describe('new items', () => {
  const at = startOfDay('2026-04-06') + 10 * HOUR;

  it('stand with what they sold since, and a gap where nothing was read', () => {
    const items = [
      { item: '1', name: '新款', at },
      { item: '9', name: '没读过的新款', at: at - HOUR },
    ];
    const rows = [row('1', { pay_amt: [null, 100, 200, 300], item_uv: [null, 10, 20, 30] })];
    const table = newItemsTable('练习店', SPAN, items, rows);
    expect(said(table)).toEqual([
      ['新款', '1', '2026-04-06', 600, 20],
      ['没读过的新款', '9', '2026-04-06', 'not-read', 'not-read'],
    ]);
    expect(table.notes).toEqual([{ key: 'note.newItems' }]);
  });

  it('are not known where the shelf was not looked at, which is no “none”', () => {
    expect(newItemsTable('练习店', SPAN, null, [])).toMatchObject({
      rows: [],
      notes: [{ key: 'note.shelfUnread' }],
    });
  });
});

it('sales by category stand by size, with their share of the shop', () => {
  const rows = [
    row('女装', { pay_amt: [50, 50, 50, 50] }),
    row('童装', { pay_amt: [200, 200, 200, 200] }),
  ];
  const table = categoriesTable({
    shopName: '练习店',
    span: SPAN,
    before: BEFORE,
    rows,
    shopSales: 2000,
  });
  expect(said(table)).toEqual([
    ['商品童装', 800, 0.4, 'not-read', 'word'],
    ['商品女装', 200, 0.1, 'not-read', 'word'],
  ]);
});

describe('what stands beside a row', () => {
  const base = { shopName: '练习店', span: SPAN, before: BEFORE, shopSales: null };
  const subject = 'shop:练习店>item:1';

  it('is its stock and what the operator changed', () => {
    const rows = [row('1', { pay_amt: [1] }), row('2', { pay_amt: [2] })];
    const beside = { stocks: new Map([[subject, 12]]), actions: new Map([[subject, '89 改 79']]) };
    const { table } = rowTable({ ...base, kind: 'items', rows, beside });
    expect(said(table).map((cells) => cells.slice(-2))).toEqual([
      ['not-read', ''],
      [12, '89 改 79'],
    ]);
  });

  it('has no column where nothing is known', () => {
    const rows = [row('1', { pay_amt: [1] })];
    const { table } = rowTable({ ...base, kind: 'items', rows, beside: { stocks: new Map() } });
    expect(table.columns.at(-1)?.head).toEqual({ key: 'column.daysRead' });
  });
});
