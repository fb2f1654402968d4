import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressPattern } from '../../new-page/reader-source';
import { startPage } from '../../new-page/start-page';

const ROOT = resolve(import.meta.dirname, '../../..');
const SAMPLE = `<!doctype html>
<!-- sample of https://sycm.taobao.com/flow/monitor/campus?dateType=day years-back:3 -->
<html><body><p>2023-09-20</p><p>访客数</p><p>685</p></body></html>`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhanggui-new-page-'));
  mkdirSync(join(root, 'utils'));
  cpSync(join(ROOT, 'utils/model'), join(root, 'utils/model'), { recursive: true });
  cpSync(join(ROOT, 'utils/sites'), join(root, 'utils/sites'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const text = (path: string) => readFileSync(join(root, path), 'utf8');

describe('a new page from a sample', () => {
  it('has a fixture, a reader, an id, an address and a place in its family', () => {
    startPage(root, { site: 'sycm', page: 'campus', sample: SAMPLE });
    expect(text('tests/pages/fixtures/sycm-campus/sample-1.html')).toBe(SAMPLE);
    expect(JSON.parse(text('tests/pages/fixtures/sycm-campus/sample-1.expected.json'))).toEqual({
      url: 'https://sycm.taobao.com/flow/monitor/campus?dateType=day',
      // 08:40 in Shanghai on the day after the newest day of the page.
      at: '2023-09-21T00:40:00.000Z',
      layout: 'meaning',
      shop: '',
      scope: '',
      figures: {},
      trouble: [],
    });
    expect(text('utils/sites/sycm/campus.page.ts')).toContain("id: 'sycm.campus'");
    expect(text('utils/model/page-id.ts')).toContain("  'sycm.campus',\n] as const;");
    expect(text('utils/sites/page-addresses.ts')).toContain(
      "'sycm.campus': {\n    hosts: ['sycm.taobao.com'],\n    path: /^\\/flow\\/monitor\\/campus(?:[/?#]|$)/,",
    );
    const family = text('utils/sites/sycm-desk-pages.ts');
    expect(family).toContain("import { sycmCampus } from './sycm/campus.page';");
    expect(family).toMatch(/sycmCampus\];/);
  });

  it('is another fixture of a page that is known', () => {
    const said = startPage(root, {
      site: 'sycm',
      page: 'home',
      sample: SAMPLE,
      url: 'https://sycm.taobao.com/portal/home.htm',
    });
    expect(said.at(-1)).toBe('sycm.home has its reader already.');
    startPage(root, { site: 'sycm', page: 'home', sample: SAMPLE });
    expect(existsSync(join(root, 'tests/pages/fixtures/sycm-home/sample-2.html'))).toBe(true);
  });

  it.each([
    ['a site that nobody knows', { site: 'ebay', page: 'x', sample: SAMPLE }, 'no such site'],
    ['a name that is a path', { site: 'sycm', page: '../x', sample: SAMPLE }, "not a page's name"],
    ['no address', { site: 'sycm', page: 'x' }, '--url'],
  ])('is refused: %s', (_name, order, reason) => {
    expect(() => startPage(root, order)).toThrow(reason);
    expect(existsSync(join(root, 'tests'))).toBe(false);
  });
});

it.each([
  ['https://x.example/a/b.htm?c=1', 'https://x.example/a/b.htm#d', 'https://x.example/a/bhtm'],
  [
    'https://x.example/offer/123456.html',
    'https://x.example/offer/99.html',
    'https://x.example/offer/a.html',
  ],
  [
    'https://x.example/i.html#!/r/item?d=1',
    'https://x.example/i.html?q=1#!/r/item',
    'https://x.example/i.html#!/r/items',
  ],
])('the pattern of %s fits the page and nothing beside it', (url, same, other) => {
  const source = addressPattern(url);
  const pattern = new RegExp(source.slice(1, -1));
  const rest = (address: string) => address.slice('https://x.example'.length);
  expect(pattern.test(rest(same))).toBe(true);
  expect(pattern.test(rest(other))).toBe(false);
});
