import '../reviews/typescript-hooks.ts';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { type BorderScore, borderScore } from '../titles/border-score.ts';
import { type JudgedTitle, realTitles } from '../titles/real-titles.ts';
import { heldBack, unseenTitles } from '../titles/unseen-titles.ts';
import { type BenchFigure, type BenchGroup, benchFigure } from './bench-result.ts';
import { bundlePage } from './bundle-page.ts';
import { inTurns } from './in-turns.ts';

const ROUNDS = 25;
const STARTS = 15;
/** One title is cut in less than a clock can tell. */
const REPEATS = 20;
const FIRST = '纯棉四件套';
const require = createRequire(import.meta.url);

type Cut = (title: string) => string[];

/**
 * Words of titles, in Node: how well they end where they end by hand, beside jieba (compiled to
 * WebAssembly) and the browser's own segmenter, on titles of real pages and on titles in kinds of
 * goods that no list here was made for, the half of each that fitted nothing; their time, the first cut of a fresh thread, and the bytes
 * that ship.
 */
export async function measureTitles(): Promise<BenchGroup> {
  const { titleWords } = await import('../../utils/rivals/title-words.ts');
  const jieba = require('jieba-wasm') as { cut(text: string, hmm: boolean): string[] };
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const cuts: Record<'ours' | 'jieba' | 'segmenter', Cut> = {
    ours: (title) => titleWords(title),
    jieba: (title) => jieba.cut(title, true),
    segmenter: (title) => Array.from(segmenter.segment(title), ({ segment }) => segment),
  };
  const real = realTitles();
  const unseen = unseenTitles();
  return {
    group: 'P13',
    title: 'words of titles; jieba in the place of the floor',
    figures: [
      ...(real ? accuracy('titles of real pages', heldBack(real), cuts, 1) : []),
      ...accuracy('goods that no list was made for', heldBack(unseen), cuts),
      ...(await timed(real ?? unseen, cuts)),
      await started(),
      await shipped(),
    ],
  };
}

/** Borders amiss, of a thousand: what F1 leaves. */
function accuracy(
  what: string,
  titles: readonly JudgedTitle[],
  cuts: Record<'ours' | 'jieba' | 'segmenter', Cut>,
  ratioGoal?: number,
): BenchFigure[] {
  const score = (cut: Cut) => borderScore(titles, cut);
  const [ours, jieba] = [score(cuts.ours), score(cuts.jieba)];
  const amiss = ({ f1 }: BorderScore) => [Math.round((1 - f1) * 1000)];
  return [
    benchFigure({
      what: `${titles.length} ${what}: borders amiss of 1000`,
      unit: 'count',
      ours: amiss(ours),
      floor: amiss(jieba),
      ...(ratioGoal !== undefined && { ratioGoal }),
      note: `F1 ${said(ours)}; jieba ${said(jieba)}; Intl.Segmenter ${said(score(cuts.segmenter))}`,
    }),
  ];
}

function said({ precision, recall, f1 }: BorderScore): string {
  return `${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`;
}

async function timed(
  titles: readonly JudgedTitle[],
  cuts: Record<'ours' | 'jieba' | 'segmenter', Cut>,
): Promise<BenchFigure[]> {
  const each = (cut: Cut) => async () => {
    const start = process.threadCpuUsage();
    for (let i = 0; i < REPEATS; i++) for (const { title } of titles) cut(title);
    return ownTime(start) / (REPEATS * titles.length);
  };
  const { ours, jieba, segmenter } = await inTurns(
    ROUNDS,
    { ours: each(cuts.ours), jieba: each(cuts.jieba), segmenter: each(cuts.segmenter) },
    { warmUp: 5 },
  );
  return [
    benchFigure({ what: 'words of a title', unit: 'ms', ours, floor: jieba, ratioGoal: 0.5 }),
    benchFigure({
      what: 'words of a title: peer, Intl.Segmenter',
      unit: 'ms',
      ours: segmenter,
      floor: jieba,
    }),
  ];
}

/** Processor time of this thread since then, in milliseconds: a busy machine does not stretch it. */
function ownTime(start: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** The code read and the first title cut, in a thread of its own. */
async function started(): Promise<BenchFigure> {
  const code = await bundled();
  const ours = `${code};benchPage.titleWords(${JSON.stringify(FIRST)})`;
  const jieba = `require(${JSON.stringify(require.resolve('jieba-wasm'))}).cut(${JSON.stringify(FIRST)}, true)`;
  const measured = await inTurns(
    STARTS,
    { ours: () => inThread(ours), jieba: () => inThread(jieba) },
    { warmUp: 2 },
  );
  return benchFigure({
    what: 'first title of a fresh thread',
    unit: 'ms',
    ours: measured.ours,
    floor: measured.jieba,
    limit: 10,
  });
}

function inThread(code: string): Promise<number> {
  const work = `const { parentPort } = require('node:worker_threads');
const start = process.threadCpuUsage();
(0, eval)(${JSON.stringify(`var require = globalThis.benchRequire; ${code}`)});
const { user, system } = process.threadCpuUsage(start);
parentPort.postMessage((user + system) / 1000);`;
  const worker = new Worker(`globalThis.benchRequire = require; ${work}`, { eval: true });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function shipped(): Promise<BenchFigure> {
  const wasm = join(require.resolve('jieba-wasm'), '../jieba_rs_wasm_bg.wasm');
  return benchFigure({
    what: 'shipped, code and lists together',
    unit: 'bytes',
    ours: [gzipSync(await bundled(), { level: 9 }).length],
    floor: [gzipSync(readFileSync(wasm), { level: 9 }).length],
    limit: 150_000,
  });
}

function bundled(): Promise<string> {
  return bundlePage(join(import.meta.dirname, '../../utils/rivals/title-words.ts'));
}
