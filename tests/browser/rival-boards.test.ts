import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoardView } from '../../utils/model/board';
import { type MarketKind, marketOf } from '../practice/shop/market';
import { SHOP_NAME } from '../practice/shop/scenario';
import { searchResults } from '../practice/shop/search-results';
import { HOME, type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';
import { findInShadow } from './shadow';

const MARKET = 'https://sycm.taobao.com/mc/free/market_rank';
const SEARCH = 'https://s.taobao.com/search?q=%E4%BF%9D%E6%B8%A9%E6%9D%AF';
const RIVAL = '718822019945';

describe('ranked lists', () => {
  let browser: PracticeBrowser;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
    const home = await browser.open(HOME);
    await browser.lookedAt('sycm.home', 0);
    await home.close();
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  const boardOf = async (part: Partial<BoardView>, looks: number): Promise<BoardView> => {
    const found = await until(
      async () =>
        (await browser.ask('board.list', {})).find(
          (one) => one.title === part.title && one.query === part.query,
        ),
      ({ sightings }) => sightings === looks,
    );
    const view = await browser.ask('board.get', { board: found.board });
    if (!view) throw new Error('no board');
    return view;
  };
  /** One click on the button in the page. */
  const snap = async (url: string) => {
    const page = await browser.open(url);
    await (
      await findInShadow(page, { selector: '.bar button:nth-child(2):not([hidden])' })
    ).click();
    await findInShadow(page, { selector: '.notice:not([hidden])' });
    await page.close();
  };
  const truth = (kind: MarketKind, moves: number, depth: number) =>
    marketOf(browser.practice.seed, kind, moves)
      .slice(0, depth)
      .map(({ name, id, mine }) => ({ key: id ?? name, mine }));
  const placeIn = (list: readonly { key: string }[], key: string) =>
    list.findIndex((one) => one.key === key) + 1 || null;

  it.each([
    ['shop', 10, '店铺 / 高流量'],
    ['shop', 100, '店铺 / 高流量'],
    ['item', 20, '商品 / 高流量'],
  ] as const)('one click keeps 市场排行 of each %s, TOP%i, as it is', async (kind, size, title) => {
    await snap(`${MARKET}?activeKey=${kind}&size=${size}`);
    const looks = kind === 'shop' && size === 100 ? 2 : 1;
    const view = await boardOf({ title }, looks);
    const listed = view.lines.map(({ row }) => ({
      key: row.subject.id ?? row.subject.name,
      rank: row.rank.kind === 'exact' ? row.rank.value : null,
    }));
    expect(listed).toEqual(truth(kind, 0, size).map(({ key }, at) => ({ key, rank: at + 1 })));
    for (const { row } of view.lines)
      for (const { figure } of row.figures) expect(figure.kind).toBe('range');
    expect(view.own.map(({ places }) => places.at(-1)?.rank)).toEqual(
      size === 10 ? [] : [{ kind: 'exact', value: 15 }],
    );
  });

  it('a second click says who came, who went, who rose, and where the own shop is now', async () => {
    browser.practice.rivalsMove();
    await snap(`${MARKET}?activeKey=shop&size=100`);
    const { moves, own } = await boardOf({ title: '店铺 / 高流量' }, 3);
    const [before, now] = [truth('shop', 0, 100), truth('shop', 1, 100)];
    const keys = (list: readonly { key: string }[]) => new Set(list.map(({ key }) => key));
    const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name);
    expect(names(moves?.entrants)).toEqual([...keys(now).difference(keys(before))]);
    expect(names(moves?.leavers)).toEqual([...keys(before).difference(keys(now))]);
    expect(names(moves?.entrants)).toHaveLength(1);
    const climbed = now
      .map(({ key }, at) => ({ key, by: (placeIn(before, key) ?? 0) - at - 1 }))
      .filter(({ by }) => by >= 10);
    expect(climbed).toHaveLength(1);
    expect([...new Set(names(moves?.risers))]).toEqual(climbed.map(({ key }) => key));
    expect(own).toMatchObject([
      {
        name: SHOP_NAME,
        places: [{ rank: null }, { rank: { value: 15 } }, { rank: { value: 13 } }],
      },
    ]);
    browser.practice.reset();
  });

  it('a search says the own place for its word, and a rival’s change is weighed by the others', async () => {
    const item = `https://item.taobao.com/item.htm?id=${RIVAL}`;
    await snap(SEARCH);
    await snap(item);
    browser.practice.rivalsMove();
    await snap(item);
    await snap(SEARCH);
    const view = await boardOf({ query: '保温杯' }, 2);
    const [before, now] = [truth('search', 0, 48), truth('search', 1, 48)];
    const own = now.find(({ mine }) => mine)?.key ?? '';
    expect(view.own.map(({ places }) => places.map(({ rank }) => rank))).toEqual([
      [before, now].map((list) => ({ kind: 'exact', value: placeIn(list, own) })),
    ]);
    const printed = searchResults(browser.practice.seed, 1).map(({ sales }) => sales !== null);
    expect(printed).toContain(false);
    expect(view.lines.map(({ row }) => row.sales?.figure.kind === 'range')).toEqual(printed);
    const [word] = await browser.ask('keyword.watch', { shop: `shop:${SHOP_NAME}` });
    expect(word?.word).toBe('保温杯');
    expect(word?.places.map(({ rank, seen }) => [rank, seen])).toEqual([
      [placeIn(now, own), 48],
      [placeIn(before, own), 48],
    ]);
    const rival = await browser.ask('rival.get', { item: `taobao:${RIVAL}` });
    expect(rival?.entries[0]?.effect).toMatchObject({
      kind: 'moved',
      by: 'rank',
      was: placeIn(before, RIVAL),
      now: placeIn(now, RIVAL),
    });
  });

  it('shows them on the desk', async () => {
    const { board } = await boardOf({ title: '店铺 / 高流量' }, 3);
    const desk = await browser.chromium.openExtensionPage(
      `dashboard.html#/rivals?${new URLSearchParams({ part: 'boards', board })}`,
    );
    const text = await until(
      () => desk.locator('main').innerText(),
      (seen) => seen.includes('和上次相比'),
    );
    expect(text).toContain('新上榜 1');
    for (const said of ['离榜 1', '本店每次的名次', SHOP_NAME]) expect(text).toContain(said);
    if (process.env.ZG_PICTURE)
      await desk.screenshot({ path: process.env.ZG_PICTURE, fullPage: true });
    await desk.close();
  });
});
