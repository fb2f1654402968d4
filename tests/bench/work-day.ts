import type { Page } from 'playwright-core';
import { askBackground } from '../browser/ask-background.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { addressOf, HOME, ITEM_PAGE } from './bench-pages.ts';
import { type PageTask, pageTasks } from './page-tasks.ts';
import { traced, WITH_SAMPLES } from './trace.ts';
import { PAGE_MARK } from './trace-spans.ts';
import { pause } from './wait-until.ts';

export interface Condition {
  nodes: number;
  /** how many times slower than the processor is */
  slower: number;
}

const STEPS = ['load', 'route changes', 'mutations', 'panel', 'item page', 'snapshot'] as const;
export type StepName = (typeof STEPS)[number];

const ROUTES = 4;
const ROUTE_TIME = 1800;
const SETTLE_TIME = 3000;

/**
 * One visit with everything in it that an operator does, each step traced by itself; gives the
 * tasks of the page's main thread. In a browser without the extension the same steps are done as
 * far as the page goes.
 */
export async function workDay(
  browser: BenchBrowser,
  { nodes, slower }: Condition,
): Promise<Record<StepName, PageTask[]>> {
  const [extension] = browser.ids;
  const screen = extension ? await openScreen(browser, extension) : null;
  const page = await browser.context.newPage();
  await slowDown(page, slower);
  const settle = () => pause(SETTLE_TIME * Math.sqrt(slower));
  const act = async (type: 'panel.open' | 'snapshot.request') => {
    if (screen) await askBackground(screen, type, { tabId: await tabIdOf(screen, page) });
    await settle();
  };
  const work: Record<StepName, () => Promise<void>> = {
    load: () => page.goto(addressOf({ url: HOME, nodes })).then(settle),
    'route changes': () => changeRoutes(page, ROUTE_TIME * Math.sqrt(slower)),
    mutations: () => page.evaluate(mutate).then(settle),
    panel: () => act('panel.open'),
    'item page': () => page.goto(addressOf({ url: ITEM_PAGE, nodes })).then(settle),
    snapshot: () => act('snapshot.request'),
  };
  const tasks = {} as Record<StepName, PageTask[]>;
  for (const step of STEPS) {
    const events = await traced(browser.session, async () => {
      await work[step]();
      await page.evaluate((name) => performance.mark(name), PAGE_MARK);
    }, [WITH_SAMPLES]);
    tasks[step] = pageTasks(events, extension ?? 'none');
  }
  await page.close();
  await screen?.close();
  return tasks;
}

async function openScreen(browser: BenchBrowser, extension: string): Promise<Page> {
  const screen = await browser.context.newPage();
  await screen.goto(`chrome-extension://${extension}/manifest.json`);
  return screen;
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

async function changeRoutes(page: Page, time: number): Promise<void> {
  for (let i = 0; i < ROUTES; i++) {
    await page.evaluate(() => document.querySelector<HTMLElement>('.oui-date-prev')?.click());
    await pause(time);
  }
}

/** Twenty frames with five hundred changes each: rows come, rows go, texts change. */
async function mutate(): Promise<void> {
  const box = document.body.appendChild(document.createElement('div'));
  for (let frame = 0; frame < 20; frame++) {
    for (let i = 0; i < 500; i++) {
      const row = box.children[i % Math.max(1, box.childElementCount)];
      if (i % 4 === 0 && row && frame > 10) row.remove();
      else if (i % 4 === 1 && row) row.textContent = String(frame * i);
      else box.append(Object.assign(document.createElement('p'), { textContent: `第${i}行` }));
    }
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
}

async function tabIdOf(screen: Page, page: Page): Promise<number> {
  const url = page.url();
  const found = await screen.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id;
  }, url);
  if (found === undefined) throw new Error(`The extension does not see the tab at ${url}.`);
  return found;
}

/** What the evaluated lines need of the browser; they run in the page. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
};
