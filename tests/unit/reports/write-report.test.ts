import { read, utils, type WorkBook } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { PrintedCell, PrintedReport } from '../../../utils/model/printed-report';
import { writeReportHtml } from '../../../utils/reports/write-report-html';
import { writeReportText } from '../../../utils/reports/write-report-text';
import { writeReportXlsx } from '../../../utils/reports/write-report-xlsx';

const FORMULA = '=HYPERLINK("https://evil.example.com","点我")';
const text = (shown: string): PrintedCell => ({ shown, format: 'text' });
const money = (value: number, note?: string): PrintedCell => ({
  shown: `¥${value}`,
  value,
  format: 'CNY',
  ...(note && { note }),
});

function report(rows: PrintedCell[][], title = '日报'): PrintedReport {
  return {
    title,
    subtitle: '练习店 · 2026-11-15',
    language: 'zh-CN',
    tables: [
      {
        title: '每日数据',
        shopName: '练习店',
        columns: [
          { label: '商品', format: 'text' },
          { label: '支付金额', format: 'CNY' },
          { label: '转化率', format: 'percent' },
        ],
        rows,
        notes: ['人数是日均'],
      },
    ],
  };
}

const rate = (value: number): PrintedCell => ({ shown: `${value}`, value, format: 'percent' });
const none: PrintedCell = { shown: '–', format: 'CNY', note: '没有读到' };

async function opened(printed: PrintedReport): Promise<WorkBook> {
  const blob = await writeReportXlsx(printed);
  return read(new Uint8Array(await blob.arrayBuffer()), { cellNF: true, cellStyles: true });
}

describe('the workbook', () => {
  it('holds figures as figures to the last digit, with a number format', async () => {
    const book = await opened(report([[text('杯'), money(29_415.87), rate(0.0335)]]));
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    expect(sheet.B2).toMatchObject({ t: 'n', v: 29_415.87, z: '#,##0.00' });
    expect(sheet.C2).toMatchObject({ t: 'n', v: 0.0335, z: '0.00%' });
  });

  it('leaves a cell empty where there is no figure: never 0', async () => {
    const book = await opened(report([[text('杯'), none, rate(0)]]));
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    expect(sheet.B2?.v).toBeUndefined();
    expect(sheet.C2?.v).toBe(0);
  });

  it.each([FORMULA, '+1', '-1', '@SUM(A1)', '\t=1', '1-2', '00123', 'a\u0000b\u0008c'])(
    'keeps the text %j a text',
    async (title) => {
      const book = await opened(report([[text(title), money(1), rate(0)]]));
      const cell = book.Sheets[book.SheetNames[0] ?? '']?.A2;
      expect(cell?.f).toBeUndefined();
      expect(cell?.t).toBe('s');
      expect(cell?.v).toBe(title.replace(/[\u0000\u0008]/g, ''));
    },
  );

  it('names sheets as the spreadsheet allows, each once', async () => {
    const printed = report([[text('杯'), money(1), rate(0)]]);
    const [table] = printed.tables;
    if (!table) throw new Error('no table');
    const tables = ['a/b:c?*[x]', '很长'.repeat(30), '很长'.repeat(30), '', ''].map((title) => ({
      ...table,
      title,
      shopName: '',
    }));
    const names = (await opened({ ...printed, tables })).SheetNames;
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  it('is worked out again from its own cells to the cent', async () => {
    const sales = Array.from(
      { length: 31 },
      (_, i) => Math.round(1e6 * Math.sin(i + 1) ** 2) / 100,
    );
    const book = await opened(
      report(sales.map((value, i) => [text(`${i}`), money(value), rate(0)])),
    );
    const rows = utils.sheet_to_json<(string | number)[]>(
      book.Sheets[book.SheetNames[0] ?? ''] ?? {},
      { header: 1 },
    );
    const read = rows.slice(1, 32).map((row) => Number(row[1]));
    expect(read).toEqual(sales);
  });
});

describe('the page', () => {
  it('holds hostile text as text, and forbids scripts and everything outside', () => {
    const html = writeReportHtml(
      report([[text('<img src=x onerror=alert(1)>'), money(1, '" onload="x'), none]], '<script>'),
    );
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('script, img, [onload], [onerror]')).toHaveLength(0);
    expect(page.querySelector('h1')?.textContent).toBe('<script>');
    expect(html).toContain("default-src 'none'");
    expect(page.querySelectorAll('[src], [href]')).toHaveLength(0);
  });

  it('draws a line with a gap where a day was not read', () => {
    const printed = report([
      [text('1'), money(1), none],
      [text('2'), none, none],
      [text('3'), money(3), none],
      [text('4'), money(2), none],
    ]);
    const tables = printed.tables.map((table) => ({ ...table, drawn: [1] }));
    const path = /<path d="([^"]+)"/.exec(writeReportHtml({ ...printed, tables }))?.[1] ?? '';
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path.match(/L/g)).toHaveLength(1);
  });
});

