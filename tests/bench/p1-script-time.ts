import type { Page } from 'playwright-core';
import { chromiumArgs, type PracticeConsole } from '../practice/console.ts';
import { type BenchBrowser, launchBenchBrowser } from './bench-browser.ts';
import { addressOf, HOME, NOT_OURS, routePages, UNCLAIMED } from './bench-pages.ts';
import { type BenchFigure, type BenchGroup, benchFigure, median } from './bench-result.ts';
import { inTurns } from './in-turns.ts';
import { type TraceEvent, traced } from './trace.ts';
import { outermost, PAGE_MARK, pageSpans, sumOf } from './trace-spans.ts';
import { pause, waitUntil } from './wait-until.ts';

const ROUNDS = 15;
const NODES = 20_000;

/** Longer than everything that we do by ourselves on a page with nothing to read. */
const QUIET_TIME = 1500;
/** Some figures of the day before are missing for good, and the reader waits for them in vain. */
const READING_TIME = 7000;

const SCRIPT_EVENTS = new Set(['EvaluateScript', 'v8.compile', 'FunctionCall', 'RunMicrotasks']);

interface Case {
  what: string;
  url: string;
  time: number;
  /** greatest script time in milliseconds */
  limit: number;
  read: boolean;
}

const CASES: Case[] = [
  { what: 'nothing to read', url: UNCLAIMED, time: QUIET_TIME, limit: 3, read: false },
  { what: '生意参谋 home, read', url: HOME, time: READING_TIME, limit: 15, read: true },
];

/**
 * P1: processor time of a page's main thread in scripts, from navigation until the page was read,
 * panel closed. All scripts are summed, the page's too, and those of the same page with the empty
 * extension are taken off: so what we cost the page's own scripts is in it, and nothing hides in
 * calls that carry no name in a trace. The floor is what the empty extension's script takes. Both
 * extensions run in browsers of their own. On a host that is not ours a single call would show.
 */
export async function measureScriptTime(
  build: string,
  empty: string,
  practice: PracticeConsole,
): Promise<BenchGroup> {
  const args = chromiumArgs(practice);
  const ours = await launchBenchBrowser({ args, extensions: [build] });
  const floor = await launchBenchBrowser({ args, extensions: [empty] });
  try {
    await routePages(ours.context, practice);
    await routePages(floor.context, practice);
    const figures: BenchFigure[] = [];
    for (const one of CASES) figures.push(await measureCase(ours, floor, one));
    figures.push(await measureElsewhere(ours));
    return { group: 'P1', title: 'script time added to a page of 20,000 nodes', figures };
  } finally {
    await ours.close();
    await floor.close();
  }
}

async function measureCase(
  ours: BenchBrowser,
  floor: BenchBrowser,
  { what, url, time, limit, read }: Case,
): Promise<BenchFigure> {
  const floorScript: number[] = [];
  const screen = read ? await openScreen(ours) : null;
  const measured = await inTurns(
    ROUNDS,
    {
      withUs: async () => {
        const since = Date.now();
        const events = await visit(ours, url, time);
        if (screen) await wasRead(screen, since);
        return scriptTime(events);
      },
      withEmpty: async () => {
        const events = await visit(floor, url, time);
        floorScript.push(extensionTime(events, floor));
        return scriptTime(events);
      },
    },
    { warmUp: 1 },
  );
  await screen?.close();
  const own = median(floorScript);
  return benchFigure({
    what,
    unit: 'ms',
    ours: measured.withUs.map((sum, i) => sum - (measured.withEmpty[i] ?? Number.NaN) + own),
    floor: floorScript.slice(-ROUNDS),
    limit,
    note: `all scripts: ${median(measured.withUs).toFixed(1)} ms with us, ${median(measured.withEmpty).toFixed(1)} ms with the empty extension`,
  });
}

async function measureElsewhere(ours: BenchBrowser): Promise<BenchFigure> {
  const { calls } = await inTurns(ROUNDS, {
    calls: async () => {
      const events = await visit(ours, NOT_OURS, QUIET_TIME / 2);
      return pageSpans(events).filter((span) => isOf(span.script, ours)).length;
    },
  });
  return benchFigure({ what: 'host not ours: calls of us', unit: 'count', ours: calls, limit: 0 });
}

async function visit(browser: BenchBrowser, url: string, time: number): Promise<TraceEvent[]> {
  const page = await browser.context.newPage();
  try {
    return await traced(browser.session, async () => {
      await page.goto(addressOf({ url, nodes: NODES }));
      await pause(time);
      await page.evaluate((name) => performance.mark(name), PAGE_MARK);
    });
  } finally {
    await page.close();
  }
}

function scriptTime(events: readonly TraceEvent[]): number {
  return sumOf(outermost(pageSpans(events).filter(({ name }) => SCRIPT_EVENTS.has(name))));
}

function extensionTime(events: readonly TraceEvent[], browser: BenchBrowser): number {
  return sumOf(outermost(pageSpans(events).filter(({ script }) => isOf(script, browser))));
}

function isOf(script: string, { ids }: BenchBrowser): boolean {
  return script.startsWith(`chrome-extension://${ids[0]}/`);
}

async function openScreen(browser: BenchBrowser): Promise<Page> {
  const screen = await browser.context.newPage();
  await screen.goto(`chrome-extension://${browser.ids[0]}/manifest.json`);
  return screen;
}

/** The prepared picture of today names the moment of the last look at every page. */
function wasRead(screen: Page, since: number): Promise<void> {
  return waitUntil(
    async () => (await lastLook(screen)) >= since,
    'The home page was opened, but nothing says that it was read.',
  );
}

function lastLook(screen: Page): Promise<number> {
  return screen.evaluate(async () => {
    const { today } = await chrome.storage.local.get('today');
    return today?.pages.find((seen) => seen.page === 'sycm.home')?.readAt ?? 0;
  });
}

/** What the evaluated lines need of the browser; they run in the page. */
declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<{ today?: { pages: { page: string; readAt: number | null }[] } }>;
    };
  };
};
