import type { YearChunk } from '../model/series';
import type { Database } from './database';

/** The newest capture that is folded into the year chunks. */
export async function foldedSeq(db: Database): Promise<number> {
  const entry = await db.meta.get('foldedSeq');
  return entry?.key === 'foldedSeq' ? entry.value : 0;
}

/**
 * Keeps folded chunks and how far the log is folded, both or neither. `change` is given the
 * chunks of `keys` as they are.
 */
export function foldInto(
  db: Database,
  keys: string[],
  upTo: number,
  change: (chunks: (YearChunk | undefined)[]) => YearChunk[],
): Promise<void> {
  return db.transaction('rw', db.years, db.meta, async () => {
    await db.years.bulkPut(change(await db.years.bulkGet(keys)));
    await db.meta.put({ key: 'foldedSeq', value: upTo });
  });
}
