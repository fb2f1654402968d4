import { join } from 'node:path';
import { chromiumArgs, type PracticeConsole } from '../practice/console.ts';
import { type BenchBrowser, launchBenchBrowser } from './bench-browser.ts';
import { addressOf, HOME, routePages } from './bench-pages.ts';
import { type BenchFigure, type BenchGroup, benchFigure } from './bench-result.ts';
import { bundlePage } from './bundle-page.ts';
import { inTurns } from './in-turns.ts';
import { traced } from './trace.ts';
import { outermost, PAGE_MARK, pageSpans, sumOf } from './trace-spans.ts';
import { pause } from './wait-until.ts';

const ROUNDS = 15;
const SIZES = [20_000, 100_000];
/** The first reading is over, and its figures have been handed over. */
const SETTLE_TIME = 5500;
/** The changes, and the look at the page after them. */
const CHANGE_TIME = 1500;

type Watch = 'none' | 'reader' | 'rescan';

/**
 * P4: what we cost a page that changes itself: thirty frames of 250 changes each in a live list
 * beside the figures, and the reading after them. Processor time of the page's main thread over
 * the same changes, with us and without any observer; a peer reads the whole page anew after every
 * batch of changes.
 */
export async function measureTax(practice: PracticeConsole): Promise<BenchGroup> {
  const code = await bundlePage(join(import.meta.dirname, 'reading-page.ts'));
  const browser = await launchBenchBrowser({ args: chromiumArgs(practice) });
  try {
    await routePages(browser.context, practice);
    const figures: BenchFigure[] = [];
    for (const nodes of SIZES) figures.push(...(await measureSize(browser, code, nodes)));
    return { group: 'P4', title: 'tax on a page that changes itself, 7,500 changes', figures };
  } finally {
    await browser.close();
  }
}

async function measureSize(
  browser: BenchBrowser,
  code: string,
  nodes: number,
): Promise<BenchFigure[]> {
  const side = (watch: Watch) => () => timeOfChanges(browser, code, nodes, watch);
  const times = await inTurns(
    ROUNDS,
    { none: side('none'), reader: side('reader'), rescan: side('rescan') },
    { warmUp: 1 },
  );
  const what = `${nodes / 1000},000 nodes`;
  const floor = times.none;
  return [
    benchFigure({ what, unit: 'ms', ours: times.reader, floor, ratioGoal: 1.1 }),
    benchFigure({ what: `${what}: peer, full rescan`, unit: 'ms', ours: times.rescan, floor }),
  ];
}

async function timeOfChanges(
  { context, session }: BenchBrowser,
  code: string,
  nodes: number,
  watch: Watch,
): Promise<number> {
  const page = await context.newPage();
  try {
    await page.goto(addressOf({ url: HOME, nodes }));
    if (watch === 'none') await pause(SETTLE_TIME);
    else {
      await page.evaluate(`(() => { ${code}; benchPage.readingPage.watch('${watch}'); })()`);
      await pause(SETTLE_TIME);
    }
    const events = await traced(session, async () => {
      await page.evaluate(changePage);
      await pause(CHANGE_TIME);
      await page.evaluate((name) => performance.mark(name), PAGE_MARK);
    });
    return sumOf(outermost(pageSpans(events).filter(({ name }) => name === 'RunTask')));
  } finally {
    await page.close();
  }
}

/** A list of orders that come in: texts change, rows come and go, classes flicker. */
async function changePage(): Promise<void> {
  const around = document.querySelector('main') ?? document.body;
  const list = around.appendChild(document.createElement('ul'));
  for (let i = 0; i < 100; i++)
    list.append(Object.assign(document.createElement('li'), { textContent: `第${i}单` }));
  for (let frame = 0; frame < 30; frame++) {
    for (let i = 0; i < 250; i++) {
      const row = list.children[i % list.childElementCount] as HTMLElement;
      if (i % 5 === 0) list.append(row);
      else if (i % 5 === 1) row.className = frame % 2 === 0 ? 'new' : '';
      else row.textContent = `第${frame * 250 + i}单`;
    }
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
}
