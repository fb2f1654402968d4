import { join } from 'node:path';
import { launchBenchBrowser } from './bench-browser.ts';
import { type BenchGroup, benchFigure } from './bench-result.ts';
import { bundlePage } from './bundle-page.ts';
import { inTurns } from './in-turns.ts';
import { servePage } from './serve-page.ts';

const ROUNDS = 20;

/**
 * The rival desk: two pictures compared, a list of a hundred rows kept on disk, the timeline of five
 * hundred versions worked out, and titles cut into words. Each against the plainest thing that could
 * stand in its place, in the same page: the picture's bytes looked at once, the rows put into a bare
 * table, the versions written out, the longest match alone. The browser's own segmenter is a peer.
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
    const words = await inTurns(ROUNDS, {
      ours: () => page.evaluate(() => globalThis.rivalDeskPage.words()),
      floor: () => page.evaluate(() => globalThis.rivalDeskPage.longest()),
      peer: () => page.evaluate(() => globalThis.rivalDeskPage.segments()),
    });
    const f1 = await page.evaluate(() => globalThis.rivalDeskPage.accuracy());
    const titles = await page.evaluate(() => globalThis.rivalDeskPage.titles);
    const each = (times: readonly number[]) => times.map((time) => time / titles);
    const said = (value: number) => `F1 of borders ${value.toFixed(3)}`;
    return {
      group: 'rivals',
      title: 'rival desk: pictures, lists, timelines, words of titles',
      figures: [
        benchFigure({ what: 'two pictures of 400 × 400 compared', unit: 'ms', ...picture }),
        benchFigure({ what: 'a list of 100 rows kept, durable', unit: 'ms', ...board }),
        benchFigure({ what: 'a timeline of 500 versions worked out', unit: 'ms', ...timeline }),
        benchFigure({
          what: 'words of a title',
          unit: 'ms',
          ours: each(words.ours),
          floor: each(words.floor),
          note: `${said(f1.words)}; longest match alone ${f1.longest.toFixed(3)}`,
        }),
        benchFigure({
          what: 'words of a title: peer, Intl.Segmenter',
          unit: 'ms',
          ours: each(words.peer),
          floor: each(words.floor),
          note: said(f1.segments),
        }),
      ],
    };
  } finally {
    await browser.close();
    await served.close();
  }
}

declare global {
  var rivalDeskPage: typeof import('./rival-desk-page.ts').rivalDeskPage;
}
