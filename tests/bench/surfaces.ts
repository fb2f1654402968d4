import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { VIEWS } from '../../components/dashboard/views.ts';
import { addDays, dayOf } from '../../utils/model/day.ts';
import { askBackground } from '../browser/ask-background.ts';
import { type BenchBrowser, launchBenchBrowser } from './bench-browser.ts';
import { type BenchFigure, type BenchGroup, benchFigure } from './bench-result.ts';
import { bundlePage } from './bundle-page.ts';
import { inTurns } from './in-turns.ts';
import { fillYears, yearsFor } from './million-figures.ts';
import { servePage } from './serve-page.ts';
import { measureSmallLine } from './small-lines.ts';
import { surfaceReadings } from './surface-readings.ts';
import { pause } from './wait-until.ts';

const FIGURES = 5_000_000;
const NAMES = 20_000;
const ROUNDS = 15;
const VIEW_ROUNDS = 3;
/** A view has drawn itself and all that it asks for by then. */
const SETTLED = 1500;
/** What begins with a frame is seen with the next; one more is what the work may cost. */
const TWO_FRAMES = 33.3;

const SIX = 'pay_amt,uv,cvr,aov,pay_buyers,cart_users';

/**
 * P7 and the surfaces: every view of the dashboard with five million figures stored, the chart of
 * a year of six metrics against a bare Chart.js page of the same lines, a change of its range, the
 * small line of a figure in the panel, and typing in a search over twenty thousand names. Popup and bytes are P8 and P14.
 */
export async function measureSurfaces(build: string): Promise<BenchGroup> {
  const browser = await launchBenchBrowser({ extensions: [build] });
  const code = await bundlePage(join(import.meta.dirname, 'bare-chart-page.ts'));
  const bare = await servePage(
    `<!doctype html><title>chart</title><body><div style="width:760px;height:840px"><canvas></canvas></div><script>${code};benchPage.drawBare()</script>`,
  );
  try {
    const page = await prepare(browser);
    const figures = [
      ...(await measureViews(page, browser)),
      await measureChart(page, browser, bare.url),
      await measureRange(page, browser),
      await measureSmallLine(page),
      await measureTyping(page, browser),
    ];
    const title = `dashboard, ${FIGURES.toLocaleString('en')} figures stored`;
    return { group: 'views', title, figures };
  } finally {
    await browser.close();
    await bare.close();
  }
}

async function prepare(browser: BenchBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.addInitScript(watchTasks);
  await page.goto(addressOf(browser, 'today'));
  await askBackground(page, 'today.get', {});
  const last = addDays(dayOf(Date.now()), -1);
  for (const readings of surfaceReadings(last))
    await askBackground(page, 'import.record', { readings: JSON.stringify(readings) });
  await fillYears(page, yearsFor(FIGURES));
  await page.evaluate(putNames, { count: NAMES, day: last });
  // The page of the first steps opens by itself; a page behind another draws once a second.
  await page.bringToFront();
  return page;
}

async function measureViews(page: Page, browser: BenchBrowser): Promise<BenchFigure[]> {
  const long: number[] = [];
  const notes: string[] = [];
  for (const view of VIEWS) {
    const rounds: number[] = [];
    for (let round = 0; round < VIEW_ROUNDS; round++) {
      await page.goto('about:blank');
      await page.goto(addressOf(browser, view));
      await pause(SETTLED);
      rounds.push(...(await page.evaluate(() => globalThis.longTasks)));
    }
    long.push(rounds.length);
    if (rounds.length > 0) notes.push(`${view} ${Math.round(Math.max(...rounds))} ms`);
  }
  return [
    benchFigure({
      what: `${VIEWS.length} views opened ${VIEW_ROUNDS} times: long tasks`,
      unit: 'count',
      ours: [long.reduce((sum, count) => sum + count, 0)],
      limit: 0,
      ...(notes.length > 0 && { note: `longest: ${notes.join(', ')}` }),
    }),
  ];
}

