import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { Page } from 'playwright-core';
import { packCapture } from '../../utils/store/pack-capture.ts';
import { launchBenchBrowser } from './bench-browser.ts';
import { type BenchFigure, type BenchGroup, benchFigure } from './bench-result.ts';
import { bundlePage } from './bundle-page.ts';
import { DATABASE_BACKENDS } from './database-backends.ts';
import { inTurns } from './in-turns.ts';
import { CAPTURE_FIGURES, largeCapture } from './large-capture.ts';
import { servePage } from './serve-page.ts';

const ROUNDS = 120;
const PEER_ROUNDS = 15;
const WARM_UP = 10;

const SAMPLES = [
  { name: 'figures alone', changes: false, ratioGoal: 1.5 },
  // Twice the scoreboard's figures, so no goal of it.
  { name: 'each with a printed change', changes: true, ratioGoal: undefined },
];

/**
 * P5: one capture of 1,368 figures until it is on disk, from `appendCapture` as it is called by
 * the jobs (packed, compared with the last look, put and committed), against one strict put of as
 * many bytes into a bare database with an immediate commit. Both run in one page on loopback.
 */
export async function measureCapture(): Promise<BenchGroup> {
  const figures: BenchFigure[] = [];
  const code = await bundlePage(join(import.meta.dirname, 'capture-page.ts'));
  for (const backend of DATABASE_BACKENDS)
    figures.push(...(await measureBackend(backend.name, backend.args, code)));
  return { group: 'P5', title: `one capture of ${CAPTURE_FIGURES} figures, durable`, figures };
}

async function measureBackend(
  name: string,
  args: readonly string[],
  code: string,
): Promise<BenchFigure[]> {
  const served = await servePage('<!doctype html><title>captures</title>');
  const browser = await launchBenchBrowser({ args });
  try {
    const page = await browser.context.newPage();
    await page.goto(served.url);
    await page.addScriptTag({ content: `${code};globalThis.capturePage = benchPage.capturePage` });
    await page.evaluate(() => globalThis.capturePage.open());
    const figures: BenchFigure[] = [];
    for (const sample of SAMPLES) figures.push(...(await measureSample(page, name, sample)));
    return figures;
  } finally {
    await browser.close();
    await served.close();
  }
}

async function measureSample(
  page: Page,
  backend: string,
  { name, changes, ratioGoal }: (typeof SAMPLES)[number],
): Promise<BenchFigure[]> {
  const size = serialize(packCapture(largeCapture(1, changes))).byteLength;
  const side = (which: 'bytes' | 'record' | 'capture' | 'rows') => () => {
    look += 1;
    return page.evaluate(([call, given]) => globalThis.capturePage[call](given), [
      which,
      { n: look, size, changes },
    ] as const);
  };
  const quick = { bytes: side('bytes'), record: side('record'), capture: side('capture') };
  const { bytes, record, capture } = await inTurns(ROUNDS, quick, { warmUp: WARM_UP });
  const peer = { bytes: side('bytes'), rows: side('rows') };
  const { rows, bytes: peerFloor } = await inTurns(PEER_ROUNDS, peer, { warmUp: 1 });
  const what = `${name}, ${backend}`;
  return [
    benchFigure({ what, unit: 'ms', ours: capture, floor: bytes, ratioGoal, note: kB(size) }),
    benchFigure({
      what: `${what}: the packed record put bare`,
      unit: 'ms',
      ours: record,
      floor: bytes,
    }),
    benchFigure({
      what: `${what}: peer, a Dexie row a figure`,
      unit: 'ms',
      ours: rows,
      floor: peerFloor,
    }),
  ];
}

/** Counts on through all samples, so that no two looks are alike. */
let look = 0;

function kB(size: number): string {
  return `${(size / 1000).toFixed(1)} kB a capture`;
}

declare global {
  var capturePage: typeof import('./capture-page.ts').capturePage;
}
