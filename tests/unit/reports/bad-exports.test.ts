import { CFB, utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeGbk } from '../../practice/gbk';
import {
  type Cells,
  csv,
  readBytes,
  readCells,
  rowsOf,
  shortFigures,
  taken,
  usesOf,
  workbook,
} from './export-files';

const HEAD = ['统计日期', '店铺名称', '访客数', '支付金额', '支付买家数', '支付转化率'];
const ROW = ['2026-09-16', '练习店', 431, '10,638.00', 2, '0.46%'];
/** Two thousand days, far more than sixty bytes. */
const MANY = csv([HEAD, ...Array.from({ length: 2000 }, () => ROW)]);
const text = (value: string) => new TextEncoder().encode(value);

/** A workbook whose content is encrypted, as Excel lays it out. */
function encryptedWorkbook(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/EncryptionInfo', new Uint8Array(64));
  CFB.utils.cfb_add(file, '/EncryptedPackage', new Uint8Array(64));
  return new Uint8Array(CFB.write(file, { type: 'array' }) as ArrayBuffer);
}

/** The sign that an archive's list carries where a file is encrypted. */
function encryptedArchive(): Uint8Array {
  const zip = zipSync({ '报表.csv': encodeGbk(csv([HEAD, ROW])) });
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at + 4 < zip.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  return zip;
}

/** An archive whose list says of its file that it unpacks to so many bytes. */
function archiveSaying(size: number, content: string): Uint8Array {
  const zip = zipSync({ '报表.csv': encodeGbk(content) });
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at + 4 < zip.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return zip;
}

/** UTF-8 that a program took for GBK and saved as UTF-8 again. */
const asGbk = () => text(new TextDecoder('gb18030').decode(text(csv([HEAD, ROW]))));
const asLatin = () => text(new TextDecoder('windows-1252').decode(encodeGbk(csv([HEAD, ROW]))));

describe('a file of which nothing can be taken', () => {
  const whole = workbook([HEAD, ROW]);
  it.each<[string, string, () => Uint8Array]>([
    ['no bytes', 'empty', () => new Uint8Array()],
    ['the first half of a workbook', 'damaged', () => whole.slice(0, whole.length >> 1)],
    ['a workbook with bytes lost in the middle', 'damaged', () => holed(whole)],
    ['a workbook with a password', 'password', encryptedWorkbook],
    ['an archive with a password', 'password', encryptedArchive],
    ['50 MB', 'too-large', () => new Uint8Array(50 * 1024 * 1024)],
    ['an archive that unpacks to 300 MB', 'too-much', () => archiveSaying(3e8, csv([HEAD, ROW]))],
    ['an archive that unpacks to more than it says', 'damaged', () => archiveSaying(60, MANY)],
    ['an archive of pictures', 'no-table', () => zipSync({ 'a.png': new Uint8Array(99) })],
    [
      'a salary list',
      'unknown-report',
      () =>
        workbook([
          ['姓名', '工资'],
          ['某', 1],
        ]),
    ],
    ['a letter', 'unknown-report', () => text('您好，附件是日报。')],
    ['a picture', 'unknown-report', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff)],
    ['a head without rows', 'no-rows', () => workbook([HEAD])],
    [
      'no days',
      'no-day',
      () =>
        workbook([
          ['商品ID', '商品名称', '商品访客数'],
          ['602659642364', '四件套', 9],
        ]),
    ],
    ['an empty column of days', 'no-day', () => workbook([HEAD, ['', ...ROW.slice(1)]])],
    ['letters spoilt as GBK', 'garbled', asGbk],
    ['letters spoilt as Latin', 'garbled', asLatin],
    [
      'more rows than a table has',
      'too-many-rows',
      () => text(`统计日期,访客数\n${'2026-09-16,1\n'.repeat(200_001)}`),
    ],
  ])(
    '%s: %s',
    (_, why, bytes) => {
      const file = readBytes(bytes());
      expect(file.outcome).toEqual({ ok: false, why });
      expect(file.tables).toEqual([]);
    },
    20_000,
  );

  it('two rows of one day that contradict each other: both are named, and nothing is taken', () => {
    const file = readCells([HEAD, ROW, ['2026-09-15', ...ROW.slice(1)], ROW.with(2, 430)]);
    expect(file.outcome).toEqual({ ok: false, why: 'contradiction', detail: '2 / 4' });
    expect(file.tables).toEqual([]);
  });

  it('a column of words in the report of a shop, which may split its day', () => {
    const file = readCells([
      [...HEAD, '所属渠道'],
      [...ROW, '搜索'],
    ]);
    expect(file.outcome).toEqual({ ok: false, why: 'split', detail: '所属渠道' });
  });

  it('tells of a good table beside bad ones, and of each why it is left out', () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['指标说明'], ['访客数：…']]), '说明');
    utils.book_append_sheet(book, utils.aoa_to_sheet([HEAD, ROW]), '日报');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
    const { outcome } = readBytes(bytes);
    expect(outcome).toMatchObject({
      ok: true,
      exports: [{ sheet: '日报' }],
      refused: [{ sheet: '说明', why: 'unknown-report' }],
    });
  });
});

