import { askBackground } from '../browser/ask-background.ts';
import { type BenchBrowser, launchBenchBrowser } from './bench-browser.ts';
import { type BenchFigure, type BenchGroup, benchFigure } from './bench-result.ts';
import { inTurns } from './in-turns.ts';
import { fillStore, STORED_ALERTS, STORED_FIGURES } from './million-figures.ts';
import { popupPaint } from './popup-paint.ts';
import { pause } from './wait-until.ts';

const ROUNDS = 15;
const RATIO = 1.2;

/** After so long without a connection the database's backend is closed. */
const IDLE_TIME = 15_000;
/** A browser that has just started still has other things to do. */
const START_TIME = 3_000;

/** No request leaves: the tab is a page of its own and no name is found. */
const NOWHERE = ['--host-resolver-rules=MAP * ~NOTFOUND'];
const TAB = 'data:text/html,<title>tab</title>';

interface Sides {
  ours: () => Promise<number>;
  floor: () => Promise<number>;
}

/**
 * P8: from the click on the icon until today's alerts are painted, with a million figures and
 * eight alerts stored. The click is the browser's own action of an extension, the icon stands in
 * the bar, and the popup is the real one. The floor is a popup of one line, without a script, of
 * another extension in the same browser and state:
 * - warm: the process of the extension lives;
 * - idle: its worker is stopped and the database's backend is closed;
 * - fresh: the browser was just started on a stored profile, the worker stopped.
 */
export async function measurePopup(build: string, empty: string): Promise<BenchGroup> {
  const browser = await launchBenchBrowser({ args: NOWHERE, extensions: [build, empty] });
  try {
    const [ours = '', floor = ''] = browser.ids;
    await prepare(browser, ours);
    const sides: Sides = {
      ours: () => popupPaint(browser, ours, STORED_ALERTS),
      floor: () => popupPaint(browser, floor, 0),
    };
    const figures = [
      figure('warm', await measureWarm(browser, sides)),
      figure('idle', await measureIdle(browser, sides)),
      figure('fresh browser', await measureFresh(browser, sides)),
    ];
    const title = `popup click to today's alerts, ${STORED_FIGURES.toLocaleString('en')} figures stored`;
    return { group: 'P8', title, figures };
  } finally {
    await browser.close();
  }
}

function figure(what: string, measured: { ours: number[]; floor: number[] }): BenchFigure {
  return benchFigure({ what, unit: 'ms', ...measured, ratioGoal: RATIO });
}

/** Fills the store and lets the background prepare the picture that the popup paints from. */
async function prepare(browser: BenchBrowser, id: string): Promise<void> {
  await pause(START_TIME);
  const screen = await browser.context.newPage();
  await screen.goto(`chrome-extension://${id}/dashboard.html`);
  await askBackground(screen, 'today.get', {});
  await fillStore(screen);
  const { alerts } = await askBackground(screen, 'today.get', {});
  if (alerts.length < STORED_ALERTS) throw new Error('the stored alerts are not in the picture');
  await screen.close();
  await openTab(browser);
}

async function measureWarm(browser: BenchBrowser, sides: Sides) {
  const kept = await Promise.all(
    browser.ids.map(async (id) => {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${id}/manifest.json`);
      return page;
    }),
  );
  await openTab(browser);
  const measured = await inTurns(ROUNDS, sides, { warmUp: 2 });
  for (const page of kept) await page.close();
  return measured;
}

/** Neither side's popup wakes the other extension, so one rest serves both. */
function measureIdle(browser: BenchBrowser, sides: Sides) {
  const before = async () => {
    await stopWorkers(browser);
    await pause(IDLE_TIME);
  };
  return inTurns(ROUNDS, sides, { before });
}

function measureFresh(browser: BenchBrowser, sides: Sides) {
  const after = (side: () => Promise<number>) => async () => {
    await browser.restart();
    await openTab(browser);
    await pause(START_TIME);
    await stopWorkers(browser);
    await pause(START_TIME / 3);
    return side();
  };
  return inTurns(ROUNDS, { ours: after(sides.ours), floor: after(sides.floor) });
}

async function openTab({ context }: BenchBrowser): Promise<void> {
  const tab = context.pages().find((page) => page.url() === TAB) ?? (await context.newPage());
  if (tab.url() !== TAB) await tab.goto(TAB);
  await tab.bringToFront();
}

async function stopWorkers({ session }: BenchBrowser): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
}
