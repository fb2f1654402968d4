import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../utils/model/reading.ts';
import type { FigureDescription, TaughtFigure, TaughtPlace } from '../../utils/model/taught.ts';
import { bundleReader } from '../read/bundle-reader.ts';
import { openReader, type PageReader } from '../read/open-reader.ts';

const URL = 'https://sycm.taobao.com/portal/home.htm';

let reader: PageReader;
let code: string;
beforeAll(async () => {
  [reader, code] = await Promise.all([
    openReader(),
    bundleReader(resolve(import.meta.dirname, 'taught-entry.ts')),
  ]);
});
afterAll(() => reader.close());

async function within<T>(html: string, call: string): Promise<T> {
  const bytes = Buffer.from(`<!doctype html><meta charset="utf-8"><body>${html}</body>`);
  const page: Page = await reader.open(bytes, URL);
  try {
    return (await page.evaluate(`(() => { ${code}; return ${call}; })()`)) as T;
  } finally {
    await page.context().close();
  }
}

const describeAt = (html: string, selector: string) =>
  within<FigureDescription | null>(html, `globalThis.describe(${JSON.stringify(selector)})`);

const findIn = async (html: string, wanted: FigureDescription) =>
  (await within<string[][]>(html, `globalThis.find([${JSON.stringify(wanted)}])`))[0];

const CARDS = `<section class="k-1"><h3>直播数据</h3>
<div class="card-9"><p class="n">观看的人</p><p class="v">4,321人</p><p class="c">较前一日</p><p class="d">12.3%</p></div>
<div class="card-9"><p class="n">进店的人</p><p class="v" id="it">1,204人</p><p class="c">较前一日</p><p class="d">3.1%</p></div>
</section>`;

const TABLE = `<h3>渠道</h3><table><thead><tr><th>来源</th><th>到访</th><th>成交</th></tr></thead><tbody>
<tr><td>手淘搜索</td><td>812</td><td id="it">¥1,930.00</td></tr>
<tr><td>我的淘宝</td><td>404</td><td>¥220.50</td></tr></tbody></table>`;

describe('a figure that was pointed at', () => {
  it('is described by the words around it', async () => {
    expect(await describeAt(CARDS, '#it')).toEqual({
      label: '进店的人',
      unit: '人',
      section: '直播数据',
      neighbours: ['直播数据', '观看的人', '较前一日'],
      raw: '1,204人',
      low: 1204,
      high: 1204,
    });
  });

  it('is described by its row and column in a table', async () => {
    expect(await describeAt(TABLE, '#it')).toMatchObject({
      label: '成交',
      row: '手淘搜索',
      column: '成交',
      unit: '¥',
      section: '渠道',
      low: 1930,
      high: 1930,
    });
  });

  it.each([
    ['a box with several figures', CARDS, 'section'],
    ['words', CARDS, '.n'],
    ['a number that no words name', '<p>7</p>', 'p'],
  ])('is not: %s', async (_name, html, selector) => {
    expect(await describeAt(html, selector)).toBeNull();
  });
});

