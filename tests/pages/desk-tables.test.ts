import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MetricFigure, Reading, TablePart, TableRow } from '../../utils/model/reading.ts';
import { readingSchema } from '../../utils/model/reading-schema.ts';
import { openReader, type PageReader } from '../read/open-reader.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared/pages/sycm');
const PRESENT = existsSync(SHARED);
if (!PRESENT) console.log(`Skipped: there are no captured rows at ${SHARED}.`);

const AT = Date.parse('2026-09-17T09:20:00+08:00');
const ADM = 'https://sycm.taobao.com/adm/v3/micro/auto_analysis/my_space';

let reader: PageReader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

type Row = Record<string, string | number>;

function rowOf(path: string): Row {
  const [row] = JSON.parse(readFileSync(join(SHARED, path), 'utf8')) as Row[];
  if (!row) throw new Error(`${path} is empty`);
  return row;
}

/** A captured row as the console would draw it: one table with the row's own heads. */
const drawn = (row: Row) => tableOf(Object.keys(row), [Object.values(row).map(String)]);

function tableOf(heads: readonly string[], rows: readonly string[][]): string {
  const cells = (texts: readonly string[], tag: string) =>
    texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
  return `<table><thead><tr>${cells(heads, 'th')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${cells(row, 'td')}</tr>`)
    .join('')}</tbody></table>`;
}

async function tablesOf(body: string, url: string): Promise<TablePart[]> {
  const html = `<!doctype html><meta charset="utf-8"><header><span>某旗舰店</span><em>主店</em></header>
