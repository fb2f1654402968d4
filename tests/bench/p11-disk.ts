import { type BenchGroup, benchFigure } from './bench-result.ts';
import { onEachBackend } from './memory-browser.ts';

const YEAR = { shops: 10, days: 366 };
const LIMIT = 12;

/** P11: bytes on disk for each figure after a year of ten shops, the log of readings included. */
export async function measureDisk(): Promise<BenchGroup> {
  const figures = await onEachBackend(async (page, backend) => {
    const { onDisk, inChunks } = await page.evaluate(
      (given) => globalThis.memoryPage.bytesAFigure(given),
      YEAR,
    );
    return [
      benchFigure({
        what: `log and chunks, ${backend}: bytes a figure`,
        unit: 'count',
        ours: [round(onDisk)],
        limit: LIMIT,
      }),
      benchFigure({
        what: `chunks alone, ${backend}: bytes a figure`,
        unit: 'count',
        ours: [round(inChunks)],
        limit: LIMIT,
      }),
    ];
  });
  return { group: 'P11', title: 'bytes on disk after a year', figures };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