describe('a figure that was taught', () => {
  const card: FigureDescription = {
    label: '进店的人',
    unit: '人',
    section: '直播数据',
    neighbours: ['较前一日'],
    raw: '1,204人',
    low: 1204,
    high: 1204,
  };
  const one = (label: string, value: string) =>
    `<div><div><span>${label}</span></div><div><em>${value}</em></div></div>`;
  it.each([
    ['where it was', CARDS],
    ['with other classes', CARDS.replace(/class="[^"]*"/g, 'class="x7"')],
    ['in more boxes', CARDS.replace(/<p/g, '<div><div><p').replace(/<\/p>/g, '</p></div></div>')],
    ['in another order', `${one('进店的人', '1,204人')}${one('观看的人', '4,321人')}`],
    ['with the figure in front', '<ul><li><b>1,204人</b><span>进店的人</span></li></ul>'],
    ['with a glyph and a colon', one('进店的人\ue62b：', '1,204人')],
    ['with a split label', one('进店</span><span>的人', '1,204人')],
    ['without its unit', one('进店的人', '1,204')],
    [
      'beside a hidden copy of yesterday',
      `<div style="display:none">${one('进店的人', '999人')}</div>${one('进店的人', '1,204人')}`,
    ],
    ['twice, printed alike', `${one('进店的人', '1,204人')}${one('进店的人', '1,204人')}`],
    [
      'in a table',
      '<table><tr><th>观看的人</th><th>进店的人</th></tr><tr><td>4,321</td><td>1,204</td></tr></table>',
    ],
  ])('is found %s', async (_name, html) => {
    expect((await findIn(html, card))?.[0]).toMatch(/^1,204人?$/);
    expect(await findIn(html, card)).toHaveLength(1);
  });

  it.each([
    ['its words are gone', one('到店的人', '1,204人')],
    ['only a longer name is there', one('新进店的人', '1,204人')],
    ['its figure is late', one('进店的人', '-')],
    ['a percentage stands there', one('进店的人', '12.04%')],
  ])('is not found where %s', async (_name, html) => {
    expect(await findIn(html, card)).toEqual([]);
  });

  it('is one question where two figures fit', async () => {
    const two = `${one('进店的人', '1,204人')}${one('进店的人', '87人')}`;
    expect(await findIn(two, card)).toEqual(['1,204人', '87人']);
  });

  it('is told apart by the heading above it', async () => {
    const two = `<section><h3>短视频</h3>${one('进店的人', '87人')}</section><section><h3>直播数据</h3>${one('进店的人', '1,204人')}</section>`;
    expect(await findIn(two, card)).toEqual(['1,204人']);
  });

  const cell: FigureDescription = {
    label: '成交',
    row: '手淘搜索',
    column: '成交',
    unit: '¥',
    section: '渠道',
    neighbours: [],
    raw: '¥1,930.00',
    low: 1930,
    high: 1930,
  };
  const tableOf = (heads: string[], ...rows: string[][]) =>
    `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
      .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
      .join('')}</tbody></table>`;
  const cards = (...rows: string[][]) =>
    rows
      .map(
        ([name, uv, pay]) =>
          `<article><h4>${name}</h4><p><i>到访</i><b>${uv}</b></p><p><i>成交</i><b>${pay}</b></p></article>`,
      )
      .join('');
  it.each([
    ['where it was', TABLE],
    [
      'with the columns moved',
      tableOf(
        ['来源', '成交', '到访'],
        ['我的淘宝', '¥220.50', '404'],
        ['手淘搜索', '¥1,930.00', '812'],
      ),
    ],
    [
      'with the head drawn apart',
      `<div><div><table><tr><th>来源</th><th>到访</th><th>成交</th></tr></table></div><div><table><tr><td>手淘搜索</td><td>812</td><td>¥1,930.00</td></tr><tr><td>我的淘宝</td><td>404</td><td>¥220.50</td></tr></table></div></div>`,
    ],
    ['as cards', cards(['我的淘宝', '404', '¥220.50'], ['手淘搜索', '812', '¥1,930.00'])],
  ])('is found by its row and column %s', async (_name, html) => {
    expect(await findIn(html, cell)).toEqual(['¥1,930.00']);
  });

  it('is not taken from another row', async () => {
    const html = tableOf(['来源', '到访', '成交'], ['我的淘宝', '404', '¥220.50']);
    expect(await findIn(html, cell)).toEqual([]);
  });
});

describe('a page that no reader knows', () => {
  const REPORT = 'https://erp.example.com/report/12?tab=1';
  /** 2026-09-16 09:00 in Shanghai. */
  const NOW = Date.UTC(2026, 8, 16, 1);
  const BOX = '<div><span>今日到店</span><b>1,204人</b></div>';
  const taughtFor = (place: TaughtPlace, path = '/report/#'): TaughtFigure => ({
    id: 't1',
    page: null,
    host: 'erp.example.com',
    path,
    metric: 'uv',
    description: {
      label: '今日到店',
      unit: '人',
      neighbours: [],
      raw: '1,000人',
      low: 1000,
      high: 1000,
    },
    place,
    taughtAt: NOW,
  });
  const readAs = (html: string, period: TaughtPlace['period'], path?: string) => {
    const taught = taughtFor({ shop: '听雨', period }, path);
    return within<Reading | null>(
      html,
      `globalThis.read(${JSON.stringify(REPORT)}, ${NOW}, ${JSON.stringify([taught])})`,
    );
  };
  const field = (day: string) => `<input value="${day}">`;

  it.each([
    ['yesterday, as the operator said', BOX, 'yesterday', { kind: 'day', day: '2026-09-15' }],
    ['today so far', BOX, 'today', { kind: 'live', day: '2026-09-16' }],
    [
      'the date that the page prints',
      `<p>统计日期 2026-09-13</p>${BOX}`,
      'printed',
      { kind: 'day', day: '2026-09-13' },
    ],
    [
      'the day in its date field',
      field('2026-09-12') + BOX,
      'printed',
      { kind: 'day', day: '2026-09-12' },
    ],
    [
      'yesterday, which its date field says too',
      field('2026-09-15') + BOX,
      'yesterday',
      { kind: 'day', day: '2026-09-15' },
    ],
  ] as const)('is of %s', async (_name, html, period, expected) => {
    const reading = await readAs(html, period);
    expect(reading).toMatchObject({
      page: 'taught.page',
      shop: { name: '听雨' },
      scope: { period: expected, device: 'all' },
      parts: [
        {
          kind: 'metrics',
          figures: [{ metric: 'uv', found: 'taught', figure: { kind: 'exact', value: 1204 } }],
        },
      ],
      trouble: [],
    });
  });

  it.each([
    ['its date field was turned back', field('2026-09-01') + BOX, 'yesterday'],
    [
      'its date control was turned back',
      `<div class="date-picker">2026-09-01</div>${BOX}`,
      'today',
    ],
    ['it prints no date', BOX, 'printed'],
    ['it prints two dates', `<p>2026-09-13</p><p>2026-09-14</p>${BOX}`, 'printed'],
    ['the operator could not say', BOX, 'unknown'],
  ] as const)(
    'is of no known day where %s, and is shown all the same',
    async (_name, html, period) => {
      const reading = await readAs(html, period);
      expect(reading?.scope.period).toEqual({ kind: 'unknown' });
      expect(reading?.trouble).toMatchObject([{ field: 'scope', why: 'scope-unknown' }]);
      expect(reading?.parts).toMatchObject([{ figures: [{ metric: 'uv' }] }]);
    },
  );

  it('says which of its figures was not found, or is one of several', async () => {
    const gone = await readAs('<p>别的</p>', 'today');
    expect(gone).toMatchObject({ parts: [], trouble: [{ field: 'uv', why: 'field-missing' }] });
    const two = await readAs(`${BOX}${BOX.replace('1,204', '87')}`, 'today');
    expect(two).toMatchObject({ parts: [], trouble: [{ field: 'uv', why: 'field-ambiguous' }] });
  });

  it('is not read by what was taught on another page of its host', async () => {
    expect(await readAs(BOX, 'today', '/other')).toMatchObject({ parts: [], trouble: [] });
  });
});