/** Both cold: from the address until the last strip has a line. */
async function measureChart(page: Page, browser: BenchBrowser, bare: string): Promise<BenchFigure> {
  const drawn = async (address: string) => {
    await page.goto('about:blank');
    await page.goto(address);
    return page.evaluate(whenDrawn);
  };
  const { ours, floor } = await inTurns(
    ROUNDS,
    {
      ours: () => drawn(addressOf(browser, `trends?m=${SIX}&days=365`)),
      floor: () => drawn(bare),
    },
    { warmUp: 1 },
  );
  return benchFigure({
    what: 'P7: 365 days × 6 metrics drawn, cold; floor a bare Chart.js page',
    unit: 'ms',
    ours,
    floor,
    ratioGoal: 1.2,
  });
}

async function measureRange(page: Page, browser: BenchBrowser): Promise<BenchFigure> {
  await page.goto(addressOf(browser, `trends?m=${SIX}&days=365`));
  await page.evaluate(whenDrawn);
  await pause(SETTLED);
  const ours: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    ours.push(await page.evaluate(turnRange, round % 2 === 0 ? 1 : 3));
  return benchFigure({
    what: 'P7: change of range until the chart is drawn anew',
    unit: 'ms',
    ours,
    limit: TWO_FRAMES,
  });
}

async function measureTyping(page: Page, browser: BenchBrowser): Promise<BenchFigure> {
  await page.goto(addressOf(browser, 'today'));
  const field = page.locator('.search input');
  await field.click();
  await field.fill('商品');
  await page.locator('.search-thing').first().waitFor();
  const ours: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    ours.push(await page.evaluate(typeOne, `商品 ${round}`));
  return benchFigure({
    what: `a letter typed in the search over ${NAMES.toLocaleString('en')} names`,
    unit: 'ms',
    ours,
    limit: TWO_FRAMES,
  });
}

function addressOf({ ids: [id = ''] }: BenchBrowser, place: string): string {
  return `chrome-extension://${id}/dashboard.html#/${place}`;
}

/** The functions below run in the page. */
function watchTasks(): void {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
  }).observe({ type: 'longtask' });
}

/** Milliseconds from the start of the page until its first canvas is painted to the last strip. */
async function whenDrawn(): Promise<number> {
  for (;;) {
    const canvas = document.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (canvas && context && canvas.height > 0) {
      const low = Math.floor(canvas.height * 0.86);
      const { data } = context.getImageData(0, low, canvas.width, canvas.height - low);
      if (data.some((value) => value > 0)) return performance.now();
    }
    await new Promise((next) => requestAnimationFrame(next));
  }
}

/** Chart.js clears its canvas first; what is drawn after that is done when the task ends. */
async function turnRange(place: number): Promise<number> {
  const choice = document.querySelectorAll<HTMLInputElement>('input[name=range]')[place];
  const context = document.querySelector('canvas')?.getContext('2d');
  if (!choice || !context) throw new Error('no chart to turn');
  await new Promise((next) => requestAnimationFrame(next));
  const start = performance.now();
  await new Promise<void>((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done();
    context.clearRect = (...box) => {
      Reflect.deleteProperty(context, 'clearRect');
      context.clearRect(...box);
      channel.port2.postMessage(0);
    };
    choice.click();
  });
  return performance.now() - start;
}

async function typeOne(text: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('.search input');
  if (!field) throw new Error('no search');
  await new Promise((next) => requestAnimationFrame(next));
  const start = performance.now();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise<void>((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done();
    requestAnimationFrame(() => channel.port2.postMessage(0));
  });
  return performance.now() - start;
}

async function putNames({ count, day }: { count: number; day: string }): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('zhanggui');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = db.transaction('subjects', 'readwrite');
  for (let i = 0; i < count; i++)
    transaction.objectStore('subjects').put({
      subject: `shop:练习店${i % 20}>item:${i}`,
      shop: `shop:练习店${i % 20}`,
      kind: 'item',
      name: `商品 ${i} 春季新款碎花连衣裙女收腰显瘦`,
      id: String(i),
      scopes: ['all//'],
      lastDay: day,
    });
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
}

declare global {
  var longTasks: number[];
}
