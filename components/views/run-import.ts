import type { Day } from '../../utils/model/day';
import type { ImportOutcome } from '../../utils/model/import';
import type { Reading } from '../../utils/model/reading';

/** What of a shop is in the store when an import ends: all of the file up to its last day. */
export interface KeptDays {
  shop: string;
  from: Day;
  to: Day;
}

/** How far an import is. `stopped`: by the operator, or because the store does not answer. */
export type ImportRun =
  | { state: 'ready' }
  | { state: 'running'; done: number; total: number }
  | { state: 'done' | 'stopped'; outcome: ImportOutcome; kept: KeptDays[] };

export interface ImportOrder {
  /** how many readings there are */
  total: number;
  /** the readings from a place on that fit into one message */
  take: (from: number) => Promise<Reading[]>;
  record: (readings: Reading[]) => Promise<ImportOutcome>;
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
    const batch = await coming.catch(() => []);
    if (signal.aborted) return end('stopped');
    if (batch.length === 0) return fail(total - done);
    done += batch.length;
    // The next batch is made while this one is written.
    coming = done < total ? take(done) : Promise.resolve([]);
    coming.catch(() => undefined);
    const answer = await record(batch).catch(() => null);
    if (!answer) return fail(total - done + batch.length);
    add(outcome, answer);
    if (answer.refused['disk-full'] || answer.refused['store-closed']) return end('stopped');
    for (const reading of batch) keep(kept, reading);
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

function keep(kept: Map<string, KeptDays>, { shop, scope: { period } }: Reading): void {
  if (!shop || period.kind === 'unknown') return;
  const { from, to } = period.kind === 'span' ? period : { from: period.day, to: period.day };
  const known = kept.get(shop.name) ?? { shop: shop.name, from, to };
  kept.set(shop.name, {
    ...known,
    from: from < known.from ? from : known.from,
    to: to > known.to ? to : known.to,
  });
}
