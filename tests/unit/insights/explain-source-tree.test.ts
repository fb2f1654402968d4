import { describe, expect, it } from 'vitest';
import { explainSourceTree } from '../../../utils/insights/explain-source-tree';
import type { SourceRow } from '../../../utils/model/change';
import type { RowSeries } from '../../../utils/model/series-subject';
import { randomFrom } from '../../pages/random-from';
import { rowSeries } from './row-series';
import type { Entry } from './series-of';

const LAST = '2026-09-10';
const DAYS = { before: ['2026-09-09'], after: [LAST] };

type Side = readonly [uv: number, cvr: number, aov: number] | null;

const source = (path: string, before: Side, after: Side): RowSeries => {
  const column = (value: (side: readonly [number, number, number]) => number): Entry[] =>
    [before, after].map((side) => (side ? value(side) : null));
  return rowSeries('source', path, LAST, {
    uv: column(([uv]) => uv),
    pay_buyers: column(([uv, cvr]) => uv * cvr),
    pay_amt: column(([uv, cvr, aov]) => uv * cvr * aov),
  });
};

const explain = (rows: RowSeries[], change: number) =>
  explainSourceTree({ rows, days: DAYS, perDay: false, change });

const partsOf = ({ volume, mix, conversion, spend, change }: SourceRow) => [
  volume,
  mix,
  conversion,
  spend,
  change,
];

/** TV-D of the domain notes. */
const D = [
  source('搜索', [4000, 0.03, 110], [3200, 0.031, 112]),
  source('推荐', [3500, 0.012, 95], [4200, 0.01, 90]),
  source('付费推广', [2500, 0.02, 105], [2100, 0.022, 108]),
];

describe('TV-D on the table of the screen', () => {
  it('rounds each source to cents that sum to its change', () => {
    const table = explain(D, -2_500);
    expect(table.rows.map(({ path }) => path.join())).toEqual(['搜索', '付费推广', '推荐']);
    expect(table.rows.map(partsOf)).toEqual([
      [-621.94, -2083.72, 397.58, 218.48, -2089.6],
      [-262.55, -629.91, 487.86, 144.2, -260.4],
      // −199.2259 + 907.3727 − 708.1467 − 210: the cent that rounding leaves goes to the volume
      [-199.22, 907.37, -708.15, -210, -210],
    ]);
  });

  it('sums to the totals, and with the overlap to the shop', () => {
    const { totals, overlap } = explain(D, -2_500);
    expect(totals).toEqual({
      volume: -1083.71,
      mix: -1806.26,
      conversion: 177.29,
      spend: 152.68,
      change: -2560,
    });
    expect(overlap).toBe(60);
  });
});

describe('the tree', () => {
  const open = [
    source('付费推广', [100, 0.1, 50], [80, 0.1, 50]),
    source('付费推广/关键词', [60, 0.1, 50], [30, 0.1, 50]),
    source('付费推广/人群', [40, 0.1, 50], [50, 0.1, 50]),
  ];

  it('goes into a level that stood open on both days; its parent is their sum', () => {
    const { rows, overlap } = explain(open, -100);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.children.map(({ path, change }) => [path[1], change])).toEqual([
      ['关键词', -150],
      ['人群', 50],
    ]);
    expect(rows[0]).toMatchObject({ change: -100, before: { uv: 100, payAmt: 500 } });
    expect(overlap).toBe(0);
  });

  it('stays above a level that was closed on one of the days', () => {
    const closed = [open[0], source('付费推广/关键词', null, [30, 0.1, 50])].filter(
      (row) => row !== undefined,
    );
    const { rows } = explain(closed, -100);
    expect(rows).toMatchObject([{ path: ['付费推广'], change: -100, children: [] }]);
  });

  it('takes a source that is not among its open neighbours for one without visitors', () => {
    const { rows } = explain(
      [source('搜索', [100, 0.1, 50], [100, 0.1, 50]), source('直播', null, [50, 0.1, 40])],
      200,
    );
    expect(rows[0]).toMatchObject({
      path: ['直播'],
      mix: 200,
      volume: 0,
      change: 200,
      before: { uv: 0 },
    });
  });

  it('leaves the subtotal of all sources out', () => {
    const { rows, overlap } = explain(
      [...D, source('汇总', [9_000, 0.02, 100], [8_000, 0.02, 100])],
      -2_560,
    );
    expect(rows).toHaveLength(3);
    expect(overlap).toBe(0);
  });

  it('reads a dash for the money of a source without buyers as no money', () => {
    const row = rowSeries('source', '店内', LAST, {
      uv: [50, 60],
      pay_buyers: [0, 3],
      pay_amt: [null, 90],
    });
    expect(explain([row], 90).rows[0]).toMatchObject({ conversion: 90, change: 90 });
  });

  it('names a source with a figure missing and leaves its money to the overlap', () => {
    const row = rowSeries('source', '店内', LAST, {
      uv: [50, 60],
      pay_buyers: [2, 3],
      pay_amt: [null, 90],
    });
    const { rows, overlap, unread } = explain([row], 90);
    expect([rows, overlap, unread]).toEqual([[], 90, ['店内']]);
  });
});

it('sums to the shop to the cent and turns every sign with the days, for 10,000 random tables', () => {
  const random = randomFrom(20_261_123);
  const pick = (most: number) => (random(100) < 12 ? 0 : random(most));
  const cents = (amount: number) => Math.round(amount * 100);
  const column = () => {
    const uv = pick(5_000);
    const buyers = uv === 0 ? 0 : Math.min(uv, pick(200));
    const sign = random(100) < 8 ? -1 : 1;
    return { uv, buyers, amount: buyers === 0 ? 0 : (sign * random(3_000_000)) / 100 };
  };
  for (let i = 0; i < 10_000; i += 1) {
    const names = ['甲/一', '甲/二', '乙', '丙/一', '丁'].slice(0, 1 + random(5));
    const days = names.map((name) => ({ name, sides: [column(), column()] }));
    const rows = (turned: boolean) =>
      days.map(({ name, sides }) => {
        const ordered = turned ? sides.toReversed() : sides;
        return rowSeries('source', name, LAST, {
          uv: ordered.map(({ uv }) => uv),
          pay_buyers: ordered.map(({ buyers }) => buyers),
          pay_amt: ordered.map(({ amount }) => amount),
        });
      });
    const change = (random(9_000_000) - 4_500_000) / 100;
    const there = explain(rows(false), change);
    const back = explain(rows(true), -change);
    const { volume, mix, conversion, spend } = there.totals;
    expect(
      cents(volume) + cents(mix) + cents(conversion) + cents(spend) + cents(there.overlap),
    ).toBe(cents(change));
    for (const part of ['volume', 'mix', 'conversion', 'spend', 'change'] as const)
      expect(there.totals[part] + back.totals[part]).toBe(0);
    expect(there.overlap + back.overlap).toBe(0);
    for (const row of there.rows)
      expect(cents(row.volume) + cents(row.mix) + cents(row.conversion) + cents(row.spend)).toBe(
        cents(row.change),
      );
  }
}, 60_000);
