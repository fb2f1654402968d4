import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printReport } from '../../../components/views/report-print';
import { makeReport } from '../../../utils/jobs/report-desk';
import { addDays, HOUR, startOfDay } from '../../../utils/model/day';
import type { Figure } from '../../../utils/model/figure';
import type { Listing } from '../../../utils/model/listing';
import type { BoardRow, Reading } from '../../../utils/model/reading';
import type { ReportCell, ReportTable } from '../../../utils/model/report';
import { keepBoards } from '../../../utils/store/boards';
import { Database } from '../../../utils/store/database';
import { keepListing } from '../../../utils/store/listings';
import { keepNote } from '../../../utils/store/notes';
import { stubI18n } from '../i18n-stub';
import { homeReading } from '../store/sample-capture';

const WEEK = { from: '2026-11-09', to: '2026-11-15' };
const NOW = startOfDay('2026-11-16') + 9 * HOUR;
const ITEM = 'tmall:601234567890';

let db: Database;
beforeEach(() => {
  db = new Database(`rivals-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const exact = (value: number): Figure => ({ kind: 'exact', value });
const listing = (title: string, price: number, picture: string): Listing => ({
  site: 'tmall',
  itemId: '601234567890',
  title,
  prices: [
    { kind: 'shown', raw: `¥${price}`, figure: exact(price) },
    { kind: 'coupon', raw: '¥69-89', figure: { kind: 'range', low: 69, high: 89 } },
  ],
  sales: { raw: '已售2万+', figure: { kind: 'range', low: 20_000, high: null } },
  shop: { name: '对手旗舰店' },
  scores: [],
  images: [{ url: 'https://img.example.com/a.jpg', id: picture }],
  skus: [],
});

const capture = (takenAt: number, reading: Partial<Reading> = {}) => ({
  ...{ id: crypto.randomUUID(), subject: ITEM, track: `t${takenAt}`, content: `c${takenAt}` },
  takenAt,
  reader: '0.1.0',
  reading: { ...homeReading('2026-11-10', [], takenAt), takenAt, ...reading },
});
const look = (day: string, of: Listing) => {
  const at = startOfDay(day) + 11 * HOUR;
  return keepListing(db, capture(at) as never, ITEM, of);
};
const row = (rank: number, id: string, raw: string, figure: Figure): BoardRow => ({
  rank: exact(rank),
  subject: { kind: 'item', id, name: `商品${id}` },
  prices: [],
  shop: { name: '对手旗舰店' },
  figures: [{ metric: 'pay_amt', label: '支付金额', raw, figure, found: 'layout' }],
});
const board = async (day: string, rows: BoardRow[]) => {
  const at = startOfDay(day) + 11 * HOUR;
  const taken = capture(at, { page: 'sycm.market.rank', parts: [{ kind: 'board', rows }] });
  const name = { page: 'sycm.market.rank' as const, title: '商品榜' };
  await keepBoards(db, taken as never, [{ board: 'board:b', name, part: 0, rows: rows.length }]);
};

const ask = async (span = WEEK) =>
  (await makeReport(db, { kind: 'rivals', shops: ['shop:练习店'], span }, NOW)).tables;
const titled = (tables: ReportTable[], key: string) =>
  tables.find(({ title }) => title.key === key);
const at = (table: ReportTable | undefined, line: number, column: string): ReportCell | undefined =>
  table?.rows[line]?.[
    table.columns.findIndex(
      ({ head }) => typeof head !== 'string' && head.key === `column.${column}`,
    )
  ];

describe('the competitor sheet', () => {
  beforeEach(async () => {
    await look('2026-11-05', listing('棉四件套', 99, 'one'));
    await look('2026-11-12', listing('全棉四件套 2026新款', 89, 'two'));
    await board('2026-11-08', [
      row(1, '601234567890', '1万 ~ 2.5万', { kind: 'range', low: 10_000, high: 25_000 }),
      row(2, '602', '500', exact(500)),
    ]);
    await board('2026-11-13', [
      row(1, '603', '7.5万 ~ 10万', { kind: 'range', low: 75_000, high: 100_000 }),
      row(2, '601234567890', '2.5万 ~ 5万', { kind: 'range', low: 25_000, high: 50_000 }),
    ]);
  });

  it('keeps bands as bands: their text, and their two ends as figures', async () => {
    const tables = await ask();
    const states = titled(tables, 'table.rivals');
    expect(at(states, 0, 'price')).toEqual({ kind: 'figure', value: 89 });
    expect(at(states, 0, 'coupon')).toEqual({ kind: 'text', text: '¥69-89' });
    expect(at(states, 0, 'salesBand')).toEqual({ kind: 'text', text: '已售2万+' });
    expect(at(states, 0, 'salesLow')).toEqual({ kind: 'figure', value: 20_000 });
    // an open end is an empty cell and no figure
    expect(at(states, 0, 'salesHigh')).toEqual({ kind: 'text', text: '' });
    const rows = titled(tables, 'table.boardRows');
    expect([at(rows, 0, 'printed'), at(rows, 0, 'low'), at(rows, 0, 'high')]).toEqual([
      { kind: 'text', text: '7.5万 ~ 10万' },
      { kind: 'figure', value: 75_000 },
      { kind: 'figure', value: 100_000 },
    ]);
  });

  it('says what changed between which two looks, and where the item stands on lists', async () => {
    const tables = await ask();
    const changes = titled(tables, 'table.rivalChanges');
    const kinds = changes?.rows.map((cells) =>
      cells.flatMap((cell) => (cell.kind === 'listing-change' ? cell.change.kind : [])),
    );
    expect(kinds?.flat().toSorted()).toEqual(['main-image', 'price', 'title']);
    expect(at(changes, 0, 'changedAfter')).toEqual({
      kind: 'moment',
      at: startOfDay('2026-11-05') + 11 * HOUR,
    });
    expect(at(changes, 0, 'changedBefore')).toEqual({
      kind: 'moment',
      at: startOfDay('2026-11-12') + 11 * HOUR,
    });
    expect(at(titled(tables, 'table.rivals'), 0, 'places')).toMatchObject({
      places: [{ rank: 2, wasRank: 1 }],
    });
  });

  it('says who came and rose on a list, with both texts as printed', async () => {
    const moves = titled(await ask(), 'table.boardMoves');
    const said = moves?.rows.map((_, i) => [
      at(moves, i, 'movedHow'),
      at(moves, i, 'boardRow'),
      at(moves, i, 'was'),
      at(moves, i, 'becomes'),
    ]);
    const word = (key: string) => ({ kind: 'word', word: { key } });
    const text = (said: string) => ({ kind: 'text', text: said });
    // neighbouring bands prove no rise: they are told as a higher band
    expect(said).toContainEqual([
      word('move.bandUp'),
      text('商品601234567890'),
      text('1万 ~ 2.5万'),
      text('2.5万 ~ 5万'),
    ]);
    expect(said).toContainEqual([word('move.entrant'), text('商品603'), text(''), text('')]);
  });

  it('holds notes of the days, and leaves out what was not looked at in them', async () => {
    const note = {
      ...{ id: crypto.randomUUID(), item: ITEM, about: 'title' as const, isVideo: false },
      ...{ sellingPoint: '裸睡', numericPoint: '', promoTag: '', badge: '', mainColor: '' },
      ...{ difference: '', action: '标题加“裸睡”' },
    };
    const changedAt = startOfDay('2026-11-12') + 12 * HOUR;
    await keepNote(db, { ...note, writtenAt: changedAt, changedAt });
    const notes = titled(await ask(), 'table.rivalNotes');
    expect(at(notes, 0, 'note.action')).toEqual({ kind: 'text', text: '标题加“裸睡”' });
    expect(await ask({ from: '2026-10-01', to: '2026-10-07' })).toEqual([]);
    const later = await ask({ from: WEEK.from, to: '2026-11-11' });
    expect(titled(later, 'table.rivals')).toBeUndefined();
  });

  it.each(['zh-CN', 'en'] as const)(
    'is printed in %s, every heading and cell in words',
    async (locale) => {
      await stubI18n(locale);
      const span = WEEK;
      const report = await makeReport(db, { kind: 'rivals', shops: ['shop:练习店'], span }, NOW);
      const { title, tables } = printReport(report);
      expect(title).not.toBe('');
      expect(tables).toHaveLength(5);
      for (const { title: heading, columns, rows, notes } of tables) {
        expect([heading, ...columns.map(({ label }) => label), ...notes]).not.toContain('');
        for (const [first, second] of rows) expect([first?.shown, second?.shown]).not.toContain('');
      }
      const said = tables.flatMap(({ rows }) => rows.flat().map(({ shown }) => shown)).join('\n');
      expect(said).toContain(
        locale === 'en' ? '商品榜 place 2 (was 1)' : '商品榜 第 2（之前第 1）',
      );
      expect(said).toContain(locale === 'en' ? 'Higher band' : '档位升高');
    },
  );

  it('tells of every price, band and place its text, its page or list and its moment', async () => {
    await stubI18n();
    const report = await makeReport(
      db,
      { kind: 'rivals', shops: ['shop:练习店'], span: WEEK },
      NOW,
    );
    const sources = printReport(report).tables.at(-1);
    expect(sources?.title).toBe('数字出处');
    const said = sources?.rows.map((cells) => cells.map(({ shown }) => shown).join('|')) ?? [];
    const item = '对手旗舰店|全棉四件套 2026新款|2026-11-12';
    const list = '|2026-11-13';
    for (const line of [
      `${item}|价格|¥89|商品页|商品详情`,
      `${item}|到手价|¥69-89|商品页|商品详情`,
      `${item}|销量（页面原文）|已售2万+|商品页|商品详情`,
      // the price before, at the look before
      '对手旗舰店|全棉四件套 2026新款|2026-11-05|页面价|¥99|商品页|商品详情',
      `对手旗舰店|商品603${list}|名次|1|商品榜`,
      `对手旗舰店|商品603${list}|支付金额|7.5万 ~ 10万|商品榜`,
      `对手旗舰店|商品601234567890${list}|名次|2|商品榜`,
      // where it stood before, at the look before
      '对手旗舰店|商品601234567890|2026-11-08|名次|1|商品榜',
      '对手旗舰店|商品601234567890|2026-11-08|支付金额|1万 ~ 2.5万|商品榜',
    ])
      expect(said.filter((one) => one.startsWith(line))).toHaveLength(1);
    // a band is no figure, and a place is one
    const value = sources?.columns.findIndex(({ label }) => label === '数值') ?? -1;
    const bare = new Map(sources?.rows.map((cells, i) => [said[i], cells[value]?.value]));
    for (const [line, figure] of bare)
      if (line?.includes('|名次|')) expect(figure).toBeGreaterThan(0);
      else if (line?.includes('7.5万')) expect(figure).toBeUndefined();
    const looks = said
      .filter((one) => one.includes('|价格|¥89'))
      .map((one) => one.split('|').slice(-2));
    expect(looks).toEqual([[expect.stringMatching(/11:00$/), '1']]);
  });

  it('tells a week’s report what rivals changed', async () => {
    const { tables } = await makeReport(
      db,
      { kind: 'weekly', shops: ['shop:练习店'], span: WEEK },
      NOW,
    );
    expect(titled(tables, 'table.rivalChanges')?.rows).toHaveLength(3);
    expect(addDays(WEEK.from, 6)).toBe(WEEK.to);
  });
});
