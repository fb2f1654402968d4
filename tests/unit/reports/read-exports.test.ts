import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CFB, utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ReadFile, readExportFile } from '../../../utils/jobs/read-exports';
import type { MetricFigure } from '../../../utils/model/reading';
import { readingSchema } from '../../../utils/model/reading-schema';
import { encodeGbk } from '../../practice/gbk';

const NOW = Date.UTC(2026, 8, 18, 2);
const HEAD = ['统计日期', '店铺名称', '访客数', '支付金额', '支付买家数', '支付转化率', '浏览量'];
const ROWS = [
  ['2026-09-15', '练习店', 400, '9,000.50', 10, '2.50%', '1,700'],
  ['2026-09-16', '练习店', 431, '10,638.00', 'NULL', '-', '1,855'],
];

type Book = Parameters<typeof write>[1]['bookType'];

function workbook(rows: readonly (readonly unknown[])[], bookType: Book = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), 'data');
  return new Uint8Array(write(book, { type: 'array', bookType }));
}

function taken({ outcome, tables }: ReadFile) {
  if (!outcome.ok) throw new Error(outcome.why);
  const [only] = tables;
  if (!only || tables.length > 1) throw new Error(`${tables.length} tables`);
  return only;
}

const read = (bytes: Uint8Array, name = '日报_20260916_0f3a.xlsx') =>
  readExportFile({ name, bytes, now: NOW });

/** Day → metric → what was read, in short. */
function figuresOf(outcome: ReadFile) {
  return Object.fromEntries(
    taken(outcome).readings.map(({ scope, parts }) => {
      const [part] = parts;
      const figures = part?.kind === 'metrics' ? part.figures : [];
      const day = scope.period.kind === 'day' ? scope.period.day : scope.period.kind;
      return [
        day,
        Object.fromEntries(figures.map(({ metric, figure }) => [metric, short(figure)])),
      ];
    }),
  );
}

function short(figure: MetricFigure['figure']) {
  return figure.kind === 'exact' ? figure.value : figure.kind === 'missing' ? figure.why : figure;
}

const EXPECTED = {
  '2026-09-15': { uv: 400, pay_amt: 9000.5, pay_buyers: 10, cvr: 0.025, pv: 1700 },
  '2026-09-16': { uv: 431, pay_amt: 10_638, pay_buyers: 'absent', cvr: 'absent', pv: 1855 },
};

describe('the daily report', () => {
  it.each<[string, Book]>([
    ['xlsx', 'xlsx'],
    ['xls', 'biff8'],
    ['CSV', 'csv'],
  ])('reads as %s, one reading a day', (_, bookType) => {
    const outcome = read(workbook([HEAD, ...ROWS], bookType));
    expect(figuresOf(outcome)).toEqual(EXPECTED);
    expect(taken(outcome)).toMatchObject({
      page: 'sycm.adm',
      days: { from: '2026-09-15', to: '2026-09-16' },
      shops: ['练习店'],
      rowsTaken: 2,
      skipped: [],
    });
  });

  it('goes by the names of the columns: in another order, and with some left out', () => {
    const order = [6, 0, 2, 4];
    const pick = (row: readonly unknown[]) => order.map((at) => row[at]);
    const outcome = read(workbook([pick(HEAD), ...ROWS.map(pick)]), '随便什么名字.xlsx');
    expect(figuresOf(outcome)).toEqual({
      '2026-09-15': { uv: 400, pay_buyers: 10, pv: 1700 },
      '2026-09-16': { uv: 431, pay_buyers: 'absent', pv: 1855 },
    });
  });

  it('finds the head below lines of preamble', () => {
    const above = [['店铺日报'], ['导出时间：2026-09-17'], []];
    expect(figuresOf(read(workbook([...above, HEAD, ...ROWS])))).toEqual(EXPECTED);
  });

  it('uses neither of two columns of one name, and says so', () => {
    const twice = [[...HEAD, '访客数'], ...ROWS.map((row) => [...row, 7])];
    const outcome = read(workbook(twice.map((row) => row.toSpliced(2, 0))));
    expect(taken(outcome).columns).toContainEqual({
      name: '访客数',
      sample: '',
      use: 'unused',
      why: 'twice',
    });
  });

  it('passes the door of every reading', () => {
    for (const reading of taken(read(workbook([HEAD, ...ROWS]))).readings)
      expect(readingSchema().safeParse(reading).error).toBeUndefined();
  });

  it('keeps two shops of one file apart, and tells where none is named', () => {
    const two = [HEAD, ROWS[0] ?? [], ['2026-09-15', '分店', 30, '1.00', 1, '3.33%', '60']];
    expect(taken(read(workbook(two))).shops).toEqual(['分店', '练习店']);
    const nameless = [HEAD, ...ROWS].map((row) => row.toSpliced(1, 1));
    expect(taken(read(workbook(nameless))).shops).toEqual([]);
  });

  it('lists rows without a day by their number', () => {
    const rows = [HEAD, ...ROWS, ['合计', '', 831, '19,638.50', 10, '', '3,555']];
    expect(taken(read(workbook(rows))).skipped).toEqual([{ row: 4, why: 'total' }]);
  });

  it('reads days that the spreadsheet keeps as dates, and eight digits', () => {
    const rows = [HEAD, [new Date(Date.UTC(2026, 8, 15)), ...(ROWS[0] ?? []).slice(1)]];
    const compact = [HEAD, ['20260915', ...(ROWS[0] ?? []).slice(1)]];
    const day = { '2026-09-15': EXPECTED['2026-09-15'] };
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { UTC: true }), 'data');
    const dated = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
    expect(figuresOf(read(dated))).toEqual(day);
    expect(figuresOf(read(workbook(compact)))).toEqual(day);
  });
});

