import { describe, expect, it } from 'vitest';
import type { BoardLook } from '../../../utils/model/board';
import type { BoardRow, Reading } from '../../../utils/model/reading';
import { boardMoves } from '../../../utils/rivals/board-moves';
import { boardPlace } from '../../../utils/rivals/board-place';
import { boardRowOf } from './board-row-of';

const look = (takenAt: number, rows: BoardRow[]): BoardLook => ({ takenAt, rows });
const names = (moves: readonly { name: string }[]) => moves.map(({ name }) => name);

/** The bins in which rivals' figures are printed (domain notes §2.5). */
const BINS = ['1', '2.5', '5', '7.5'].flatMap((edge, i, edges) => {
  const next = edges[i + 1] ?? '10';
  return ['', '0', '00', '000'].map((zeros) => ({
    low: Number(edge) * 100 * 10 ** zeros.length,
    high: Number(next) * 100 * 10 ** zeros.length,
  }));
});
const BANDS = BINS.toSorted((a, b) => a.low - b.low);

describe('moves on a board', () => {
  const before = look(100, [
    boardRowOf('a', 1),
    boardRowOf('b', 2),
    boardRowOf('c', 3),
    boardRowOf('ad', null, { promoted: true }),
  ]);

  it('tells who came and who went', () => {
    const moves = boardMoves(
      before,
      look(200, [boardRowOf('b', 1), boardRowOf('d', 2), boardRowOf('c', 3)]),
    );
    expect(names(moves.entrants)).toEqual(['商品d']);
    expect(names(moves.leavers)).toEqual(['商品a']);
    expect(moves).toMatchObject({ after: 100, before: 200, depth: 3, risers: [] });
    expect(moves.entrants[0]).toMatchObject({ wasRank: null, rank: 2 });
    expect(moves.leavers[0]).toMatchObject({ wasRank: 1, rank: null });
  });

  it('says of nobody that he is new or gone beyond the depth of the other look', () => {
    const deeper = look(200, [...before.rows, boardRowOf('d', 4), boardRowOf('e', 5)]);
    expect(boardMoves(before, deeper).entrants).toEqual([]);
    expect(boardMoves(deeper, before).leavers).toEqual([]);
    const holed = look(200, [boardRowOf('a', 1), boardRowOf('c', 3)]);
    expect(boardMoves(before, holed).leavers).toEqual([]);
  });

  it('says nothing of rows without a place, and of names that stand twice', () => {
    const unread = look(200, [boardRowOf('a', 1), boardRowOf('x', null), boardRowOf('c', 2)]);
    expect(boardMoves(before, unread).entrants).toEqual([]);
    const twice = look(200, [boardRowOf('a', 1), boardRowOf('d', 2), boardRowOf('d', 3)]);
    expect(boardMoves(before, twice).entrants).toEqual([]);
  });

  it.each([
    [15, 5, true],
    [14, 5, false],
    [5, 15, false],
  ])('from place %i to %i is far: %s', (was, is, far) => {
    const rows = (place: number) => [boardRowOf('a', place)];
    const { risers } = boardMoves(look(1, rows(was)), look(2, rows(is)));
    expect(risers.map(({ by }) => by)).toEqual(far ? ['rank'] : []);
  });

  it.each([
    ['1000 ~ 2500', '2500 ~ 5000', 'band'],
    ['1000 ~ 2500', '5000 ~ 7500', 'sure'],
    ['7500 ~ 1万', '1万 ~ 2.5万', 'band'],
    ['5000 ~ 1万', '2500 ~ 5000', ''],
    ['100+人付款', '200+人付款', 'band'],
    ['100+人付款', '1万+人付款', 'band'],
    ['100人付款', '119人付款', ''],
    ['100人付款', '120人付款', 'sure'],
    ['1.2万人付款', '12345人付款', ''],
    ['500', '1000+', 'sure'],
    ['-', '1000+', ''],
    ['1000+', '-', ''],
  ])('sales %s → %s: %s', (was, is, kind) => {
    const { risers, bandUps } = boardMoves(
      look(1, [boardRowOf('a', 1, { sales: was })]),
      look(2, [boardRowOf('a', 1, { sales: is })]),
    );
    expect([risers.length, bandUps.length]).toEqual([
      kind === 'sure' ? 1 : 0,
      kind === 'band' ? 1 : 0,
    ]);
  });

  it('rows without a sales text never rise', () => {
    const { risers, bandUps } = boardMoves(
      look(1, [boardRowOf('a', 1)]),
      look(2, [boardRowOf('a', 1, { sales: '5万+' })]),
    );
    expect([...risers, ...bandUps]).toEqual([]);
  });

  it('500 moves into the next band are no rise, and 500 jumps over a band are all found', () => {
    const ranged = (i: number, far: 0 | 1 | 2) => {
      const band = BANDS[(i % (BANDS.length - 2)) + far];
      if (!band) throw new Error('no such band');
      return boardRowOf(String(i), i + 1, { sales: `${band.low} ~ ${band.high}` });
    };
    const rows = (far: 0 | 1 | 2) => Array.from({ length: 500 }, (_, i) => ranged(i, far));
    expect(boardMoves(look(1, rows(0)), look(2, rows(1))).risers).toHaveLength(0);
    expect(boardMoves(look(1, rows(0)), look(2, rows(1))).bandUps).toHaveLength(500);
    expect(boardMoves(look(1, rows(0)), look(2, rows(2))).risers).toHaveLength(500);
  });

  it('an index only orders: a higher one is no rise by any measure', () => {
    const index = (value: number) =>
      boardRowOf('a', 1, {
        figures: [
          {
            metric: 'trade_index',
            label: '交易指数',
            raw: String(value),
            figure: { kind: 'index', value },
            found: 'layout',
          },
        ],
      });
    const moves = boardMoves(look(1, [index(1000)]), look(2, [index(9000)]));
    expect([...moves.risers, ...moves.bandUps]).toEqual([]);
  });

  it('a click rate above 100 % and a rank by number are no sizes that rise', () => {
    const row = (ctr: number, place: number) =>
      boardRowOf('a', 1, {
        figures: [
          {
            metric: 'kw_ctr',
            label: '点击率',
            raw: `${ctr * 100}%`,
            figure: { kind: 'exact', value: ctr },
            found: 'layout',
          },
          {
            metric: 'kw_rank',
            label: '排名',
            raw: String(place),
            figure: { kind: 'exact', value: place },
            found: 'layout',
          },
        ],
      });
    expect(boardMoves(look(1, [row(0.5, 3)]), look(2, [row(1.21, 90)])).risers).toEqual([]);
  });

  it('marks the own item and the own shop', () => {
    const mine = boardRowOf('d', 2, { shop: { name: '棉语 家居旗舰店' } });
    const moves = boardMoves(before, look(200, [boardRowOf('a', 1), mine, boardRowOf('c', 3)]), [
      '棉语家居旗舰店',
    ]);
    expect(moves.entrants).toMatchObject([{ name: '商品d', own: true }]);
  });
});

describe('which board it is', () => {
  const reading: Pick<Reading, 'page' | 'scope'> = {
    page: 'tb.search',
    scope: { period: { kind: 'live', day: '2026-11-22' }, device: 'unknown' },
  };
  const part = { kind: 'board' as const, query: '连衣裙|女', rows: [] };
  const { board } = boardPlace(reading, part);

  it('is the same on another day, and holds no mark that parts tracks', () => {
    const later = boardPlace(
      { ...reading, scope: { period: { kind: 'live', day: '2026-11-23' }, device: 'unknown' } },
      part,
    );
    expect(later.board).toBe(board);
    expect(board).not.toContain('|');
  });

  it.each([
    ['another query', { query: '半身裙' }],
    ['another order', { sortedBy: '销量' }],
    ['the second page', { pageNumber: 2 }],
  ])('is another one for %s', (_, more) => {
    expect(boardPlace(reading, { ...part, ...more }).board).not.toBe(board);
  });
});
