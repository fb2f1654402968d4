import type { Page } from 'playwright-core';
import { type BenchFigure, type BenchGroup, benchFigure } from './bench-result.ts';
import { inTurns } from './in-turns.ts';
import { onEachBackend } from './memory-browser.ts';

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
  const figures = await onEachBackend(async (page, backend) => {
    const measured: BenchFigure[] = [];
    for (const size of SIZES) measured.push(await measureSize(page, backend, size));
    return measured;
  });
  return { group: 'P6', title: '366 days of 6 metrics', figures };
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