describe('rows', () => {
  it('that say the same twice are taken once', () => {
    const { readings, skipped } = taken(readCells([HEAD, ROW, ROW]));
    expect(readings.length).toBe(1);
    expect(skipped).toEqual([{ row: 3, why: 'repeated' }]);
  });

  it('whose item number a spreadsheet rounded are not taken for another item', () => {
    const head = ['统计日期', '商品ID', '商品访客数', '支付金额'];
    const file = readBytes(
      text(
        csv([head, ['2026-09-16', '9.88298E+11', 5, 0], ['2026-09-16', '="602659642364"', 6, 0]]),
      ),
    );
    expect(taken(file).skipped).toEqual([{ row: 2, why: 'id-rounded' }]);
    expect(rowsOf(taken(file).readings[0] as never).map(({ subject }) => subject.id)).toEqual([
      '602659642364',
    ]);
  });

  it('after an empty line and a head that stands there again go on', () => {
    const { rowsTaken, skipped } = taken(
      readCells([HEAD, ROW, [], HEAD, ['2026-09-15', ...ROW.slice(1)]]),
    );
    expect([rowsTaken, skipped]).toEqual([2, []]);
  });
});

describe('cells', () => {
  const figures = (bytes: Uint8Array) => {
    const [reading] = taken(readBytes(bytes)).readings;
    return shortFigures(rowsOf(reading as never)[0]?.figures ?? []);
  };
  const head = ['统计日期', '访客数', '支付金额', '支付转化率', '客单价', '浏览量'];

  it.each<[string, Cells, object]>([
    [
      'texts',
      ['1,234.00', '1,234.50', '12.34%', 'NULL', '-'],
      { uv: 1234, pay_amt: 1234.5, cvr: 0.1234, aov: 'absent', pv: 'absent' },
    ],
    [
      'spreadsheet errors',
      ['#DIV/0!', '#N/A', '#VALUE!', '#REF!', 9],
      { uv: 'unreadable', pay_amt: 'unreadable', cvr: 'unreadable', aov: 'unreadable', pv: 9 },
    ],
    [
      'nothing, blanks and words',
      ['', ' ', '待更新', '—', '0'],
      { uv: 'absent', pay_amt: 'absent', cvr: 'unreadable', aov: 'absent', pv: 0 },
    ],
    ['real zeros', [0, '0.00', '0.00%', 0, '0'], { uv: 0, pay_amt: 0, cvr: 0, aov: 0, pv: 0 }],
    [
      'numbers',
      [1234, 1234.5, 0.1234, 5319, 1855],
      { uv: 1234, pay_amt: 1234.5, cvr: 0.1234, aov: 5319, pv: 1855 },
    ],
  ])('%s', (_, cells, expected) => {
    expect(figures(workbook([head, ['2026-09-16', ...cells]]))).toEqual(expected);
  });

  it('an error that a workbook keeps as one is no number', () => {
    const sheet = utils.aoa_to_sheet([head.slice(0, 3), ['2026-09-16', 431, 0]]);
    sheet.C2 = { t: 'e', v: 0x07, w: '#DIV/0!' };
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'data');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
    expect(figures(bytes)).toEqual({ uv: 431, pay_amt: 'unreadable' });
  });

  it('a formula counts for the value beside it and is never calculated', () => {
    const sheet = utils.aoa_to_sheet([head.slice(0, 3), ['2026-09-16', 431, 0]]);
    sheet.C2 = { t: 'n', f: 'B2*1000', v: 10_638 };
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'data');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
    expect(figures(bytes)).toEqual({ uv: 431, pay_amt: 10_638 });
    expect(figures(text('统计日期,访客数,支付金额\n2026-09-16,=1+1,5\n'))).toEqual({
      uv: 'unreadable',
      pay_amt: 5,
    });
  });

  it('a rate in percents without the sign is not taken for a fraction', () => {
    const file = readCells([
      ['统计日期', '访客数', '支付金额', '跳失率'],
      ['2026-09-16', 431, 5, 53.83],
      ['2026-09-15', 431, 5, 0.5],
    ]);
    expect(usesOf(file)).toContain('跳失率: unit');
  });

  it('figures that contradict each other are marked', () => {
    const [reading] = taken(readCells([HEAD, ROW.with(5, '46.00%')])).readings;
    const suspects = rowsOf(reading as never)[0]?.figures.filter(({ suspect }) => suspect);
    expect(suspects?.map(({ metric }) => metric)).toEqual(['uv', 'pay_buyers', 'cvr']);
  });
});

function holed(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, at) => (at > 300 && at < 900 ? byte ^ 0x5a : byte));
}
