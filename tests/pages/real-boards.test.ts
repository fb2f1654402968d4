import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardView } from '../../utils/jobs/board-desk.ts';
import { keepSnapshot } from '../../utils/jobs/keep-snapshot.ts';
import { DAY_LENGTH } from '../../utils/model/day.ts';
import { type BoardRow, partOf, type Reading } from '../../utils/model/reading.ts';
import { Database } from '../../utils/store/database.ts';
import { openReader, type PageReader } from '../read/open-reader.ts';
import { AT, PRESENT, SHARED } from './captured-pages.ts';

let reader: PageReader;
beforeAll(async () => {
  if (PRESENT) reader = await openReader();
});
afterAll(() => reader?.close());

const TAOBAO = (word: string) => `https://s.taobao.com/search?q=${encodeURIComponent(word)}`;

describe.skipIf(!PRESENT)('captured lists, kept as boards', () => {
  it.each([
    ['taobao/search/search_ipad_2018.html', TAOBAO('ipad')],
    ['taobao/search/search_xiashangxin_2018.html', TAOBAO('夏上新')],
    ['jd/search/search_phone.html', 'https://search.jd.com/Search?keyword=%E6%89%8B%E6%9C%BA'],
    [
      '1688/search/search_phone_cable.html',
      'https://s.1688.com/selloffer/offer_search.htm?keywords=%CA%D6%BB%FA',
    ],
    ['amazon/search/amazon_es_search_god_of_war_2025.html', 'https://www.amazon.es/s?k=God+of+War'],
  ])('%s', async (path, url) => {
    const reading = (await reader.read(readFileSync(join(SHARED, path)), url, AT)) as Reading;
    const part = partOf(reading, 'board');
    const db = new Database(`real-boards-${crypto.randomUUID()}`);
    try {
      const kept = await keepSnapshot(db, reading, 'test');
      expect(kept).toMatchObject({ ok: true, version: 'first', rows: part?.rows.length });
      const again = { ...reading, takenAt: AT + DAY_LENGTH };
      expect(await keepSnapshot(db, again, 'test')).toMatchObject({ version: 'unchanged' });
      const view = await boardView(db, kept.ok && 'board' in kept ? kept.board : '');
      // what is on disk is what was read: ranks, prices and bounds, row by row
      expect(view?.lines.map(({ row }) => JSON.parse(JSON.stringify(row)))).toEqual(
        JSON.parse(JSON.stringify(part?.rows)),
      );
      const results = view?.lines.filter(({ row }) => !row.promoted) ?? [];
      expect(results.length).toBeGreaterThan(0);
      for (const { row, wasRank } of results) {
        // an item that stands twice among the results is followed at neither place
        const twice = results.filter((one) => one.row.subject.id === row.subject.id).length > 1;
        expect(wasRank).toBe(row.rank.kind === 'exact' && !twice ? row.rank.value : null);
        expectBound(row);
      }
      expect(view?.moves).toMatchObject({ entrants: [], leavers: [], risers: [], bandUps: [] });
    } finally {
      await db.delete();
    }
  });
});

/** A text that is a bound is never kept as a count, and no text is never kept as 0. */
function expectBound({ sales }: BoardRow): void {
  if (sales && /\+|万/.test(sales.raw))
    expect(sales.figure.kind === 'exact' && !sales.figure.step).toBe(false);
  if (!sales?.raw) expect(sales?.figure.kind ?? 'missing').toBe('missing');
}
