import { describe, expect, it } from 'vitest';
import { a41 } from '../../../../utils/insights/rules/a41';
import { a42 } from '../../../../utils/insights/rules/a42';
import { a43 } from '../../../../utils/insights/rules/a43';
import { a44 } from '../../../../utils/insights/rules/a44';
import { a45 } from '../../../../utils/insights/rules/a45';
import type { RuleContext } from '../../../../utils/insights/rules/rule-context';
import { addDays, HOUR, startOfDay } from '../../../../utils/model/day';
import type { Figure } from '../../../../utils/model/figure';
import type { MetricId } from '../../../../utils/model/metric';
import type { BoardPart, BoardRow, Reading, RowKind } from '../../../../utils/model/reading';
import { rowSeries } from '../row-series';
import { contextOf, DAY } from './context-of';
import { dayBefore, lookAt, readingsOf, rowsOf, saidBy, shownBy } from './said-by';

const NOW = startOfDay(addDays(DAY, 1)) + 9 * HOUR;

type Ranked = [rank: number | null, name: string];
/** Names from the first rank down. */
const down = (...names: string[]): Ranked[] => names.map((name, i) => [i + 1, name]);
const names = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `店${i + from}`);

function boardRow(kind: RowKind, [rank, name]: Ranked): BoardRow {
  return {
    rank: rank === null ? { kind: 'missing', why: 'unreadable' } : { kind: 'exact', value: rank },
    subject: { kind, name },
    prices: [],
    figures: [],
  };
}
/** A look at a board so many days ago. */
function look(
  daysAgo: number,
  ranked: Ranked[],
  { kind = 'shop', ...more }: Partial<Omit<BoardPart, 'kind'>> & { kind?: RowKind } = {},
): Reading {
  const takenAt = NOW - daysAgo * 24 * HOUR - 0.5 * HOUR;
  const rows = ranked.map((one) => boardRow(kind, one));
  const part: BoardPart = { kind: 'board', title: '高交易', category: '挂钟', rows, ...more };
  return lookAt('sycm.market.rank', takenAt, [part], { period: dayBefore(takenAt) });
}
const judged = (...readings: Reading[]): RuleContext =>
  contextOf({ now: NOW, ...readingsOf(...readings) });

describe('A42 new faces', () => {
  const ten = down(...names(10));
  const withNew = down(...names(9), '新店');

  it.each<[string, RuleContext, string]>([
    [
      'never on three earlier looks',
      judged(look(0, withNew), look(1, ten), look(2, ten), look(3, ten)),
      'info',
    ],
    [
      'on one of them',
      judged(look(0, withNew), look(1, ten), look(2, ten), look(3, withNew)),
      'cleared',
    ],
    [
      'on the fifteenth look back',
      judged(
        look(0, withNew),
        ...Array.from({ length: 14 }, (_, i) => look(i + 1, ten)),
        look(15, withNew),
      ),
      'info',
    ],
    ['two earlier looks', judged(look(0, withNew), look(1, ten), look(2, ten)), 'too-little-data'],
    [
      'two looks on one day',
      judged(look(0, withNew), look(1, ten), look(2, ten), look(2.1, ten)),
      'too-little-data',
    ],
    [
      'below the tenth place',
      judged(look(0, [...ten, [11, '新店']]), look(1, ten), look(2, ten), look(3, ten)),
      'cleared',
    ],
    [
      'an earlier look less deep',
      judged(look(0, withNew), look(1, ten), look(2, ten), look(3, down('店0'))),
      'too-little-data',
    ],
    [
      'another category',
      judged(look(0, withNew), ...[1, 2, 3].map((ago) => look(ago, ten, { category: '相框' }))),
      'too-little-data',
    ],
    [
      'the second page',
      judged(look(0, withNew, { pageNumber: 2 }), look(1, ten), look(2, ten), look(3, ten)),
      'not-read',
    ],
    [
      'last seen yesterday',
      judged(look(1, withNew), look(2, ten), look(3, ten), look(4, ten)),
      'not-read',
    ],
    ['never read', judged(), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a42, context)).toBe(expected);
  });

  it('goes down to the twentieth for items, and names them with their rank', () => {
    const twenty = down(...names(20));
    const fresh = down(...names(19), '新品');
    const looks = [1, 2, 3].map((ago) => look(ago, twenty, { kind: 'item' }));
    expect(shownBy(a42, judged(look(0, fresh, { kind: 'item' }), ...looks))).toEqual({
      newFaces: 1,
      ranked: '20 新品',
      looksBefore: 3,
    });
  });
});

describe('A43 climbers', () => {
  const at = (rank: number | null): Ranked[] => [
    [rank, '快店'],
    [99, '慢店'],
  ];

  it.each<[string, RuleContext, string]>([
    ['ten places', judged(look(0, at(60)), look(1, at(70))), 'info'],
    ['nine places', judged(look(0, at(61)), look(1, at(70))), 'cleared'],
    ['into the best twenty', judged(look(0, at(20)), look(1, at(21))), 'info'],
    ['inside the best twenty', judged(look(0, at(11)), look(1, at(20))), 'cleared'],
    ['down', judged(look(0, at(70)), look(1, at(30))), 'cleared'],
    ['rank that was not read', judged(look(0, at(null)), look(1, at(70))), 'cleared'],
    [
      'only against the look before',
      judged(look(0, at(60)), look(1, at(65)), look(2, at(90))),
      'cleared',
    ],
    ['one look', judged(look(0, at(60))), 'too-little-data'],
    ['never read', judged(), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a43, context)).toBe(expected);
  });

  it('shows both ranks', () => {
    expect(shownBy(a43, judged(look(0, at(5)), look(1, at(30))))).toMatchObject({
      climbers: 1,
      ranked: '5 ← 30 快店',
    });
  });
});

