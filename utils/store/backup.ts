import type { BackupHead, Progress } from '../model/backup';
import { decodeRows, encodeRows } from './backup-rows';
import type { Database } from './database';

/** Records read in one go; a year of a shop is a hundred kilobytes. */
const BATCH = 100;

type Row = Record<string, unknown>;

/** Records of one table as bytes, not yet packed. */
export interface PlainPart {
  table: string;
  rows: number;
  plain: Blob;
}

/** Records of one table, unpacked. */
export interface UnpackedPart {
  table: string;
  bytes: Uint8Array;
}

/**
 * All records of all tables as they stand at one moment: read in one transaction, which holds up
 * who wants to write meanwhile, so nothing is packed in it.
 */
export async function readAll(db: Database, onProgress: Progress): Promise<PlainPart[]> {
  const parts: PlainPart[] = [];
  await db.transaction('r', db.tables, async () => {
    const counts = await Promise.all(db.tables.map((table) => table.count()));
    const total = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    for (const { name } of db.tables) {
      let rows = await nextRows(db, name, []);
      while (rows.length > 0) {
        parts.push({ table: name, rows: rows.length, plain: new Blob([encodeRows(rows)]) });
        done += rows.length;
        onProgress(done / total);
        rows = await nextRows(db, name, rows);
      }
    }
  });
  return parts;
}

/**
 * Puts these records in the place of all that is stored, in one transaction: a failure, or the end
 * of the browser, leaves all as it was. Tables that an older backup does not have are empty
 * afterwards; what the log holds of them is entered by the next digest, as after an update. Throws
 * what the database throws, and where what arrived is not what the head says.
 */
export async function replaceAll(
  db: Database,
  { parts: said, settings }: BackupHead,
  parts: readonly UnpackedPart[],
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
    for (const { table, bytes } of parts) await db.table(table).bulkPut(decodeRows(bytes));
    for (const table of db.tables) {
      const expected = said.reduce(
        (sum, part) => sum + (part.table === table.name ? part.rows : 0),
        0,
      );
      if ((await table.count()) !== expected) throw new Error(`${table.name} is not whole`);
    }
    await db.meta.put({ key: 'restoredSettings', value: settings });
  });
}

/** Whether anything was read yet. */
export async function holdsLooks(db: Database): Promise<boolean> {
  return (await db.captures.limit(1).count()) > 0;
}

/** How many records each table holds. */
export async function countAll(db: Database): Promise<Record<string, number>> {
  const counts = await db.transaction('r', db.tables, () =>
    Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const)),
  );
  return Object.fromEntries(counts);
}

/** Forgets everything that is stored, in one transaction. */
export async function eraseAll(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}

/** The records behind those of the batch before, by their keys. */
function nextRows(db: Database, name: string, before: readonly Row[]): PromiseLike<Row[]> {
  const table = db.table<Row>(name);
  const { keyPath } = table.schema.primKey;
  const last = before.at(-1);
  const keyOf = (row: Row) =>
    Array.isArray(keyPath) ? keyPath.map((path) => row[path]) : row[String(keyPath)];
  const after = last ? keyOf(last) : Number.NEGATIVE_INFINITY;
  return table.where(':id').above(after).limit(BATCH).toArray();
}
