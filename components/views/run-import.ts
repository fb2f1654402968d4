import type { ImportBatch, ImportOutcome, KeptDays } from '../../utils/model/import';

/** How far an import is. `stopped`: by the operator, or because the store does not answer. */
export type ImportRun =
  | { state: 'ready' }
  | { state: 'running'; done: number; total: number }
  /** `kept`: what of each shop is in the store, which is all of the file up to that day */
  | { state: 'done' | 'stopped'; outcome: ImportOutcome; kept: KeptDays[] };

export interface ImportOrder {
  /** how many readings there are */
  total: number;
  /** the readings from a place on that fit into one message */
  take: (from: number) => Promise<ImportBatch>;
  record: (readings: string) => Promise<ImportOutcome>;
  signal: AbortSignal;
  onChange: (run: ImportRun) => void;
}

/**
 * Hands readings over in small batches, each of which is in the store as a whole or not at all, so
 * that an import can be watched and stopped and what is in can be told exactly.
 */
export async function runImport({ total, take, record, signal, onChange }: ImportOrder) {
  const outcome: ImportOutcome = { added: 0, known: 0, refused: {} };
  const kept = new Map<string, KeptDays>();
  const end = (state: 'done' | 'stopped') => onChange({ state, outcome, kept: [...kept.values()] });
  onChange({ state: 'running', done: 0, total });
  let coming = take(0);
  for (let done = 0; done < total; ) {
    const batch = await coming.catch(() => null);
    if (signal.aborted) return end('stopped');
    if (!batch || batch.count === 0) return fail(total - done);
    const { readings, count } = batch;
    // The next batch is made while this one is written.
    coming = take(done + count);
    coming.catch(() => undefined);
    const answer = await record(readings).catch(() => null);
    if (!answer) return fail(total - done);
    done += count;
    add(outcome, answer);
    if (answer.refused['disk-full'] || answer.refused['store-closed']) return end('stopped');
    for (const days of batch.kept) keep(kept, days);
    onChange({ state: 'running', done, total });
  }
  end('done');

  function fail(left: number): void {
    outcome.refused['store-closed'] = left;
    end('stopped');
  }
}

function add(sum: ImportOutcome, { added, known, refused }: ImportOutcome): void {
  sum.added += added;
  sum.known += known;
  for (const [why, count] of Object.entries(refused) as [keyof typeof refused, number][])
    sum.refused[why] = (sum.refused[why] ?? 0) + count;
}

function keep(kept: Map<string, KeptDays>, { shop, from, to }: KeptDays): void {
  const known = kept.get(shop);
  kept.set(shop, {
    shop,
    from: known && known.from < from ? known.from : from,
    to: known && known.to > to ? known.to : to,
  });
}