<p class="date-picker">2026-09-16</p><main>${body}</main>`;
  const reading = (await reader.read(Buffer.from(html), url, AT)) as Reading;
  return reading.parts.filter((part) => part.kind === 'table');
}

async function onlyRow(body: string, url: string): Promise<TableRow> {
  const [table, ...more] = await tablesOf(body, url);
  const [row] = table?.rows ?? [];
  if (!row || more.length > 0) throw new Error('not one table');
  return row;
}

/** What a printed cell must be read as, worked out without the project's own grammar. */
function expected(printed: string | number): unknown {
  const text = String(printed);
  if (text === '-' || text === 'NULL') return 'absent';
  const value = Number(text.replaceAll(',', '').replace('%', ''));
  return text.endsWith('%') ? Number(`${value}e-2`) : value;
}

const shownIn = ({ figure }: MetricFigure) =>
  figure.kind === 'exact' ? figure.value : figure.kind === 'missing' ? figure.why : figure;

describe.skipIf(!PRESENT)('captured rows, drawn as tables', () => {
  it.each([
    ['self-service-report/daily_row_2026-09-16.json', ADM, ['统计日期', '店铺名称']],
    [
      'item-archives-export/flow_source_row_2026-08-05.json',
      'https://sycm.taobao.com/cc/item_archives?activeKey=flow&itemId=602659642364',
      ['一级来源', '二级来源', '三级来源', '四级来源'],
    ],
    [
      'keyword-export/drainage_keyword_row_2026-04-14.json',
      'https://sycm.taobao.com/flow/monitor/keyword_assistant',
      ['统计日期', '搜索词'],
    ],
  ])('%s: every label is known, every figure as printed', async (path, url, names) => {
    const row = rowOf(path);
    const { figures } = await onlyRow(drawn(row), url);
    const labels = Object.keys(row).filter((label) => !names.includes(label));
    expect(figures.map(({ label }) => label)).toEqual(labels);
    for (const figure of figures)
      expect([figure.label, shownIn(figure)]).toEqual([
        figure.label,
        expected(row[figure.label] ?? ''),
      ]);
    expect(figures.filter(({ suspect }) => suspect)).toEqual([]);
  });

  it('the daily report: 无线端 and PC端 are the same metrics of one device', async () => {
    const { figures, subject } = await onlyRow(
      drawn(rowOf('self-service-report/daily_row_2026-09-16.json')),
      ADM,
    );
    expect(subject).toEqual({ kind: 'day', name: '2026-09-16' });
    expect(
      figures
        .filter(({ metric }) => metric === 'uv')
        .map(({ label, scope }) => `${label} ${scope?.device}`),
    ).toEqual(['访客数 undefined', '无线端访客数 wireless', 'PC端访客数 pc']);
  });
});

describe('changes', () => {
  const changeIn = async (heads: string[], cells: string[]) => {
    const { figures } = await onlyRow(
      tableOf(['来源', ...heads], [['手淘搜索', ...cells]]),
      'https://sycm.taobao.com/flow/monitor/shopsource',
    );
    return figures.map(({ figure, change }) => [shownIn({ figure } as MetricFigure), change]);
  };
  const exact = (value: number, step = 5e-5) => ({ kind: 'exact', value, step });

  it.each([
    [
      'in a column of its own',
      ['访客数', '访客数环比'],
      ['640', '-3.10%'],
      [640, { base: '环比', raw: '-3.10%', figure: exact(-0.031), signed: true }],
    ],
    [
      'in a column behind, without a sign',
      ['访客数', '较前一日'],
      ['640', '3.10%'],
      [640, { base: '较前一日', raw: '3.10%', figure: exact(0.031), signed: false }],
    ],
    [
      'in the cell, named',
      ['访客数'],
      ['<b>640</b><i>较前一日</i><i>↓3.10%</i>'],
      [640, { base: '较前一日', raw: '↓3.10%', figure: exact(-0.031), signed: true }],
    ],
    [
      'in the cell, with its arrow alone',
      ['支付转化率'],
      ['<p>0.94%</p><p>↑3.10%</p>'],
      [0.0094, { base: '', raw: '↑3.10%', figure: exact(0.031), signed: true }],
    ],
    [
      'a share beside a figure is none',
      ['访客数'],
      ['<b>640</b><i>占比</i><i>49.81%</i>'],
      [640, undefined],
    ],
  ])('%s', async (_, heads, cells, found) => {
    expect(await changeIn(heads, cells)).toEqual([found]);
  });

  it('two percentages in one cell are told apart where other cells of the row print theirs', async () => {
    const beside = ['<p>640</p><p>3.39%</p>', '<p>0.94%</p><p>1.20%</p>'];
    const [uv, cvr] = await changeIn(['访客数', '支付转化率'], beside);
    expect(uv?.[0]).toBe(640);
    expect(cvr?.[0]).toBe(0.0094);
    expect((await changeIn(['支付转化率'], ['<p>0.94%</p><p>1.20%</p>']))[0]?.[0]).toBe(
      'unreadable',
    );
  });
});

describe('tables of other shapes', () => {
  const RANK = 'https://sycm.taobao.com/cc/item_rank';
  const figuresOf = async (body: string) =>
    (await tablesOf(body, RANK)).map(({ rows }) =>
      rows.map(({ subject, figures }) => [
        subject.name,
        ...figures.map((figure) =>
          `${figure.label} ${shownIn(figure)} ${figure.scope?.device ?? ''}`.trim(),
        ),
      ]),
    );

  it('two rows of heads: the upper one names the device', async () => {
    const table = `<table><thead><tr><th rowspan="2">商品名称</th><th colspan="2">无线端</th><th colspan="2">PC端</th></tr>
<tr><th>商品访客数</th><th>支付金额</th><th>商品访客数</th><th>支付金额</th></tr></thead>
<tbody><tr><td>折叠餐桌</td><td>90</td><td>464.00</td><td>3</td><td>0.00</td></tr></tbody></table>`;
    expect(await figuresOf(table)).toEqual([
      [
        [
          '折叠餐桌',
          '商品访客数 90 wireless',
          '支付金额 464 wireless',
          '商品访客数 3 pc',
          '支付金额 0 pc',
        ],
      ],
    ]);
  });

  it('a group of columns of peers is not taken', async () => {
    const table = `<table><thead><tr><th rowspan="2">商品名称</th><th colspan="1">本店</th><th colspan="1">同行同层均值</th></tr>
