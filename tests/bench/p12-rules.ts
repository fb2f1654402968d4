import { type BenchGroup, benchFigure } from './bench-result.ts';
import { inTurns } from './in-turns.ts';
import { onEachBackend } from './memory-browser.ts';

const SHOPS = 20;
const ITEMS = 200;
const ROUNDS = 40;
const RATIO = 1.5;

/**
 * P12: every rule over twenty shops of two hundred items, a year of each stored, shop by shop as
 * the background judges them. The floor reads the same chunks and looks at none of them.
 */
export async function measureRules(): Promise<BenchGroup> {
  const figures = await onEachBackend(async (page, backend) => {
    await page.evaluate((count) => globalThis.memoryPage.fill(count), 20 * 3 * 32 * 366);
    await page.evaluate((given) => globalThis.memoryPage.fillItems(given), {
      shops: SHOPS,
      items: ITEMS,
    });
    let round = 0;
    const next = () => {
      round += 1;
      return (round * 7) % SHOPS;
    };
    const { ours, floor } = await inTurns(
      ROUNDS,
      {
        ours: () => page.evaluate((shop) => globalThis.memoryPage.judge(shop), next()),
        floor: () =>
          page.evaluate((given) => globalThis.memoryPage.readChunks(given), {
            shop: next(),
            items: ITEMS,
          }),
      },
      { warmUp: 2 },
    );
    const what = `a shop of ${ITEMS} items, ${backend}`;
    return [benchFigure({ what, unit: 'ms', ours, floor, ratioGoal: RATIO })];
  });
  return { group: 'P12', title: `all rules over ${SHOPS} shops × ${ITEMS} items`, figures };
}
