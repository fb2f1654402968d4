import { IMPORT_BATCH, type ImportOutcome } from '../../utils/model/import';
import type { Reading } from '../../utils/model/reading';

/** How far an import is. `stopped`: by the operator, or because the store does not answer. */
export type ImportRun =
  | { state: 'ready' }
  | { state: 'running'; done: number; total: number }
  | { state: 'done' | 'stopped'; outcome: ImportOutcome };

interface ImportOrder {
  readings: readonly Reading[];
  /** whose they are where the file does not say; '' otherwise */
  shop: string;
  record: (readings: Reading[]) => Promise<ImportOutcome>;
  signal: AbortSignal;
  onChange: (run: ImportRun) => void;
}

/** Hands readings over in small batches, so that it can be watched and stopped. */
export async function runImport(order: ImportOrder): Promise<void> {
  const { readings, shop, record, signal, onChange } = order;
  const total = readings.length;
  const outcome: ImportOutcome = { added: 0, known: 0, refused: {} };
  for (let done = 0; done < total; done += IMPORT_BATCH) {
    if (signal.aborted) return onChange({ state: 'stopped', outcome });
    onChange({ state: 'running', done, total });
    const batch = readings.slice(done, done + IMPORT_BATCH);
    try {
      add(outcome, await record(batch.map((reading) => ofShop(reading, shop))));
    } catch {
      outcome.refused['store-closed'] = total - done;
    }
    if (outcome.refused['disk-full'] || outcome.refused['store-closed'])
      return onChange({ state: 'stopped', outcome });
  }
  onChange({ state: 'done', outcome });
}

function ofShop(reading: Reading, shop: string): Reading {
  return reading.shop || !shop ? reading : { ...reading, shop: { name: shop } };
}

function add(sum: ImportOutcome, { added, known, refused }: ImportOutcome): void {
  sum.added += added;
  sum.known += known;
  for (const [why, count] of Object.entries(refused) as [keyof typeof refused, number][])
    sum.refused[why] = (sum.refused[why] ?? 0) + count;
}
