import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoardRow, MetricFigure, Reading, TableRow } from '../../utils/model/reading.ts';
import { openReader, type PageReader } from '../read/open-reader.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared/pages');
const PRESENT = existsSync(SHARED);
if (!PRESENT) console.log(`Skipped: there are no captured rows at ${SHARED}.`);

const HEADER = '<header><div class="who"><span>青禾家居旗舰店</span><em>主店</em></div></header>';
const MEMBER =
  '<header><div class="who"><span>青禾家的小二</span><em>ID:330055</em></div></header>';

let reader: PageReader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader?.close());

async function read(body: string, url: string, at: string): Promise<Reading> {
  const page = `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
  const reading = await reader.read(Buffer.from(page), url, Date.parse(at));
  if (!reading) throw new Error('no reader claims the address');
  return reading;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: string, texts: readonly string[]) =>
    texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
  const body = rows.map((row, at) => `<tr data-row-key="${at}">${cells('td', row)}</tr>`).join('');
  return `<table><thead><tr>${cells('th', heads)}</tr></thead><tbody>${body}</tbody></table>`;
}

function rowsIn({ parts }: Reading): (BoardRow | TableRow)[] {
  return parts.flatMap((part): (BoardRow | TableRow)[] =>
    part.kind === 'board' || part.kind === 'table' ? part.rows : [],
  );
}

describe.skipIf(!PRESENT)('hundred captured rows of 搜索排行', () => {
  const csv = PRESENT
    ? readFileSync(join(SHARED, 'sycm/search-rank/search_rank_bathtub_top100_2026.csv'), 'utf8')
    : '';
  const [heads = [], ...rows] = csv
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));

  it('are read back value for value, the first three ranks out of their places', async () => {
    expect(rows).toHaveLength(100);
    const drawn = rows.map(([rank = '', ...cells]) => [
      Number(rank) <= 3 ? '<img src="//img.example.com/no.png">' : rank,
      ...cells,
    ]);
    const reading = await read(
      `${HEADER}<ul><li class="tree-item active" title="浴缸 > 普通浴缸">普通浴缸</li></ul>
<div class="oui-tab-switch-item-active">搜索词</div>
<div class="oui-date-picker"><span class="oui-date-picker-current-date">统计时间 2026-08-03</span></div>
${table(heads, drawn)}`,
      'https://sycm.taobao.com/mc/free/search_rank?dateType=day',
      '2026-08-04T10:00:00+08:00',
    );
    const read100 = rowsIn(reading).map((row) => [
      'rank' in row && row.rank.kind === 'exact' ? String(row.rank.value) : '?',
      row.subject.name,
      ...row.figures.map(printed),
    ]);
    expect(read100).toEqual(rows);
    expect(reading.parts[0]).toMatchObject({ kind: 'board', category: '浴缸 > 普通浴缸' });
  });
});

describe.skipIf(!PRESENT)('captured rows of 万相台', () => {
  const files = {
    scenes: 'wanxiangtai/scene-report-export/scene_rows_2026-09-16.json',
    items: 'wanxiangtai/item-promotion-export/item_promotion_rows_2026-07-31.json',
  };

  it.each(Object.entries(files))('%s: every figure as the page would print it', async (_, file) => {
    const rows = JSON.parse(readFileSync(join(SHARED, file), 'utf8')) as Record<
      string,
      string | number | null
    >[];
    const heads = [...new Set(rows.flatMap(Object.keys))];
    const cells = rows.map((row) => heads.map((head) => drawn(head, row[head])));
    const day = String(rows[0]?.日期);
    const reading = await read(
      `${MEMBER}<div class="filters"><span>${day}</span><span>转化周期 15天累计数据</span></div>${table(heads, cells)}`,
      'https://one.alimama.com/index.html#!/report/account?effectEqual=15',
      '2026-10-01T12:00:00+08:00',
    );
    const found = rowsIn(reading);
    expect(found).toHaveLength(rows.length);
    expect(reading.trouble).toEqual([]);
    for (const [at, row] of rows.entries())
      for (const figure of found[at]?.figures ?? []) expectAsExported(figure, row[figure.label]);
    // Every column of the export but names and numbers is a figure that is known.
    const known = new Set(found.flatMap(({ figures }) => figures.map(({ label }) => label)));
    expect(heads.filter((head) => !known.has(head) && !/日期|场景|计划|主体/.test(head))).toEqual(
      [],
    );
  });

  it('counts of people that are still 0 beside visits are told to be not ready', async () => {
    const rows = JSON.parse(readFileSync(join(SHARED, files.scenes), 'utf8'));
    const heads = ['场景名字', '引导访问量', '引导访问人数', '成交人数', '总成交笔数'];
    const cells = rows.map((row: Record<string, string | number>) =>
      heads.map((head) => drawn(head, row[head])),
    );
    const reading = await read(
      `${MEMBER}<span>昨日</span>${table(heads, cells)}`,
      'https://one.alimama.com/index.html#!/report/account',
      '2026-09-17T08:04:00+08:00',
    );
    for (const { figures } of rowsIn(reading))
      expect(figures.map(({ metric, unverified }) => [metric, unverified])).toEqual([
        ['ad_led_pv', undefined],
        ['ad_led_uv', 'not-ready'],
        ['ad_buyers', 'not-ready'],
        ['ad_ord', undefined],
      ]);
  });
});

describe.skipIf(!PRESENT)('the captured comparison of two items', () => {
  it('own figures are exact, the rival’s are ranges', async () => {
    const { keyMetrics } = JSON.parse(
      readFileSync(join(SHARED, 'sycm/rival-item-compare/ci_item_sample_2026-04.json'), 'utf8'),
    );
    const [own, rival] = keyMetrics;
    const row = (word: string, item: Record<string, string | number>) => [
      `<i>${word}</i><span>${word === '本品' ? '自己的牙膏' : '对手的牙膏'}</span>`,
      ...['uv', 'cartBuyerCnt', 'collectBuyerCnt', 'payBuyerCnt'].map((key) =>
        typeof item[key] === 'number' ? item[key].toLocaleString('en-US') : String(item[key]),
      ),
      word === '本品' ? percent(Number(item.payRate)) : String(item.payRate),
    ];
    const heads = ['商品', '访客数', '加购人数', '收藏人数', '支付买家数', '支付转化率'];
    const reading = await read(
      `${HEADER}<div class="oui-date-picker"><span class="oui-date-picker-current-date">2026-04-13 ~ 2026-04-19</span></div>${table(heads, [row('本品', own), row('竞品1', rival)])}`,
      'https://sycm.taobao.com/mc/free/ci_item?ciShop=sale',
      '2026-04-20T10:00:00+08:00',
    );
    const figures = reading.parts.map((part) =>
      part.kind === 'metrics' ? [part.subject?.of, ...part.figures.map(printed)] : [],
    );
    expect(figures).toEqual([
      ['own', '286971', '11284', '891', '12764', '4.45%'],
      ['rival', '75万 ~ 100万', '2.5万 ~ 5万', '5000 ~ 7500', '1万 ~ 2.5万', '1% ~ 2.5%'],
    ]);
    // 12,764 ÷ 286,971 is the 4.45 % that the page prints.
    expect(reading.trouble.filter(({ why }) => why === 'identity-broken')).toEqual([]);
  });
});

describe('printed changes', () => {
  it('a percentage without an arrow is neither rise nor fall', async () => {
    const reading = await read(
      `${HEADER}<div class="oui-date-picker"><span class="oui-date-picker-current-date">2026-09-01 ~ 2026-09-07</span></div>${table(
        ['相关搜索词', '搜索人气', '点击率'],
        [
          ['某个词', '<p>0 ~ 20</p><p> 30%</p>', '<p>163.00%</p><p>↑150.77%</p>'],
          ['另一个词', '<p>20 ~ 50</p><p>↓12.5%</p>', '<p>80.00%</p><p>-</p>'],
        ],
      )}`,
      'https://sycm.taobao.com/mc/free/search_analysis?keyword=%E8%AF%8D',
      '2026-09-08T10:00:00+08:00',
    );
    const changes = rowsIn(reading).map(({ figures }) =>
      figures.map(
        ({ change }) => change && [printed({ ...change, raw: change.raw }), change.signed],
      ),
    );
    expect(changes[0]).toEqual([
      ['30%', false],
      ['150.77%', true],
    ]);
    expect(changes[1]?.[0]).toEqual(['-12.5%', true]);
  });
});

/** Rates are printed to a thousandth of a percent here; nothing that is exported breaks arithmetic. */
function expectAsExported(
  { label, figure, suspect }: MetricFigure,
  value: string | number | null | undefined,
): void {
  expect(suspect, label).toBeUndefined();
  if (value === null || value === undefined) {
    expect(figure, label).toEqual({ kind: 'missing', why: 'absent' });
    return;
  }
  expect(figure.kind, label).toBe('exact');
  if (figure.kind === 'exact') expect(figure.value, label).toBeCloseTo(Number(value), 5);
}

/** A figure as the page prints it, worked back from its value. */
function printed({ figure, raw }: Pick<MetricFigure, 'figure' | 'raw'>): string {
  const isRate = raw.includes('%');
  const spell = (value: number | null) =>
    value === null ? '' : isRate ? `${round(value * 100)}%` : inWan(value);
  if (figure.kind === 'missing') return '-';
  if (figure.kind === 'range') return `${spell(figure.low)} ~ ${spell(figure.high)}`;
  return isRate ? spell(figure.value) : String(figure.value);
}

function inWan(value: number): string {
  return value >= 10_000 ? `${round(value / 10_000)}万` : String(value);
}

function round(value: number): number {
  return Number(value.toFixed(6));
}

function percent(value: number): string {
  return `${(value * 100).toFixed(2)}%`;
}

/** An export's value in the form of the page: rates in percent, money with two decimals. */
function drawn(head: string, value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '-';
  if (typeof value === 'string') return value;
  if (/(?:率|占比)$/.test(head)) return `${(Math.round(value * 1e5) / 1e3).toFixed(3)}%`;
  return /金额|花费|成本|产出比|投产比|页面数|人均/.test(head) ? value.toFixed(2) : String(value);
}
