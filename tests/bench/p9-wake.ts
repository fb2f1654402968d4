import type { CDPSession, Page } from 'playwright-core';
import type { Reading } from '../../utils/model/reading.ts';
import { askBackground } from '../browser/ask-background.ts';
import { chromiumArgs, type PracticeConsole } from '../practice/console.ts';
import { CONSOLE_HOSTS } from '../practice/practice-hosts.ts';
import { type BenchBrowser, launchBenchBrowser } from './bench-browser.ts';
import { HOME } from './bench-pages.ts';
import { type BenchFigure, type BenchGroup, benchFigure } from './bench-result.ts';
import { DATABASE_BACKENDS } from './database-backends.ts';
import { inTurns } from './in-turns.ts';
import { fillYears, yearsFor } from './million-figures.ts';
import { makePuttingExtension } from './putting-extension.ts';
import { pause, waitUntil } from './wait-until.ts';

const ROUNDS = 20;
const HOME_ROUNDS = 8;
const RATIO = 1.25;
const HOUR = 3_600_000;
/** A worker that was told to stop is gone after this, and the page's own reading is long stored. */
const STOP_TIME = 1000;

/**
 * P9: from a page's script sending what it read, with the worker stopped, until the answer that it
 * is on disk. The floor's worker wakes for the same bytes, puts them and answers. Both in one
 * browser and one page, each sending from its own isolated world.
 */
export async function measureWake(build: string, practice: PracticeConsole): Promise<BenchGroup> {
  const figures: BenchFigure[] = [];
  for (const { name, args } of DATABASE_BACKENDS) {
    const browser = await launchBenchBrowser({
      args: [...chromiumArgs(practice), ...args],
      extensions: [build, makePuttingExtension(CONSOLE_HOSTS.sycm)],
    });
    try {
      const measured = await measureIn(browser);
      figures.push(
        benchFigure({ what: `stopped worker, ${name}`, unit: 'ms', ...measured, ratioGoal: RATIO }),
      );
      figures.push(await measureHome(browser, name));
    } finally {
      await browser.close();
    }
  }
  return { group: 'P9', title: 'stopped worker to reading stored and answered', figures };
}

async function measureIn(browser: BenchBrowser) {
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  const worlds = await isolatedWorlds(session, async () => {
    await page.goto(HOME);
    await pause(3 * STOP_TIME);
  });
  const [ours = 0, floor = 0] = browser.ids.map((id) => worlds.get(id));
  if (!ours || !floor) throw new Error('a script of an extension is missing from the page');
  let look = 0;
  const send = (contextId: number) => async () => {
    look += 1;
    await stopWorkers(browser);
    return timeToAnswer(session, contextId, readingOf(page, look));
  };
  return inTurns(ROUNDS, { ours: send(ours), floor: send(floor) }, { warmUp: 2 });
}

/**
 * One reading of the home page from end to end: from opening the page, whose figures arrive late,
 * until the reading is stored, folded and in the answer to the dashboard; with half a million
 * figures stored, then with five million. Each round turns to another day.
 */
async function measureHome(browser: BenchBrowser, backend: string): Promise<BenchFigure> {
  const [id = ''] = browser.ids;
  const screen = await browser.context.newPage();
  await screen.goto(`chrome-extension://${id}/dashboard.html`);
  const captures = async () => {
    const shops = await askBackground(screen, 'shop.list', {});
    return shops.reduce((sum, shop) => sum + shop.captures, 0);
  };
  const page = await browser.context.newPage();
  let day = Date.now() - 30 * 24 * HOUR;
  const round = async () => {
    day -= 24 * HOUR;
    const text = new Date(day).toISOString().slice(0, 10);
    const before = await captures();
    const start = performance.now();
    await page.goto(`${HOME}?dateType=day&dateRange=${text}%7C${text}`);
    await waitUntil(async () => (await captures()) > before, 'the home page was not stored');
    return performance.now() - start;
  };
  const times: number[][] = [];
  for (const figures of [500_000, 5_000_000]) {
    await fillYears(screen, yearsFor(figures));
    const measured: number[] = [];
    for (let i = 0; i < HOME_ROUNDS; i++) measured.push(await round());
    times.push(measured);
  }
  const [floor = [], ours = []] = times;
  return benchFigure({
    what: `home page opened to stored and folded, 5 M stored against 0.5 M, ${backend}`,
    unit: 'ms',
    ours,
    floor,
    ratioGoal: 1.2,
  });
}

/** The isolated world of each extension in the page that `visit` opens, by the extension's id. */
async function isolatedWorlds(
  session: CDPSession,
  visit: () => Promise<void>,
): Promise<Map<string, number>> {
  const worlds = new Map<string, number>();
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    const [, extension] = /^chrome-extension:\/\/([a-p]{32})/.exec(origin) ?? [];
    if (extension) worlds.set(extension, id);
  });
  await session.send('Runtime.enable');
  await visit();
  return worlds;
}

async function stopWorkers({ session }: BenchBrowser): Promise<void> {
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type }) => type === 'service_worker');
  };
  for (const { targetId } of await workers())
    await session.send('Target.closeTarget', { targetId });
  await waitUntil(async () => (await workers()).length === 0, 'a worker did not stop');
  await pause(STOP_TIME);
}

async function timeToAnswer(
  session: CDPSession,
  contextId: number,
  reading: Reading,
): Promise<number> {
  const message = JSON.stringify({ zhanggui: 1, type: 'reading.record', data: { reading } });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage(${message});
      const kept = answer === true || answer?.data?.outcome?.ok === true;
      if (!kept) throw new Error(JSON.stringify(answer));
      return performance.now() - start;
    })()`,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

/** Each time other figures of the day before, so that there is something to store. */
function readingOf(page: Page, look: number): Reading {
  const takenAt = Date.now();
  const day = new Date(takenAt + 8 * HOUR - 24 * HOUR).toISOString().slice(0, 10);
  const figures = (['pay_amt', 'uv', 'pay_buyers', 'cart_users', 'pv'] as const).map(
    (metric, i) => ({
      metric,
      label: metric,
      raw: String(1000 + look * 7 + i),
      figure: { kind: 'exact' as const, value: 1000 + look * 7 + i },
      found: 'layout' as const,
    }),
  );
  return {
    page: 'sycm.home',
    layout: '2026-04',
    url: page.url(),
    takenAt,
    shop: { name: '练习店' },
    scope: { period: { kind: 'day', day }, device: 'all' },
    parts: [{ kind: 'metrics', figures }],
    trouble: [],
  };
}
