import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBenchBrowser } from './bench-browser.ts';
import { type BenchFigure, type BenchGroup, benchFigure } from './bench-result.ts';
import { bundlePage } from './bundle-page.ts';
import { DATABASE_BACKENDS } from './database-backends.ts';
import { inTurns } from './in-turns.ts';
import { servePage } from './serve-page.ts';

const ROUNDS = 60;
const WARM_UP = 5;
const SIZES = [
  { figures: 500_000, shops: 14 },
  { figures: 5_000_000, shops: 142 },
];
const RATIO = 1.2;

/**
 * P6: a year of six main metrics as `loadSeries` gives it to a view, from half a million and from
 * five million stored figures, against one bare read of the same year chunk. Each round asks for
 * another shop.
 */
export async function measureSeries(): Promise<BenchGroup> {
  const code = await bundlePage(join(import.meta.dirname, 'memory-page.ts'));
  const figures: BenchFigure[] = [];
  for (const { name, args } of DATABASE_BACKENDS)
    figures.push(...(await measureBackend(name, args, code)));
  return { group: 'P6', title: '366 days of 6 metrics', figures };
}

async function measureBackend(
  backend: string,
  args: readonly string[],
  code: string,
): Promise<BenchFigure[]> {
  const served = await servePage('<!doctype html><title>series</title>');
  const browser = await launchBenchBrowser({ args });
  try {
    const page = await browser.context.newPage();
    await page.goto(served.url);
    await page.addScriptTag({ content: `${code};globalThis.memoryPage = benchPage.memoryPage` });
    const figures: BenchFigure[] = [];
    for (const size of SIZES) figures.push(await measureSize(page, backend, size));
    return figures;
  } finally {
    await browser.close();
    await served.close();
  }
}

async function measureSize(
  page: Page,
  backend: string,
  { figures, shops }: (typeof SIZES)[number],
): Promise<BenchFigure> {
  await page.evaluate((count) => globalThis.memoryPage.fill(count), figures);
  let round = 0;
  const next = () => {
    round += 1;
    return (round * 5) % shops;
  };
  const { ours, floor } = await inTurns(
    ROUNDS,
    {
      ours: () => page.evaluate((shop) => globalThis.memoryPage.series(shop), next()),
      floor: () => page.evaluate((shop) => globalThis.memoryPage.chunk(shop), next()),
    },
    { warmUp: WARM_UP },
  );
  const what = `${(figures / 1e6).toFixed(1)} M figures stored, ${backend}`;
  return benchFigure({ what, unit: 'ms', ours, floor, ratioGoal: RATIO });
}

declare global {
  var memoryPage: typeof import('./memory-page.ts').memoryPage;
}
