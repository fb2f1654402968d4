import type { Page } from 'playwright-core';
import type { PageId } from '../../utils/model/page-id.ts';
import type { BackgroundMessage, ToBackground } from '../../utils/model/protocol.ts';
import type { Reading } from '../../utils/model/reading.ts';
import type { PageStatus } from '../../utils/model/today.ts';
import { chromiumArgs, type PracticeConsole, startConsole } from '../practice/console.ts';
import { askBackground } from './ask-background.ts';
import { foreignRequests } from './foreign-requests.ts';
import { type ExtensionChromium, launchChromium } from './launch-chromium.ts';

export const HOME = 'https://sycm.taobao.com/portal/home.htm';
export const REVIEWS = 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC';

/** Runs inside an extension page. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
};

/** The built extension in a real Chromium on a practice console of its own. */
export interface PracticeBrowser {
  practice: PracticeConsole;
  chromium: ExtensionChromium;
  ask<K extends BackgroundMessage>(
    type: K,
    data: ToBackground[K]['send'],
  ): Promise<ToBackground[K]['answer']>;
  open(url: string): Promise<Page>;
  /** the number by which the extension knows a page's tab */
  tabOf(page: Page): Promise<number>;
  /** what the extension sees on a tab right now */
  readingOn(page: Page): Promise<Reading | null>;
  /** the status of a page kind, once it was looked at after `since`, read or stopped */
  lookedAt(kind: PageId, since: number): Promise<PageStatus>;
  restart(): Promise<void>;
  /** closes all and gives the addresses that were asked for outside the practice console */
  close(): Promise<string[]>;
}

/** `extension` is the folder of another build than the Chrome build. */
export async function startPracticeBrowser(
  options: { extension?: string; welcome?: boolean } = {},
): Promise<PracticeBrowser> {
  const practice = await startConsole({});
  const chromium = await launchChromium({ args: chromiumArgs(practice), ...options });
  let screen = await chromium.openExtensionPage('dashboard.html');
  const browser: PracticeBrowser = {
    practice,
    chromium,
    ask: (type, data) => askBackground(screen, type, data),
    async open(url) {
      const page = await chromium.context.newPage();
      await page.goto(url);
      return page;
    },
    async tabOf(page) {
      const tabId = await screen.evaluate(async (url) => {
        const tabs = await chrome.tabs.query({});
        return tabs.find((tab) => tab.url === url)?.id;
      }, page.url());
      if (tabId === undefined) throw new Error(`no tab shows ${page.url()}`);
      return tabId;
    },
    async readingOn(page) {
      return browser.ask('tab.reading', { tabId: await browser.tabOf(page) });
    },
    lookedAt: (kind, since) =>
      until(
        async () => (await browser.ask('today.get', {})).pages.find(({ page }) => page === kind),
        (status) => (status?.readAt ?? 0) >= since,
      ),
    async restart() {
      await chromium.restart();
      screen = await chromium.openExtensionPage('dashboard.html');
    },
    async close() {
      await chromium.close();
      await practice.close();
      const known = (host: string) => practice.hosts.includes(host);
      return foreignRequests(chromium.requests(), known).map(({ url }) => url);
    },
  };
  return browser;
}

/** Asks again and again until the answer is good. Throws with the last answer after `timeout`. */
export async function until<T>(
  look: () => Promise<T | undefined>,
  good: (seen: T) => boolean,
  timeout = 20_000,
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && good(seen)) return seen;
    if (Date.now() > deadline) throw new Error(`still ${JSON.stringify(seen)}`);
    await new Promise((wait) => setTimeout(wait, 200));
  }
}