describe('A44 gone from the board', () => {
  const own = (...before: string[]) => down(...before, '练习店');

  it.each<[string, RuleContext, string]>([
    ['gone', judged(look(0, down(...names(10))), look(1, own(...names(5)))), 'warn'],
    ['still there', judged(look(0, own(...names(9))), look(1, own(...names(5)))), 'cleared'],
    ['never there', judged(look(0, down(...names(10))), look(1, down(...names(10)))), 'cleared'],
    [
      'the board read less deep than its place',
      judged(look(0, down(...names(5))), look(1, own(...names(5)))),
      'too-little-data',
    ],
    ['one look', judged(look(0, down(...names(10)))), 'too-little-data'],
    [
      'a board of items',
      judged(look(0, down(...names(10)), { kind: 'item' }), look(1, own(), { kind: 'item' })),
      'not-read',
    ],
    ['never read', judged(), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a44, context)).toBe(expected);
  });
});

describe('A45 words', () => {
  const range = (low: number, high: number): Figure => ({ kind: 'range', low, high });
  const words = (daysAgo: number, values: Partial<Record<MetricId, Figure>>): Reading => {
    const takenAt = NOW - daysAgo * 24 * HOUR - HOUR;
    const figures = Object.entries(values).map(([metric, figure]) => ({
      metric: metric as MetricId,
      label: metric,
      raw: '',
      figure,
      found: 'layout' as const,
    }));
    const row = { ...boardRow('keyword', [1, '静音挂钟']), figures };
    const part: BoardPart = { kind: 'board', title: '搜索词', rows: [row] };
    return lookAt('sycm.search.rank', takenAt, [part], { period: dayBefore(takenAt) });
  };
  const tracked = rowsOf(rowSeries('keyword', '静音挂钟', DAY, { kw_uv: [12] }));
  const seen = (now: Figure, was: Figure, metric: MetricId = 'kw_pop', rows = tracked) => ({
    ...judged(words(0, { [metric]: now }), words(1, { [metric]: was })),
    rows,
  });
  const exact = (value: number): Figure => ({ kind: 'exact', value });

  it.each<[string, RuleContext, string]>([
    ['searches a bin higher', seen(range(5_000, 7_500), range(2_500, 5_000)), 'info'],
    ['conversion a bin higher', seen(range(0.025, 0.05), range(0.01, 0.025), 'kw_cvr'), 'info'],
    ['the same bin', seen(range(2_500, 5_000), range(2_500, 5_000)), 'cleared'],
    ['a bin lower', seen(range(1_000, 2_500), range(2_500, 5_000)), 'cleared'],
    ['indices', seen({ kind: 'index', value: 9_000 }, { kind: 'index', value: 100 }), 'cleared'],
    ['own rank ten lower', seen(exact(25), exact(15), 'kw_rank'), 'info'],
    ['own rank nine lower', seen(exact(24), exact(15), 'kw_rank'), 'cleared'],
    [
      'a word that brings nobody',
      seen(
        range(5_000, 7_500),
        range(2_500, 5_000),
        'kw_pop',
        rowsOf(rowSeries('keyword', '相框', DAY, { kw_uv: [3] })),
      ),
      'cleared',
    ],
    [
      'no words known',
      seen(range(5_000, 7_500), range(2_500, 5_000), 'kw_pop', () => []),
      'too-little-data',
    ],
    [
      'one look',
      { ...judged(words(0, { kw_pop: range(5_000, 7_500) })), rows: tracked },
      'too-little-data',
    ],
    ['never read', { ...judged(), rows: tracked }, 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a45, context)).toBe(expected);
  });
});

describe('A41 a rival’s sales text', () => {
  const change = (was: Figure, now: Figure) =>
    a41({
      item: 'tmall:1',
      title: '隔壁的钟',
      changes: [
        {
          kind: 'sales-band',
          after: NOW - 24 * HOUR,
          before: NOW,
          was: '',
          now: '',
          wasFigure: was,
          nowFigure: now,
        },
      ],
      url: 'https://detail.tmall.com/item.htm?id=1',
      now: NOW,
      limits: contextOf().limits,
    }).alerts.length;
  const above = (low: number): Figure => ({ kind: 'range', low, high: null });

  it.each<[string, Figure, Figure, number]>([
    ['100+ to 200+', above(100), above(200), 1],
    ['200+ to 100+', above(200), above(100), 0],
    [
      'a number inside its bin',
      { kind: 'exact', value: 1_020 },
      { kind: 'exact', value: 2_400 },
      0,
    ],
    ['a number over an edge', { kind: 'exact', value: 980 }, { kind: 'exact', value: 1_020 }, 1],
    ['hidden', above(100), { kind: 'missing', why: 'masked' }, 0],
  ])('%s', (_, was, now, alerts) => {
    expect(change(was, now)).toBe(alerts);
  });
});
