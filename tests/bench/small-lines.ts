import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Page } from 'playwright-core';
import { type BenchFigure, benchFigure } from './bench-result.ts';
import { bundlePage } from './bundle-page.ts';
import { inTurns } from './in-turns.ts';
import { servePage } from './serve-page.ts';
import { pause } from './wait-until.ts';

const ROUNDS = 15;
/** The page has come to rest and its scripts have run; the line itself is drawn for the first time. */
const REST = 300;

/** P7: the click on a figure of the panel until its thirty days are painted; floor a bare path. */
export async function measureSmallLine(page: Page): Promise<BenchFigure> {
  const code = await bundlePage(join(import.meta.dirname, 'small-line-page.tsx'), {
    plugins: [preact()],
    resolve: { alias: { '#i18n': join(import.meta.dirname, 'bench-i18n.ts') } },
  });
  const served = await servePage(
    `<!doctype html><title>line</title><body><script>${code};smallLinePage = benchPage.smallLinePage</script>`,
  );
  const drawn = async (byHand: boolean) => {
    await page.goto('about:blank');
    await page.goto(served.url);
    await page.evaluate((bare) => globalThis.smallLinePage.open(bare), byHand);
    await pause(REST);
    return page.evaluate(() => globalThis.smallLinePage.clicked());
  };
  try {
    const { ours, floor } = await inTurns(
      ROUNDS,
      { ours: () => drawn(false), floor: () => drawn(true) },
      { warmUp: 1 },
    );
    return benchFigure({
      what: 'P7: a click on a figure until its 30 days are painted; floor a path drawn by hand',
      unit: 'ms',
      ours,
      floor,
      ratioGoal: 1.5,
    });
  } finally {
    await served.close();
  }
}

declare global {
  var smallLinePage: typeof import('./small-line-page.tsx').smallLinePage;
}
