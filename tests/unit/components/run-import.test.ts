import { expect, it } from 'vitest';
import { type ImportRun, runImport } from '../../../components/views/run-import';
import { nextBatch } from '../../../utils/jobs/read-exports';
import { addDays } from '../../../utils/model/day';
import type { ImportOutcome } from '../../../utils/model/import';
import type { Reading } from '../../../utils/model/reading';

const FIRST = '2026-01-01';
const BATCH = 10;
const ALL: Reading[] = Array.from({ length: 35 }, (_, i) => ({
  page: 'sycm.adm',
  layout: 'export 2026-09',
  url: 'https://sycm.taobao.com/adm/v3/micro/auto_analysis/my_space',
  takenAt: 0,
  shop: { name: i < 25 ? '甲店' : '乙店' },
  scope: { period: { kind: 'day', day: addDays(FIRST, i % 25) }, device: 'all' },
  parts: [],
  trouble: [],
}));

const added = (count: number): ImportOutcome => ({ added: count, known: 0, refused: {} });

/** Runs an import; `record` is told the place of each batch, and may stop the run. */
async function run(record: (batch: number, stop: () => void) => Promise<ImportOutcome>) {
  const runs: ImportRun[] = [];
  const abort = new AbortController();
  let batch = 0;
  await runImport({
    total: ALL.length,
    take: async (from) => nextBatch({ readings: ALL.slice(0, from + BATCH) }, from, { shop: '' }),
    record: () => record(batch++, () => abort.abort()),
    signal: abort.signal,
    onChange: (next) => runs.push(next),
  });
  const last = runs.at(-1);
  if (last?.state !== 'done' && last?.state !== 'stopped') throw new Error(last?.state);
  return { last, seen: runs.flatMap((one) => (one.state === 'running' ? [one.done] : [])) };
}

it('hands everything over, and tells how far it is', async () => {
  const { last, seen } = await run(async () => added(BATCH));
  expect(seen).toEqual([0, 10, 20, 30, 35]);
  expect(last.state).toBe('done');
});

it('stopped by the operator: what was answered for is in, and nothing else', async () => {
  const { last } = await run(async (batch, stop) => {
    if (batch === 1) stop();
    return added(BATCH);
  });
  expect(last).toEqual({
    state: 'stopped',
    outcome: added(20),
    kept: [{ shop: '甲店', from: FIRST, to: addDays(FIRST, 19) }],
  });
});

it('a full disk ends it: the batch that did not fit counts as not in', async () => {
  const full: ImportOutcome = { added: 0, known: 0, refused: { 'disk-full': BATCH } };
  const { last } = await run(async (batch) => (batch < 3 ? added(BATCH) : full));
  expect(last).toEqual({
    state: 'stopped',
    outcome: { added: 30, known: 0, refused: { 'disk-full': BATCH } },
    kept: [
      { shop: '甲店', from: FIRST, to: addDays(FIRST, 24) },
      { shop: '乙店', from: FIRST, to: addDays(FIRST, 4) },
    ],
  });
});

it('a store that does not answer ends it, and all that is left counts as not kept', async () => {
  const { last } = await run(async (batch) => {
    if (batch === 1) throw new Error('closed');
    return added(BATCH);
  });
  expect(last).toMatchObject({
    state: 'stopped',
    outcome: { added: 10, refused: { 'store-closed': 25 } },
  });
});
