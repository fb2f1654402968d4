import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const FIXTURE = join(import.meta.dirname, 'fixtures/tb-item/taobao-2018-before-script.html');
const ITEM = 'https://item.taobao.com/item.htm?id=561490000011';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  code: number;
  out: string;
  err: string;
}

function read(...args: string[]): Promise<Run> {
  return new Promise((done) => {
    const command = join(ROOT, 'tests/read/read.mjs');
    execFile(process.execPath, [command, ...args], { cwd: ROOT }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

it('prints the reading of a GBK page and nothing else', async () => {
  const run = await read(FIXTURE, '--url', ITEM, '--at', '2018-01-26T18:00:00+08:00');
  expect(run).toMatchObject({ code: 0, err: '' });
  const reading = JSON.parse(run.out);
  expect(reading).toMatchObject({ page: 'tb.item', url: ITEM, takenAt: Date.UTC(2018, 0, 26, 10) });
  expect(reading.parts[0].listing.title).toBe('青竹居 304不锈钢保温杯【正品】');
});

it('exits 3 where no reader claims the address', async () => {
  const run = await read(FIXTURE, '--url', 'https://www.taobao.com/');
  expect(run).toMatchObject({ code: 3, err: '' });
  expect(JSON.parse(run.out)).toEqual({ page: null });
});

it.each([
  ['a missing file', ['nowhere.html', '--url', ITEM]],
  ['a folder', ['.', '--url', ITEM]],
  ['a bad address', [FIXTURE, '--url', 'item.taobao.com']],
  ['another scheme', [FIXTURE, '--url', 'file:///etc/passwd']],
  ['a bad time', [FIXTURE, '--url', ITEM, '--at', 'yesterday']],
  ['no address', [FIXTURE]],
  ['an unknown option', [FIXTURE, '--url', ITEM, '--fast']],
])('exits 2 with one plain line for %s', async (_name, args) => {
  const run = await read(...args);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err.trim().split('\n')).toHaveLength(1);
  expect(run.err).not.toMatch(/Error:|^\s+at /m);
});

it.each([
  [
    'JSON',
    'rows.json',
    '[{"日期":"2026-09-16","场景ID":371,"场景名字":"关键词推广","展现量":"1,200","花费":35.5}]',
    'https://one.alimama.com/index.html#!/report/account',
  ],
  ['a script', 'rates.js', 'jsonp9({"rateDetail":{"rateList":[{"rateContent":"很好"}]}})', ITEM],
  [
    'a table of commas',
    'words.csv',
    '排名,搜索词,搜索人气\n1,竹篮,50 ~ 150\n',
    'https://sycm.taobao.com/mc/free/search_rank',
  ],
])('reads a stored payload: %s', async (_name, name, text, url) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  const run = await read(file, '--url', url, '--at', '2026-09-17T08:40:00+08:00');
  expect(run).toMatchObject({ code: 0, err: '' });
  const { parts, trouble } = JSON.parse(run.out);
  expect([parts.length, trouble.length]).toEqual([1, name === 'words.csv' ? 1 : 0]);
});

it.each([
  ['no figures for the page', '{"menus": []}', 'https://sycm.taobao.com/cc/item_rank', 0],
  ['lists too deep to be data', '['.repeat(100_000), ITEM, 0],
  ['an address that no reader claims', '[]', 'https://www.taobao.com/', 3],
])('tells of a payload with %s', async (_name, text, url, code) => {
  const file = join(folder, 'payload.json');
  writeFileSync(file, text);
  const run = await read(file, '--url', url);
  expect(run).toMatchObject({ code, err: '' });
  const reading = JSON.parse(run.out);
  if (code === 3) expect(reading).toEqual({ page: null });
  else expect(reading).toMatchObject({ layout: 'none', parts: [], trouble: [{ field: 'page' }] });
});

it('reads UTF-8 with and without a mark, whatever the meta says', async () => {
  const page = '<meta charset="gbk"><h3 class="tb-main-title">青竹居保温杯</h3>';
  for (const bytes of [
    Buffer.from(page),
    Buffer.from(`\uFEFF${page}`),
    Buffer.from(`\uFEFF${page}`, 'utf16le'),
  ]) {
    const file = join(folder, 'page.html');
    writeFileSync(file, bytes);
    const { out } = await read(file, '--url', ITEM);
    expect(JSON.parse(out).parts[0].listing.title).toBe('青竹居保温杯');
  }
});
