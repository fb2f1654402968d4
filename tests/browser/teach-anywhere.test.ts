import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Reading } from '../../utils/model/reading';
import { CHROME_BUILD } from './launch-chromium';
import { startPracticeBrowser, until } from './practice-browser';
import { countInShadow, findInShadow } from './shadow';

const HOST = 'erp.example.com';
const REPORT = `https://${HOST}/report/12`;
const ERP = `<!doctype html><meta charset="utf-8"><title>ERP</title>
<section><h3>门店</h3><p><span>到店的人</span> <b id="it">1,204人</b></p></section>`;
const TWICE =
  `${ERP}<section><h3>直播间</h3><p><span>到店的人</span> <b>87人</b></p></section>`.replace(
    '门店',
    '线下',
  );

/** The build after the operator has said yes to one host: no prompt can be answered headless. */
function grantedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhanggui-taught-'));
  cpSync(CHROME_BUILD, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(`https://${HOST}/*`);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

const uvOf = (reading: Reading | null | undefined) =>
  reading?.parts.flatMap((part) => (part.kind === 'metrics' ? part.figures : [])) ?? [];

it('a page that no reader knows is taught, kept for its shop and day, and asked about once', async () => {
  const folder = grantedBuild();
  const browser = await startPracticeBrowser({ extension: folder });
  try {
    let html = ERP;
    await browser.chromium.context.route(`https://${HOST}/**`, (route) =>
      route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
    );
    const page = await browser.open(REPORT);
    await page.waitForTimeout(500);
    expect(await countInShadow(page, { selector: '*' })).toBe(0);
    await browser.ask('teach.start', { tabId: await browser.tabOf(page) });
    await findInShadow(page, { selector: '.teach-glass' });
    const box = await page.locator('#it').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 5);
    const search = await findInShadow(page, { selector: '.teach-card input[type="search"]' });
    await search.fill('访客数');
    await (await findInShadow(page, { selector: '.teach-choices label' })).click();
    await (await findInShadow(page, { selector: '.teach-card input[type="text"]' })).fill(
      '听雨分店',
    );
    await (await findInShadow(page, { selector: '.teach-choices label', text: '昨天' })).click();
    await (await findInShadow(page, { selector: '.teach-card .btn-main' })).click();
    await findInShadow(page, { selector: '.said', text: '记住了' });
    const read = await until(
      () => browser.readingOn(page),
      (seen) => uvOf(seen).length > 0,
    );
    expect(read).toMatchObject({
      page: 'taught.page',
      shop: { name: '听雨分店' },
      scope: { period: { kind: 'day' }, device: 'all' },
      parts: [{ figures: [{ metric: 'uv', found: 'taught', figure: { value: 1204 } }] }],
    });
    const shops = await until(
      () => browser.ask('shop.list', {}),
      (all) => all.some(({ name }) => name === '听雨分店'),
    );
    expect(shops.find(({ name }) => name === '听雨分店')?.daysStored).toBe(1);

    html = TWICE;
    await page.goto(REPORT);
    const second = await findInShadow(page, { selector: '.teach-card label', text: '87人' });
    await second.click();
    await (await findInShadow(page, { selector: '.teach-card .btn-main' })).click();
    const told = await until(
      () => browser.readingOn(page),
      (seen) => uvOf(seen).length > 0,
    );
    expect(uvOf(told)).toMatchObject([{ metric: 'uv', figure: { value: 87 } }]);
    await page.close();
  } finally {
    expect((await browser.close()).filter((url) => !url.includes(HOST))).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
