import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Reading } from '../../utils/model/reading.ts';
import { findChromium } from '../browser/find-browser.ts';
import { bundleReader } from '../read/bundle-reader.ts';
import { summarise } from './summarise.ts';

const HOME = 'https://sycm.taobao.com/portal/home.htm';
const LABELS = ['支付金额', '访客数', '支付买家数', '支付转化率', '客单价', '加购人数'];
const FIRST = ['10,638.00', '431', '2', '0.46%', '5,319.00', '39'];
const SECOND = ['12,000.00', '500', '10', '2.00%', '1,200.00', '50'];

/** A console page whose script can fill in figures and turn the date. */
const PAGE = `<!doctype html><meta charset="utf-8"><body>
<header><span>某旗舰店</span><em>主店</em></header>
<div class="date-picker"><span id="date">2026-09-16</span></div>
<p class="device"><b class="active">全部终端</b><b>PC端</b></p>
<main id="main">${LABELS.map((label) => `<div><p>${label}</p><p class="v">-</p></div>`).join('')}</main>
<aside id="clock">0</aside>
<script>
function fill(figures) { document.querySelectorAll('.v').forEach((v, i) => { v.textContent = figures[i]; }); }
function turn(day) { document.getElementById('date').textContent = day; }
</script></body>`;

let browser: Browser;
let code: string;
beforeAll(async () => {
  code = await bundleReader(resolve(import.meta.dirname, 'watch-entry.ts'));
  browser = await chromium.launch({ executablePath: findChromium() ?? undefined });
});
afterAll(() => browser.close());

async function open(before = ''): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ body: PAGE, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(HOME);
  await page.evaluate(before);
  await page.evaluate(`(() => { ${code} })()`);
  return page;
}

const said = async (page: Page) =>
  ((await page.evaluate('readings')) as Reading[]).map((reading) => {
    const { scope, figures } = summarise(reading);
    return [scope, figures ? Object.values(figures as object).join(' ') : reading.trouble[0]?.why];
  });
const spelled = (figures: readonly string[]) =>
  figures
    .map((figure) => {
      const number = Number(figure.replaceAll(',', '').replace('%', ''));
      if (figure.endsWith('%')) return `${number / 100}±0.00005`;
      return figure.includes('.') ? `${number}±0.005` : `${number}`;
    })
    .join(' ');
const wait = (page: Page, time: number) => page.waitForTimeout(time);
const count = (page: Page, number: number) =>
  page.waitForFunction(`readings.length >= ${number}`, undefined, { timeout: 30_000 });

it('waits for figures that come late, and says nothing before', async () => {
  const page = await open();
  await wait(page, 1_500);
  expect(await said(page)).toEqual([]);
  await page.evaluate(`fill(${JSON.stringify([...FIRST.slice(0, 3), '-', '-', '-'])})`);
  await wait(page, 800);
  expect(await said(page)).toEqual([]);
  await page.evaluate(`fill(${JSON.stringify(FIRST)})`);
  await count(page, 1);
  expect(await said(page)).toEqual([['day 2026-09-16, all', spelled(FIRST)]]);
});

it('says at once what is there when a single figure is late, and says it again when it is there', async () => {
  const late = FIRST.with(5, '-');
  const page = await open(`fill(${JSON.stringify(late)})`);
  await count(page, 1);
  await wait(page, 3_000);
  await page.evaluate(`fill(${JSON.stringify(FIRST)})`);
  await count(page, 2);
  const [first, second] = await said(page);
  expect(first?.[1]).toContain('absent');
  expect(second).toEqual(['day 2026-09-16, all', spelled(FIRST)]);
});

it('never takes the figures of one day for another', async () => {
  const page = await open(`fill(${JSON.stringify(FIRST)})`);
  await count(page, 1);
  // The date is turned at once, its figures come only two seconds later.
  await page.evaluate(`turn('2026-09-15')`);
  await wait(page, 2_000);
  expect(await said(page)).toHaveLength(1);
  await page.evaluate(`fill(${JSON.stringify(SECOND)})`);
  await count(page, 2);
  expect((await said(page))[1]).toEqual(['day 2026-09-15, all', spelled(SECOND)]);
});

it('says a thing once, whatever else moves on the page', async () => {
  const page = await open(`fill(${JSON.stringify(FIRST)})`);
  await count(page, 1);
  await page.evaluate(
    `setInterval(() => { clock.textContent = Number(clock.textContent) + 1 }, 40)`,
  );
  await page.evaluate(`main.append(document.createElement('i'))`);
  await wait(page, 2_500);
  expect(await said(page)).toHaveLength(1);
});

it('notices when the part that it watches is replaced, and when the address changes', async () => {
  const page = await open(`fill(${JSON.stringify(FIRST)})`);
  await count(page, 1);
  await page.evaluate(
    `{ const copy = document.body.cloneNode(true); copy.querySelectorAll('script').forEach((s) => s.remove()); document.body.replaceChildren(...copy.childNodes); fill(${JSON.stringify(SECOND)}); turn('2026-09-15') }`,
  );
  await count(page, 2);
  expect((await said(page))[1]).toEqual(['day 2026-09-15, all', spelled(SECOND)]);
  await page.evaluate(`history.pushState(null, '', '/custom/elsewhere')`);
  await page.evaluate(`fill(${JSON.stringify(FIRST)}); turn('2026-09-14')`);
  await wait(page, 1_500);
  expect(await said(page)).toHaveLength(2);
  await page.evaluate(`history.pushState(null, '', '/portal/home.htm')`);
  await count(page, 3);
  expect((await said(page))[2]).toEqual(['day 2026-09-14, all', spelled(FIRST)]);
});

it('tells in the end that a page has no figures', async () => {
  const page = await open(`main.replaceChildren('正在加载')`);
  await wait(page, 8_000);
  expect(await said(page)).toEqual([]);
  await count(page, 1);
  expect(await said(page)).toEqual([['unknown, unknown', 'no-figures']]);
});

it('reads a page that never comes to rest', async () => {
  const page = await open(
    `fill(${JSON.stringify(FIRST)}); setInterval(() => { main.lastElementChild.className = 'x' + performance.now() }, 30)`,
  );
  await count(page, 1);
  expect(await said(page)).toEqual([['day 2026-09-16, all', spelled(FIRST)]]);
});

it('offers again what could not be kept: with the next change of the page, else after a while', async () => {
  const page = await open(`fill(${JSON.stringify(FIRST)})`);
  await page.evaluate('store.isOpen = false');
  await count(page, 1);
  await page.evaluate(`main.append('.')`);
  await count(page, 2);
  await page.evaluate('store.isOpen = true');
  await page.waitForFunction('readings.length >= 3', undefined, { timeout: 34_000 });
  await page.evaluate(`main.append('.')`);
  await wait(page, 1_200);
  const read = ['day 2026-09-16, all', spelled(FIRST)];
  expect(await said(page)).toEqual([read, read, read]);
});

it('ends with its signal', async () => {
  const page = await open();
  await page.evaluate('endWatch()');
  await page.evaluate(`fill(${JSON.stringify(FIRST)})`);
  await wait(page, 1_500);
  expect(await said(page)).toEqual([]);
});
