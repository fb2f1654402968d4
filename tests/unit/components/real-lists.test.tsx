import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DataContext } from '../../../components/data-context';
import { BoardDetail } from '../../../components/views/board-detail';
import { missing } from '../../../utils/model/figure';
import { type BoardPart, partOf } from '../../../utils/model/reading';
import { boardPlace } from '../../../utils/rivals/board-place';
import { buildBoardView } from '../../../utils/rivals/board-view';
import { readPayload } from '../../../utils/sites/payload/read-payload';
import { emptySource } from '../../screens/sample-data';
import { stubI18n } from '../i18n-stub';

const SHARED = resolve(import.meta.dirname, '../../../../shared/pages');
const AT = Date.parse('2026-09-17T08:40:00+08:00');
const WORDS = 'sycm/search-rank/search_rank_bathtub_top100_2026.csv';

beforeAll(() => stubI18n());
afterEach(cleanup);

/** What the desk shows of a captured list: its cells, row by row. */
async function shown(path: string, url: string, change: (part: BoardPart) => BoardPart) {
  const reading = readPayload(readFileSync(join(SHARED, path), 'utf8'), url, AT);
  const found = reading && partOf(reading, 'board');
  if (!reading || !found) throw new Error('no board');
  const part = change(found);
  const { board, name } = boardPlace(reading, part);
  const sighting = { ...name, board, takenAt: AT, seq: 1, part: 0, rows: part.rows.length };
  const view = buildBoardView([{ sighting, rows: part.rows }], []);
  const source = { ...emptySource, board: async () => view };
  const { container } = render(
    <DataContext.Provider value={source}>
      <BoardDetail board={board} />
    </DataContext.Provider>,
  );
  await waitFor(() => expect(container.querySelector('tbody')).toBeTruthy());
  const rows = [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td, .row-name')].map((cell) => cell.textContent?.trim() ?? ''),
  );
  return { rows, part };
}

describe.skipIf(!existsSync(SHARED))('captured lists on the desk', () => {
  it('words: ranges, rates above 100 % and ranks that are pictures stay what they are', async () => {
    const drawn = (part: BoardPart) => ({
      ...part,
      rows: part.rows.map((row, at) =>
        at < 3 ? { ...row, rank: missing('unreadable' as const) } : row,
      ),
    });
    const { rows } = await shown(WORDS, 'https://sycm.taobao.com/mc/free/search_rank', drawn);
    const printed = readFileSync(join(SHARED, WORDS), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','));
    expect(printed.filter(([, , , rate = '']) => Number.parseFloat(rate) > 100).length).toBe(
      rows.filter(([, , , rate = '']) => Number.parseFloat(rate) > 100).length,
    );
    expect(rows.map((cells) => cells.slice(1))).toEqual(printed.map((cells) => cells.slice(1)));
    expect(rows.slice(3).map(([rank]) => rank)).toEqual(printed.slice(3).map(([rank]) => rank));
    for (const [rank] of rows.slice(0, 3)) expect(rank).not.toMatch(/\d/);
  });

  it('a search: an advertisement without a rank, prices and sales as they are printed', async () => {
    const { rows, part } = await shown(
      'taobao/search/search_zhimahu_2018.g_page_config.js',
      'https://s.taobao.com/search?q=%E8%8A%9D%E9%BA%BB%E7%B3%8A',
      (found) => found,
    );
    expect(rows).toHaveLength(36);
    expect(rows[0]?.[0]).not.toMatch(/\d/);
    expect(rows[1]?.slice(0, 1)).toEqual(['1']);
    for (const [at, { prices, sales }] of part.rows.entries())
      expect(rows[at]?.slice(2, 4)).toEqual([
        prices[0]?.raw || '页面没印',
        sales?.raw || '页面没印',
      ]);
  });

  it('a row without a sales text is told as such, and never as 0', async () => {
    const silent = (part: BoardPart) => ({
      ...part,
      rows: part.rows.map((row, at) =>
        at % 5 === 0 ? { ...row, sales: { raw: '', figure: missing('absent' as const) } } : row,
      ),
    });
    const { rows } = await shown(
      'taobao/search/search_zhimahu_2018.g_page_config.js',
      'https://s.taobao.com/search?q=%E8%8A%9D%E9%BA%BB%E7%B3%8A',
      silent,
    );
    expect(rows.map(([, , , sales]) => sales === '页面没印')).toEqual(
      rows.map((_, at) => at % 5 === 0),
    );
  });
});