<tr><th>支付金额</th><th>支付金额</th></tr></thead>
<tbody><tr><td>折叠餐桌</td><td>464.00</td><td>900.00</td></tr></tbody></table>`;
    expect(await figuresOf(table)).toEqual([[['折叠餐桌', '支付金额 464']]]);
  });

  it('a table in a cell is its own; an expanded detail is no row', async () => {
    const inner = tableOf(['商品名称', '支付金额'], [['餐桌 80cm', '100.00']]);
    const table = `<table><thead><tr><th>商品名称</th><th>支付金额</th></tr></thead><tbody>
<tr><td>折叠餐桌</td><td>464.00</td></tr><tr class="ant-table-expanded-row"><td colspan="2">${inner}</td></tr>
<tr><td>收纳筐</td><td>0.00</td></tr></tbody></table>`;
    expect(await figuresOf(table)).toEqual([
      [
        ['折叠餐桌', '支付金额 464'],
        ['收纳筐', '支付金额 0'],
      ],
      [['餐桌 80cm', '支付金额 100']],
    ]);
  });

  it('columns that are switched off are not read', async () => {
    const table = `<table><thead><tr><th>商品名称</th><th style="display:none">支付金额</th><th>商品访客数</th></tr></thead>
<tbody><tr><td>折叠餐桌</td><td style="display:none">464.00</td><td>90</td></tr></tbody></table>`;
    expect(await figuresOf(table)).toEqual([[['折叠餐桌', '商品访客数 90']]]);
  });

  it('behind spans that do not fit nothing is certain', async () => {
    const table = `<table><thead><tr><th>商品名称</th><th>商品访客数</th><th>支付金额</th><th>支付件数</th></tr></thead>
<tbody><tr><td>折叠餐桌</td><td>90</td><td>464.00</td><td rowspan="2">1</td></tr><tr><td>收纳筐</td><td>12</td></tr></tbody></table>`;
    expect(await figuresOf(table)).toEqual([
      [
        ['折叠餐桌', '商品访客数 90', '支付金额 464', '支付件数 1'],
        ['收纳筐', '商品访客数 12'],
      ],
    ]);
  });

  it('a head above rows of plain elements, as long lists are drawn', async () => {
    const row = (cells: string[]) =>
      `<div class="ant-table-row" style="display:flex">${cells.map((cell) => `<div class="ant-table-cell">${cell}</div>`).join('')}</div>`;
    const table = `<div class="ant-table"><div class="ant-table-header"><table><thead><tr><th>商品名称</th><th>商品访客数</th></tr></thead></table></div>
<div class="ant-table-tbody-virtual"><div class="ant-table-tbody-virtual-holder">${row(['折叠餐桌', '90'])}${row(['收纳筐', '12'])}</div></div></div>`;
    expect(await figuresOf(table)).toEqual([
      [
        ['折叠餐桌', '商品访客数 90'],
        ['收纳筐', '商品访客数 12'],
      ],
    ]);
  });

  it('a row of filters in the head names nothing; a foot of heads is a row', async () => {
    const table = `<table><thead><tr><th>商品名称</th><th>商品访客数</th></tr><tr><th><input></th><th><input></th></tr></thead>
<tbody><tr><td>折叠餐桌</td><td>90</td></tr></tbody><tfoot><tr><th>合计</th><th>102</th></tr></tfoot></table>`;
    expect(await figuresOf(table)).toEqual([
      [
        ['折叠餐桌', '商品访客数 90'],
        ['合计', '商品访客数 102'],
      ],
    ]);
  });

  it('rows with a cell too many or too few are left out and told', async () => {
    const table = `<table><thead><tr><th>商品名称</th><th>商品访客数</th><th>支付金额</th></tr></thead><tbody>
