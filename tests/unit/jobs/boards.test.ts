import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boardView, listBoards } from '../../../utils/jobs/board-desk';
import { deskPanel } from '../../../utils/jobs/desk-panel';
import { DAY_LENGTH } from '../../../utils/model/day';
import type { BoardRow, Reading } from '../../../utils/model/reading';
import { Database } from '../../../utils/store/database';
import { boardRowOf } from '../rivals/board-row-of';
import { testMorning } from './test-morning';

const START = Date.parse('2026-11-20T03:00:00Z');
const URL = 'https://s.taobao.com/search?q=%E8%BF%9E%E8%A1%A3%E8%A3%99';

let db: Database;
let now: number;
beforeEach(() => {
  db = new Database(`boards-${crypto.randomUUID()}`);
  now = START;
});
afterEach(() => db.delete());

const search = (rows: BoardRow[], more: Partial<Reading> = {}): Reading => ({
  page: 'tb.search',
  layout: '2024-06',
  url: URL,
  takenAt: now,
  scope: { period: { kind: 'live', day: '2026-11-20' }, device: 'unknown' },
  parts: [{ kind: 'board', query: '连衣裙', rows }],
  trouble: [],
  ...more,
});
const mine = { shop: { name: '棉语家居旗舰店' } };

describe('snapshots of ranked lists', () => {
  const take = (reading: Reading) => testMorning(db, () => now).snapshot(reading, reading.url);

  it('keeps what any visitor sees of a search, with its ranks, and says what is different', {
    timeout: 20_000,
  }, async () => {
    const rows = [boardRowOf('1', 1, { sales: '100+人付款' }), boardRowOf('2', 2)];
    expect(await take(search(rows))).toMatchObject({ ok: true, version: 'first', rows: 2 });
    now += DAY_LENGTH;
    expect(await take(search(rows))).toMatchObject({ ok: true, version: 'unchanged' });
    now += DAY_LENGTH;
    const other = [boardRowOf('3', 1), boardRowOf('1', 2, { sales: '100+人付款' })];
    expect(await take(search(other))).toMatchObject({ ok: true, version: 'changed' });

    const [summary, ...more] = await listBoards(db);
    expect(more).toEqual([]);
    expect(summary).toMatchObject({
      page: 'tb.search',
      query: '连衣裙',
      firstSeen: START,
      lastSeen: now,
      sightings: 3,
      counts: { entrants: 1, leavers: 1, risers: 0 },
    });
    const view = await boardView(db, summary?.board ?? '');
    expect(view?.lines.map(({ row, wasRank, isNew }) => [row.subject.id, wasRank, isNew])).toEqual([
      ['3', null, true],
      ['1', 1, false],
    ]);
    expect(view?.lines[1]?.row.sales?.figure).toEqual({ kind: 'range', low: 100, high: null });
    expect(view?.lines[0]?.row.sales).toBeUndefined();
    expect(view?.sightings.map(({ takenAt }) => takenAt)).toEqual([now, now - DAY_LENGTH, START]);
  });

  it('follows the own item through the looks at a list', async () => {
    await db.tracks.put({ track: 'shop:棉语家居旗舰店|sycm.home|x', content: '', takenAt: 1 });
    await take(search([boardRowOf('1', 1), boardRowOf('9', 2, mine)]));
    now += DAY_LENGTH;
    await take(search([boardRowOf('9', 1, mine), boardRowOf('1', 2)]));
    now += DAY_LENGTH;
    await take(search([boardRowOf('1', 1), boardRowOf('2', 2)]));
    const [summary] = await listBoards(db);
    expect(summary?.own).toEqual([]);
    const view = await boardView(db, summary?.board ?? '');
    expect(view?.own).toEqual([
      {
        name: '商品9',
        places: [
          { takenAt: START, rank: { kind: 'exact', value: 2 }, depth: 2 },
          { takenAt: START + DAY_LENGTH, rank: { kind: 'exact', value: 1 }, depth: 2 },
          { takenAt: now, rank: null, depth: 2 },
        ],
      },
    ]);
    expect(view?.moves?.leavers).toMatchObject([{ name: '商品9', own: true, wasRank: 1 }]);
  });

  it('lays looks at different queries never beside each other', async () => {
    await take(search([boardRowOf('1', 1)]));
    now += DAY_LENGTH;
    await take(
      search([boardRowOf('2', 1)], {
        parts: [{ kind: 'board', query: '半身裙', rows: [boardRowOf('2', 1)] }],
      }),
    );
    const boards = await listBoards(db);
    expect(boards.map(({ query, counts }) => [query, counts])).toEqual([
      ['半身裙', null],
      ['连衣裙', null],
    ]);
  });

  it('keeps a list of 市场排行 under the shop that saw it, beside what was recorded', async () => {
    const rows = [boardRowOf('1', 1)];
    const reading = search(rows, {
      page: 'sycm.market.rank',
      url: 'https://sycm.taobao.com/mc/mq/market_rank',
      shop: { name: '棉语家居旗舰店' },
      scope: { period: { kind: 'day', day: '2026-11-19' }, device: 'all', tab: '商品' },
      parts: [{ kind: 'board', title: '高交易', category: '连衣裙', rows }],
    });
    const morning = testMorning(db, () => now);
    expect(await morning.record(reading, reading.url)).toMatchObject({ ok: true });
    expect(await morning.snapshot(reading, reading.url)).toMatchObject({ ok: true, rows: 1 });
    expect(await db.captures.count()).toBe(1);
    const [summary] = await listBoards(db);
    expect((await boardView(db, summary?.board ?? ''))?.lines).toHaveLength(1);
  });

  it('refuses a page without rows, and one that stopped', async () => {
    expect(await take(search([]))).toEqual({ ok: false, why: 'not-an-item-page' });
    const stopped = search([boardRowOf('1', 1)], {
      trouble: [{ field: 'page', why: 'risk-control' }],
    });
    expect(await take(stopped)).toEqual({ ok: false, why: 'page-trouble' });
    expect(await db.boards.count()).toBe(0);
  });

  it('says in the panel of the page what moved since the last snapshot', async () => {
    expect(await deskPanel(db, search([boardRowOf('1', 1)]))).toBeNull();
    await take(search([boardRowOf('1', 1), boardRowOf('2', 2)]));
    now += DAY_LENGTH;
    const later = search([boardRowOf('3', 1), boardRowOf('1', 2)]);
    const panel = await deskPanel(db, later);
    expect(panel).toMatchObject({
      desk: 'rivals',
      cards: [
        {
          name: '连衣裙',
          said: { key: 'rivals.since', values: ['1', '0', '1'] },
          facts: [
            { key: 'rivals.entrant', values: ['商品3', '1'] },
            { key: 'rivals.leaver', values: ['商品2', '2'] },
          ],
          rule: { key: 'rivals.depth', values: ['2'] },
        },
      ],
    });
    expect(panel?.place).toMatch(/^rivals\?[\w.%+=&*-]*$/);
    await take(later);
    expect(await deskPanel(db, later)).toEqual(panel);
  });

  it('gives null for a list that was never kept', async () => {
    expect(await boardView(db, 'board:none')).toBeNull();
  });
});