describe('other reports', () => {
  it('商品排行: one reading a day with a row an item, its number kept as text', () => {
    const head = ['统计日期', '商品ID', '商品名称', '商品访客数', '支付金额'];
    const outcome = read(
      workbook(
        [
          ['生意参谋'],
          [''],
          head,
          ['2026-09-15', '602659642364', '纯棉四件套', '1,391', '31,396.00'],
          ['2026-09-15', 718152613503, '枕套', '12', '-'],
          ['2026-09-16', '602659642364', '纯棉四件套', '900', '20,000.00'],
        ],
        'biff8',
      ),
    );
    const { page, readings } = taken(outcome);
    expect(page).toBe('sycm.item.rank');
    expect(readings).toHaveLength(2);
    const [part] = readings[0]?.parts ?? [];
    const rows = part?.kind === 'table' ? part.rows : [];
    expect(rows.map(({ subject }) => subject.id)).toEqual(['602659642364', '718152613503']);
    expect(rows[0]?.figures.map(({ metric }) => metric)).toEqual(['item_uv', 'pay_amt']);
  });

  it('万相台: a ZIP with a CSV in GB18030', () => {
    const csv =
      '日期,场景ID,场景名字,展现量,点击量,花费\n2026-09-16,371,关键词推广,2928,163,173.15\n';
    const zip = zipSync({ '营销场景报表.csv': encodeGbk(csv), 'readme.md': new Uint8Array(9) });
    const { page, file, readings } = taken(read(zip, '报表.zip'));
    expect([page, file]).toEqual(['ali.report', '营销场景报表.csv']);
    const [part] = readings[0]?.parts ?? [];
    const [row] = part?.kind === 'table' ? part.rows : [];
    expect(row?.subject.name).toBe('关键词推广');
    expect(row?.figures.map(({ metric, figure }) => [metric, short(figure)])).toEqual([
      ['imp', 2928],
      ['clk', 163],
      ['cost', 173.15],
    ]);
  });
});

describe('a file that is none of these', () => {
  const whole = workbook([HEAD, ...ROWS]);
  const encrypted = () => {
    const file = CFB.utils.cfb_new();
    CFB.utils.cfb_add(file, '/EncryptionInfo', new Uint8Array(64));
    CFB.utils.cfb_add(file, '/EncryptedPackage', new Uint8Array(64));
    return new Uint8Array(CFB.write(file, { type: 'array' }));
  };
  it.each<[string, string, () => Uint8Array]>([
    ['an empty file', 'empty', () => new Uint8Array()],
    ['a damaged file', 'damaged', () => whole.slice(0, whole.length >> 1)],
    ['a password-protected file', 'password', encrypted],
    ['a file of 50 MB', 'too-large', () => new Uint8Array(50 * 1024 * 1024)],
    [
      'another report',
      'unknown-report',
      () =>
        workbook([
          ['姓名', '工资'],
          ['某', 1],
        ]),
    ],
    ['a letter', 'unknown-report', () => new TextEncoder().encode('您好，附件是日报。')],
  ])('%s: %s', (_, why, bytes) => {
    expect(read(bytes()).outcome).toEqual({ ok: false, why });
  });
});

const REAL = join(
  import.meta.dirname,
  '../../../../shared/pages/sycm/self-service-report/daily_row_2026-09-16.json',
);

describe('the real daily row', () => {
  it.skipIf(!existsSync(REAL))('imports figure for figure, all columns of it', () => {
    const [row] = JSON.parse(readFileSync(REAL, 'utf8')) as Record<string, unknown>[];
    if (!row) throw new Error('no row');
    const names = Object.keys(row);
    const outcome = read(workbook([names, names.map((name) => row[name])]));
    const { columns, readings } = taken(outcome);
    expect(columns).toHaveLength(names.length);
    const [part] = readings[0]?.parts ?? [];
    const figures = part?.kind === 'metrics' ? part.figures : [];
    expect(columns.filter(({ use }) => use === 'figure')).toHaveLength(figures.length);
    for (const { label, figure } of figures) {
      const printed = String(row[label]);
      const value = Number(printed.replace(/[,%]/g, '')) / (printed.endsWith('%') ? 100 : 1);
      if (printed === 'NULL' || printed === '-') expect(short(figure), label).toBe('absent');
      else expect(short(figure), label).toBeCloseTo(value, 9);
    }
    expect(columns.filter(({ use }) => use === 'text').map(({ name }) => name)).toEqual([]);
  });
});
