import type { Page } from 'playwright-core';
import { type BenchFigure, type BenchGroup, benchFigure } from './bench-result.ts';
import { measureImportPage } from './import-page.ts';
import { inTurns } from './in-turns.ts';
import { onEachBackend } from './memory-browser.ts';

const METRICS = 32;
const SIZES = [
  { what: 'a year of ten shops', shops: 10, days: 366, rounds: 5, ratioGoal: undefined },
  { what: '500,000 figures', shops: 43, days: 366, rounds: 3, ratioGoal: 2 },
];

/**
 * P10: import of daily reports, from readings as they come out of the files: checked, hashed, kept
 * in the log and folded into year chunks. The floor writes nothing but those chunks. Then a file of
 * such reports in the built extension: what its page has to bear.
 */
export async function measureImport(build: string): Promise<BenchGroup> {
  const figures = await onEachBackend(async (page, backend) => {
    const measured: BenchFigure[] = [];
    for (const size of SIZES) measured.push(await measureSize(page, backend, size));
    return measured;
  });
  return {
    group: 'P10',
    title: 'import of daily figures',
    figures: [...figures, ...(await measureImportPage(build))],
  };
}

async function measureSize(
  page: Page,
  backend: string,
  { what, shops, days, rounds, ratioGoal }: (typeof SIZES)[number],
): Promise<BenchFigure> {
  const { ours, floor } = await inTurns(rounds, {
    ours: () => page.evaluate((given) => globalThis.memoryPage.importDays(given), { shops, days }),
    floor: () =>
      page.evaluate((count) => globalThis.memoryPage.writeChunks(count), shops * days * METRICS),
  });
  return benchFigure({ what: `${what}, ${backend}`, unit: 'ms', ours, floor, ratioGoal });
}
