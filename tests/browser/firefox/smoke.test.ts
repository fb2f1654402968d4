import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PageId } from '../../../utils/model/page-id';
import { type PracticeConsole, startConsole } from '../../practice/console';
import { CATALOGUE } from '../../practice/shop/catalogue';
import { listingOf } from '../../practice/shop/listings';
import { SHOP_NAME } from '../../practice/shop/scenario';
import { type ConnectProxy, startConnectProxy } from './connect-proxy';
import { askBackground } from './firefox-asks';
import { type ExtensionFirefox, launchFirefox } from './launch-firefox';
import { clickInShadow, shadowText } from './tab-shadow';

const HOME = 'https://sycm.taobao.com/portal/home.htm';
const HOME_TAB = 'https://sycm.taobao.com/*';
const REVIEWS = 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC';

/** Firefox asks its maker for news of itself; that is not ours to judge. */
const FIREFOX_OWN = /(?:^|\.)mozilla\.(?:com|org|net)$/;

describe('the Firefox build in a real Firefox', () => {
  let practice: PracticeConsole;
  let proxy: ConnectProxy;
  let firefox: ExtensionFirefox;
  let page: Page;
  let screen: Page;

  beforeAll(async () => {
    practice = await startConsole();
    proxy = await startConnectProxy((host) => practice.hosts.includes(host), practice.port);
    firefox = await launchFirefox(proxy.port);
    screen = await firefox.openExtensionPage('popup.html', 'main');
    page = await firefox.browser.newPage();
  });
  afterAll(async () => {
    await firefox?.close();
    await proxy?.close();
    await practice?.close();
  });

  const readAfter = async (kind: PageId, visit: () => Promise<unknown>) => {
    const since = Date.now();
    await visit();
    await vi.waitFor(
      async () => {
        const { pages } = await askBackground(screen, 'today.get', {});
        expect(pages.find((one) => one.page === kind)?.readAt ?? 0).toBeGreaterThanOrEqual(since);
      },
      { timeout: 30_000, interval: 200 },
    );
  };

  it('reads and records the home page of 生意参谋', async () => {
    await readAfter('sycm.home', () => page.goto(HOME));
    const [shop, ...others] = await askBackground(screen, 'shop.list', {});
    expect(others).toEqual([]);
    expect(shop).toMatchObject({ name: SHOP_NAME, daysStored: 1 });
    const day = shop?.lastDay ?? '';
    const [visitors] = await askBackground(screen, 'series.get', {
      subject: shop?.subject ?? '',
      metrics: ['uv'],
      from: day,
      to: day,
    });
    const printed = await page.evaluate(async () => {
      const answer = await fetch(`/practice/home.json${location.search}`);
      const { groups } = await answer.json();
      const cells: { label: string; value: string }[] = groups.flatMap(
        (group: { cells: unknown }) => group.cells,
      );
      return cells.find(({ label }) => label === '访客数')?.value ?? '';
    });
    expect(visitors?.days[0]?.value).toBe(Number(printed.replaceAll(',', '')));
  });

  it('opens the panel from the launcher', async () => {
    await clickInShadow(screen, page, HOME_TAB, '.bar button');
    await vi.waitFor(
      async () => {
        const text = await shadowText(screen, HOME_TAB);
        for (const shown of [SHOP_NAME, '支付金额', '访客数', '支付转化率'])
          expect(text).toContain(shown);
      },
      { timeout: 15_000, interval: 200 },
    );
  });

  it('keeps a snapshot and says what changed at the next look', async () => {
    const id = CATALOGUE[1]?.id ?? '';
    for (const [moves, looks] of [
      [0, 1],
      [1, 2],
    ] as const) {
      const item = listingOf(practice.seed, id, moves);
      await page.goto(`https://${item?.host}/item.htm?id=${id}`);
      const tab = `https://${item?.host}/*`;
      await vi.waitFor(() => clickInShadow(screen, page, tab, '.bar button:nth-child(2)'), {
        timeout: 20_000,
        interval: 200,
      });
      await vi.waitFor(
        async () => {
          const [row] = await askBackground(screen, 'listing.list', {});
          expect(row).toMatchObject({ title: item?.title, looks });
        },
        { timeout: 20_000, interval: 200 },
      );
      practice.rivalsMove();
    }
    const [row] = await askBackground(screen, 'listing.list', {});
    const kinds = row?.lastChanges.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['title', 'price', 'main-image']));
  });

  it("shows today's alerts in the popup", async () => {
    practice.reviewBurst();
    await readAfter('qn.reviews', () => page.goto(REVIEWS));
    const { alerts } = await askBackground(screen, 'today.get', {});
    expect(alerts.length).toBeGreaterThan(0);
    const popup = await firefox.openExtensionPage('popup.html', '.alert');
    const shown = await popup.$eval('main', (main) => main.textContent ?? '');
    expect(shown).toContain(alerts[0]?.subjectName);
    await popup.close();
  });

  it('requested nothing from any other host', () => {
    expect(proxy.foreign().filter((host) => !FIREFOX_OWN.test(host))).toEqual([]);
  });
});
