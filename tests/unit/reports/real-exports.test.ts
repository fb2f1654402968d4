import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PRESENT, SHARED } from '../../pages/captured-pages';
import { encodeGbk } from '../../practice/gbk';
import { type Cells, csv, readBytes, rowsOf, taken, workbook } from './export-files';

type Row = Record<string, string | number | null>;
const NO_VALUE = /^(?:NULL|-|)$/;

function rowsIn(path: string): Row[] {
  return JSON.parse(readFileSync(join(SHARED, path), 'utf8')) as Row[];
}

function tableOf(rows: readonly Row[]): Cells[] {
  const head = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [head, ...rows.map((row) => head.map((name) => row[name] ?? null))];
}

/** What stands in a cell, worked out apart from the code under test. */
function printed(cell: string | number | null | undefined): number | number[] | null {
  const text = String(cell ?? '')
    .replaceAll(',', '')
    .trim();
  if (NO_VALUE.test(text)) return null;
  const ends = text.split('~').map((part) => {
    const scale = part.includes('万') ? 10_000 : 1;
    const value = Number(part.replace(/[万%]/g, ''));
    return part.includes('%') ? value / 100 : value * scale;
  });
  return ends.length === 1 ? (ends[0] ?? null) : ends;
}

/** Compares every figure of a file with its cell; gives how many there were. */
function compare(file: ReturnType<typeof readBytes>, rows: readonly Row[]): number {
  const { readings } = taken(file);
  const read = readings.flatMap(rowsOf);
  expect(read.length).toBe(rows.length);
  let count = 0;
  for (const { figures, subject } of read) {
    const row =
      rows.find((one) => Object.values(one).some((cell) => named(cell, subject))) ?? rows[0];
    for (const { label, figure } of figures) {
      const due = printed(row?.[label]);
      if (due === null) expect(figure, label).toEqual({ kind: 'missing', why: 'absent' });
      else if (Array.isArray(due))
        expect(figure, label).toMatchObject({ kind: 'range', low: due[0], high: due[1] });
      else {
        expect('value' in figure ? figure.value : figure, label).toBeCloseTo(due, 9);
      }
      count += 1;
    }
  }
  return count;
}

function named(cell: string | number | null, { name, id }: { name: string; id?: string }): boolean {
  return cell !== null && String(cell) === (id ?? name);
}

const zip = (rows: readonly Row[]) => zipSync({ '报表.csv': encodeGbk(csv(tableOf(rows))) });

describe.skipIf(!PRESENT)('real rows, in files as the platforms write them', () => {
  it('自助分析 日报: 119 columns', () => {
    const rows = rowsIn('sycm/self-service-report/daily_row_2026-09-16.json');
    expect(compare(readBytes(workbook(tableOf(rows))), rows)).toBe(117);
  });

  it('万相台 by scene: a ZIP with GB18030 CSV', () => {
    const rows = rowsIn('wanxiangtai/scene-report-export/scene_rows_2026-09-16.json');
    const file = readBytes(zip(rows), '营销场景报表.zip');
    expect(compare(file, rows)).toBe(2 * (Object.keys(rows[0] ?? {}).length - 3));
  });

  it('万相台 by item and by scene: xlsx', () => {
    for (const row of rowsIn(
      'wanxiangtai/item-promotion-export/item_promotion_rows_2026-07-31.json',
    )) {
      const names = Object.keys(row).filter((name) => /日期|ID$|名字$|名称$|类型$/.test(name));
      const count = compare(readBytes(workbook(tableOf([row]))), [row]);
      expect(count).toBe(Object.keys(row).length - names.length);
    }
  });

  it('商品排行 with what promotion brought', () => {
    const rows = rowsIn('sycm/item-rank-export/promote_row_2026-04-29.json');
    const file = readBytes(workbook(tableOf(rows), 'biff8'));
    expect(compare(file, rows)).toBe(10);
    const unused = taken(file).columns.filter(({ use }) => use === 'unused');
    expect(unused.map(({ name }) => name)).toEqual(['推广直接ROI']);
  });

  it('引流搜索词', () => {
    const rows = rowsIn('sycm/keyword-export/drainage_keyword_row_2026-04-14.json');
    expect(compare(readBytes(workbook(tableOf(rows), 'biff8')), rows)).toBe(8);
  });

  it('商品360 流量来源 names neither its day nor its item, and nothing is guessed', () => {
    const rows = rowsIn('sycm/item-archives-export/flow_source_row_2026-08-05.json');
    const bytes = workbook(tableOf(rows), 'biff8');
    expect(readBytes(bytes).outcome).toEqual({ ok: false, why: 'whose-sources' });
    const whole = rows.map((row) => ({ 统计日期: '2026-08-05', 商品ID: '602659642364', ...row }));
    expect(compare(readBytes(workbook(tableOf(whole), 'biff8')), whole)).toBe(9);
  });

  it('罗盘 直播间列表: every value a text, rates as fractions', () => {
    const rows = rowsIn('douyin-compass/live-list-export/live_list_row_2026-09.json');
    expect(compare(readBytes(workbook(tableOf(rows))), rows)).toBeGreaterThan(35);
  });

  it('搜索排行: 100 rows of ranges; without a day nothing, with one every figure', () => {
    const text = readFileSync(
      join(SHARED, 'sycm/search-rank/search_rank_bathtub_top100_2026.csv'),
      'utf8',
    );
    const bytes = new TextEncoder().encode(text);
    expect(readBytes(bytes, '搜索排行.csv').outcome).toEqual({ ok: false, why: 'no-day' });
    const [head = '', ...lines] = text.trim().split(/\r?\n/);
    const names = head.split(',');
    const rows = lines.map((line) =>
      Object.fromEntries(line.split(',').map((cell, at) => [names[at] ?? '', cell])),
    );
    const dated = new TextEncoder().encode(`统计时间：2026-08-03,,,,\n${text}`);
    expect(compare(readBytes(dated, '搜索排行.csv'), rows)).toBe(300);
  });
});