<tr><td>折叠餐桌</td><td>90</td><td>464.00</td></tr><tr><td>收纳筐</td><td>12</td></tr>
<tr><td>地毯</td><td>新品</td><td>7</td><td>0.00</td></tr></tbody></table>`;
    expect(await figuresOf(table)).toEqual([[['折叠餐桌', '商品访客数 90', '支付金额 464']]]);
    const html = Buffer.from(`<!doctype html><meta charset="utf-8">${table}`);
    const reading = await reader.read(html, RANK, AT);
    expect(reading?.trouble).toContainEqual({
      field: 'page',
      why: 'layout-unknown',
      detail: '2 rows',
    });
  });

  it('a row of labels above a row of figures without a head is read by its first row', async () => {
    const table = `<table><tbody><tr><td>商品名称</td><td>商品访客数</td></tr><tr><td>折叠餐桌</td><td>90</td></tr></tbody></table>`;
    expect(await figuresOf(table)).toEqual([[['折叠餐桌', '商品访客数 90']]]);
  });
});

it('an item is named by the text of its link, and bears the number beside it', async () => {
  const cell = `<p>上架时间 2026-09-01 10:00:00 预售</p><a href="https://detail.tmall.com/item.htm?id=702115908834">折叠餐桌</a><p>商品ID: 702115908834</p>`;
  const { subject } = await onlyRow(
    tableOf(['商品信息', '商品访客数'], [[cell, '90']]),
    'https://sycm.taobao.com/cc/item_rank',
  );
  expect(subject).toEqual({
    kind: 'item',
    name: '折叠餐桌',
    id: '702115908834',
    url: 'https://detail.tmall.com/item.htm?id=702115908834',
  });
});

describe('of when the rows are', () => {
  const FIXTURES = resolve(import.meta.dirname, 'fixtures');
  const periodsIn = async (name: string) => {
    const { url, at } = JSON.parse(readFileSync(join(FIXTURES, `${name}.expected.json`), 'utf8'));
    const html = readFileSync(join(FIXTURES, `${name}.html`));
    const { parts } = (await reader.read(html, url, Date.parse(at))) as Reading;
    const rows = parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
    return rows.map(({ figures }) => figures[0]?.scope?.period);
  };
  const week = { kind: 'span', from: '2026-09-07', to: '2026-09-13', unit: 'week' };
  const day = (name: string) => ({ kind: 'day', day: name });

  it.each([
    ['a card with a date control of its own', 'sycm-item-macro/own-dates', [week]],
    ['the day of the page', 'sycm-item-rank/all-columns', [undefined, undefined]],
    [
      'days of a week',
      'sycm-item-360/flow',
      [day('2026-09-16'), day('2026-09-15'), undefined, undefined],
    ],
    ['a page without a date', 'sycm-adm/daily-report', [day('2026-09-15'), day('2026-09-16')]],
  ])('%s', async (_, name, periods) => {
    expect(await periodsIn(name)).toEqual(periods);
  });
});

it('a hostile table passes the door that readings are checked at', async () => {
  const heads = [
    '商品名称',
    ...Array.from({ length: 300 }, (_, at) => (at % 2 ? '支付金额' : '访客数')),
  ];
  const wide = tableOf(heads, [heads.map((_, at) => (at === 0 ? '长'.repeat(3000) : String(at)))]);
  const deep = Array.from(
    { length: 60 },
    (_, at) =>
      `<tr class="ant-table-row-level-${at % 10}" aria-level="${at + 1}"><td>${'源'.repeat(200)}</td><td>1</td></tr>`,
  );
  const tree = `<table><thead><tr><th>来源</th><th>访客数</th></tr></thead><tbody>${deep.join('')}</tbody></table>`;
  const spans = `<table><tr><th colspan="99999">商品名称</th></tr><tr><td rowspan="99999">1</td></tr></table>`;
  const broken = tableOf(
    ['商品名称', '访客数'],
    Array.from({ length: 1500 }, () => ['甲', 'x'.repeat(300)]),
  );
  const many = Array.from({ length: 30 }, () => tree).join('');
  const html = `<!doctype html><meta charset="utf-8"><body>${wide}${tree}${spans}${broken}${many}`;
  const reading = await reader.read(Buffer.from(html), 'https://sycm.taobao.com/cc/item_rank', AT);
  expect(readingSchema().safeParse(reading).error?.issues ?? []).toEqual([]);
  expect(reading?.parts.length).toBeGreaterThan(2);
});