describe('the text', () => {
  it('is never longer than 800 characters and ends with a whole line', () => {
    const rows = Array.from({ length: 60 }, (_, i) => [
      text(`商品名称很长很长很长很长很长很长很长很长很长很长很长很长很长很长 ${i}`),
      money(i),
      rate(0),
    ]);
    const printed = report(rows);
    const tables = Array.from({ length: 10 }, () => printed.tables).flat();
    const said = writeReportText({ ...printed, tables });
    expect(Array.from(said).length).toBeLessThanOrEqual(800);
    expect(said.split('\n').at(-1)).toMatch(/^(【|商品名称)/);
  });

  it('says beside a figure what it stands against, each by its name, and cuts long names', () => {
    const cells = [
      text('棉'.repeat(40)),
      money(5),
      money(4),
      { ...rate(0.25), format: 'change' as const },
    ];
    const printed = report([]);
    const [table] = printed.tables;
    if (!table) throw new Error('no table');
    const columns = [
      { label: '商品', format: 'text' as const },
      { label: '本周', format: 'CNY' as const },
      { label: '上周', format: 'CNY' as const },
      { label: '环比', format: 'change' as const },
    ];
    const said = (language: string) =>
      writeReportText({ ...printed, language, tables: [{ ...table, columns, rows: [cells] }] })
        .split('\n')
        .at(-1);
    expect(said('zh-CN')).toBe(`${'棉'.repeat(23)}… ¥5（上周 ¥4，环比 0.25）`);
    expect(said('en')).toBe(`${'棉'.repeat(23)}… ¥5 (上周 ¥4, 环比 0.25)`);
  });

  it('says every shop’s figure by the shop’s name', () => {
    const printed = report([[text('访客数'), money(5), rate(0.1)]]);
    const tables = printed.tables.map((table) => ({ ...table, shopName: '' }));
    expect(
      writeReportText({ ...printed, tables })
        .split('\n')
        .at(-1),
    ).toBe('访客数 支付金额 ¥5，转化率 0.1');
  });

  it('marks what may still change, leaves out where figures come from and rows without any', () => {
    const doubted = { ...money(5, '暂定'), doubted: true as const };
    const printed = report([
      [text('支付金额'), doubted, rate(0.1)],
      [text('没有数'), none, { ...none, format: 'percent' as const }],
    ]);
    const sources = printed.tables.map((table) => ({ ...table, isOfSources: true as const }));
    expect(writeReportText({ ...printed, tables: [...printed.tables, ...sources] })).toBe(
      [
        '日报',
        '练习店 · 2026-11-15',
        '【每日数据 · 练习店】（* 暂定）',
        '支付金额 ¥5*（转化率 0.1）',
      ].join('\n'),
    );
  });

  it.each([FORMULA, '+1', '-1', '@SUM(A1)', '\t=1'])(
    'has no line that a spreadsheet would calculate: %j',
    (shop) => {
      const printed = { ...report([[text(shop), money(1), rate(0)]]), subtitle: shop };
      for (const line of writeReportText(printed).split('\n'))
        expect(line).not.toMatch(/^[=+\-@\t]/);
    },
  );

  it('says of a table of days the last day that was read', () => {
    const printed = report([]);
    const [table] = printed.tables;
    if (!table) throw new Error('no table');
    const day = (shown: string): PrintedCell => ({ shown, format: 'day' });
    const tables = [
      {
        ...table,
        columns: [{ label: '日期', format: 'day' as const }, ...table.columns.slice(1)],
        drawn: [1],
        rows: [
          [day('2026-11-14'), money(5), rate(0.02)],
          [day('2026-11-15'), none, { ...none, format: 'percent' as const }],
        ],
      },
    ];
    expect(
      writeReportText({ ...printed, tables })
        .split('\n')
        .slice(2),
    ).toEqual(['【每日数据 · 练习店】', '2026-11-14', '支付金额 ¥5', '转化率 0.02']);
  });
});
