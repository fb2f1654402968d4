import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Page } from 'playwright-core';
import { launchBenchBrowser } from './bench-browser.ts';
import { type BenchGroup, benchFigure } from './bench-result.ts';
import { bundlePage } from './bundle-page.ts';
import { inTurns } from './in-turns.ts';
import { servePage } from './serve-page.ts';

const ROUNDS = 20;

/**
 * The rival desk: two pictures compared, a list of a hundred rows kept on disk, and the timeline of five
 * hundred versions worked out and drawn. Each against the plainest thing that could stand in its
 * place, in the same page: the picture's bytes looked at once, the rows put into a bare table, the
 * versions written out, a plain list of as many lines drawn.
 */
export async function measureRivalDesk(): Promise<BenchGroup> {
  const code = await bundlePage(join(import.meta.dirname, 'rival-desk-page.ts'));
  const served = await servePage('<!doctype html><title>rivals</title>');
  const browser = await launchBenchBrowser({ args: [] });
  try {
    const page = await browser.context.newPage();
    await page.goto(served.url);
    await page.addScriptTag({
      content: `${code};globalThis.rivalDeskPage = benchPage.rivalDeskPage`,
    });
    await page.evaluate(() => globalThis.rivalDeskPage.open());
    let n = 0;
    const picture = await inTurns(ROUNDS, {
      ours: () => page.evaluate(() => globalThis.rivalDeskPage.picture()),
      floor: () => page.evaluate(() => globalThis.rivalDeskPage.bytes()),
    });
    const board = await inTurns(ROUNDS, {
      ours: () => page.evaluate((at) => globalThis.rivalDeskPage.board(at), n++),
      floor: () => page.evaluate((at) => globalThis.rivalDeskPage.put(at), n++),
    });
    const timeline = await inTurns(ROUNDS, {
      ours: () => page.evaluate(() => globalThis.rivalDeskPage.timeline()),
      floor: () => page.evaluate(() => globalThis.rivalDeskPage.written()),
    });
    const drawn = await timelineDrawn(page);
    return {
      group: 'rivals',
      title: 'rival desk: pictures, lists, timelines',
      figures: [
        benchFigure({ what: 'two pictures of 400 × 400 compared', unit: 'ms', ...picture }),
        benchFigure({ what: 'a list of 100 rows kept, durable', unit: 'ms', ...board }),
        benchFigure({ what: 'a timeline of 500 versions worked out', unit: 'ms', ...timeline }),
        benchFigure({
          what: 'a timeline of 500 versions drawn: first entries painted',
          unit: 'ms',
          ours: drawn.first,
          floor: drawn.list,
        }),
        benchFigure({
          what: 'a timeline of 500 versions drawn: all of them',
          unit: 'ms',
          ours: drawn.all,
          floor: drawn.list,
        }),
      ],
    };
  } finally {
    await browser.close();
    await served.close();
  }
}

/** The shipped view with five hundred versions beside a plain list of as many lines. */
async function timelineDrawn(page: Page): Promise<Record<'first' | 'all' | 'list', number[]>> {
  const code = await bundlePage(join(import.meta.dirname, 'rival-timeline-page.tsx'), {
    plugins: [preact()],
    resolve: { alias: { '#i18n': join(import.meta.dirname, 'bench-i18n.ts') } },
  });
  await page.addScriptTag({
    content: `${code};globalThis.rivalTimelinePage = benchPage.rivalTimelinePage`,
  });
  return inTurns(
    ROUNDS,
    {
      first: () => page.evaluate(() => globalThis.rivalTimelinePage.drawn(false)),
      all: () => page.evaluate(() => globalThis.rivalTimelinePage.drawn(true)),
      list: () => page.evaluate(() => globalThis.rivalTimelinePage.listed()),
    },
    { warmUp: 2 },
  );
}

declare global {
  var rivalTimelinePage: typeof import('./rival-timeline-page.tsx').rivalTimelinePage;
  var rivalDeskPage: typeof import('./rival-desk-page.ts').rivalDeskPage;
}
