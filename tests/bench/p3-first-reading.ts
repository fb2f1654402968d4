import { join } from 'node:path';
import type { LearnedPage } from '../../utils/sites/learned/learned-page.ts';
import { chromiumArgs, type PracticeConsole } from '../practice/console.ts';
import { type BenchBrowser, launchBenchBrowser } from './bench-browser.ts';
import { addressOf, HOME, routePages } from './bench-pages.ts';
import { type BenchFigure, type BenchGroup, benchFigure } from './bench-result.ts';
import { bundlePage } from './bundle-page.ts';
import { inTurns } from './in-turns.ts';
import { pause } from './wait-until.ts';

const ROUNDS = 15;
const SIZES = [20_000, 100_000];
/** The practice page has filled its figures in. */
const FILL_TIME = 1200;
/** Fewer figures than this would be another page. */
const LEAST_FIGURES = 20;

type Way = 'walk' | 'xpaths' | 'selectors' | 'meaning' | 'learned';

/**
 * P3: the first reading of a page, in a document that no script has walked and with code that has
 * never run. The floor is one bare pass of a TreeWalker over its texts under the same conditions;
 * peers are forty XPaths by label and forty selectors. Every side has a new page of its own in
 * every round. `learned` is a reading with the places of an earlier visit, checked as always.
 */
export async function measureFirstReading(practice: PracticeConsole): Promise<BenchGroup> {
  const code = await bundlePage(join(import.meta.dirname, 'reading-page.ts'));
  const browser = await launchBenchBrowser({ args: chromiumArgs(practice) });
  try {
    await routePages(browser.context, practice);
    const figures: BenchFigure[] = [];
    for (const nodes of SIZES) figures.push(...(await measureSize(browser, code, nodes)));
    return { group: 'P3', title: 'first reading of a fresh page', figures };
  } finally {
    await browser.close();
  }
}

async function measureSize(
  browser: BenchBrowser,
  code: string,
  nodes: number,
): Promise<BenchFigure[]> {
  const learned = (await inFreshPage(browser, code, nodes, 'learn()')) as LearnedPage | null;
  if (!learned) throw new Error('The home page taught nothing.');
  const side = (way: Way) => async () => {
    const call = `go(${JSON.stringify({ way, learned })})`;
    const [time, found] = (await inFreshPage(browser, code, nodes, call)) as [number, number];
    if ((way === 'meaning' || way === 'learned') && found < LEAST_FIGURES)
      throw new Error(`Only ${found} figures were read.`);
    return time;
  };
  const times = await inTurns(
    ROUNDS,
    {
      walk: side('walk'),
      meaning: side('meaning'),
      learned: side('learned'),
      selectors: side('selectors'),
      xpaths: side('xpaths'),
    },
    { warmUp: 1 },
  );
  const floor = times.walk;
  const what = `${nodes / 1000},000 nodes`;
  const row = (name: string, ours: number[], ratioGoal?: number) =>
    benchFigure({ what: `${what}: ${name}`, unit: 'ms', ours, floor, ratioGoal });
  return [
    row('by meaning', times.meaning, 2),
    row('places of an earlier visit', times.learned, 0.5),
    row('peer, 40 selectors', times.selectors),
    row('peer, 40 XPaths', times.xpaths),
  ];
}

async function inFreshPage(
  { context }: BenchBrowser,
  code: string,
  nodes: number,
  call: string,
): Promise<unknown> {
  const page = await context.newPage();
  try {
    await page.goto(addressOf({ url: HOME, nodes }));
    await pause(FILL_TIME);
    return await page.evaluate(`(() => { ${code}; return benchPage.readingPage.${call}; })()`);
  } finally {
    await page.close();
  }
}
