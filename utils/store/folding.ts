import type { DayLedger } from '../model/ledger';
import type { YearChunk } from '../model/series';
import type { SeriesSubject } from '../model/series-subject';
import type { Database, LatestCaptures, MetaEntry } from './database';
import { packLedger, type StoredLedger, unpackLedger } from './ledger';
import { recordsOf } from './records-of';
import { packYear, yearsOf } from './years';

/** What a fold works on: the records of its keys as they are, and as it leaves them. */
export interface FoldDesk {
  ledgers: Map<string, DayLedger>;
  years: Map<string, YearChunk>;
  subjects: Map<string, SeriesSubject>;
  /** by shop */
  latest: Map<string, LatestCaptures>;
}

export type FoldKeys = Record<keyof FoldDesk, ReadonlySet<string>>;

/** The newest capture that is folded. */
export async function foldedSeq(db: Database): Promise<number> {
  const entry = await db.meta.get('foldedSeq');
  return entry?.key === 'foldedSeq' ? entry.value : 0;
}

/**
 * Lays the records of `keys` out, lets `fold` work on them, and keeps those that it replaced and
 * `mark`, which says how far the log is folded, all or nothing. It is null while a capture is not
 * wholly folded.
 */
export function foldInto(
  db: Database,
  keys: FoldKeys,
  mark: MetaEntry | null,
  fold: (desk: FoldDesk) => void,
): Promise<void> {
  const tables = [db.ledgers, db.years, db.subjects, db.meta];
  return db.transaction('rw', tables, async () => {
    const before = await layOut(db, keys);
    const desk: FoldDesk = {
      ledgers: new Map(before.ledgers),
      years: new Map(before.years),
      subjects: new Map(before.subjects),
      latest: new Map(before.latest),
    };
    fold(desk);
    await db.ledgers.bulkPut(replaced(before.ledgers, desk.ledgers).map(packLedger));
    await db.years.bulkPut(replaced(before.years, desk.years).map(packYear));
    await db.subjects.bulkPut(replaced(before.subjects, desk.subjects));
    for (const [shop, value] of desk.latest)
      if (before.latest.get(shop) !== value) await db.meta.put({ key: `latest:${shop}`, value });
    if (mark) await db.meta.put(mark);
  });
}

/** Forgets all that was folded by other rules than `version`; the log is folded anew from its start. */
export async function resetFold(db: Database, version: number): Promise<void> {
  const known = await db.meta.get('foldVersion');
  if (known?.value === version) return;
  await db.transaction('rw', [db.ledgers, db.years, db.subjects, db.meta], async () => {
    await Promise.all([db.ledgers.clear(), db.years.clear(), db.subjects.clear()]);
    await db.meta.where('key').startsWith('latest:').delete();
    await db.meta.delete('refolds');
    await db.meta.put({ key: 'foldedSeq', value: 0 });
    await db.meta.put({ key: 'foldVersion', value: version });
  });
}

/** Which captures are a shop's newest of each page kind. */
export async function latestCaptures(db: Database, shop: string): Promise<LatestCaptures> {
  const entry = await db.meta.get(`latest:${shop}`);
  // The key says what the value is, which a type of keys with open ends cannot.
  return (entry?.value ?? {}) as LatestCaptures;
}

async function layOut(db: Database, keys: FoldKeys): Promise<FoldDesk> {
  const [ledgers, years, subjects, latest] = await Promise.all([
    recordsOf(db.ledgers, [...keys.ledgers]),
    yearsOf(db, [...keys.years]),
    db.subjects.bulkGet([...keys.subjects]),
    Promise.all(
      [...keys.latest].map(async (shop) => [shop, await latestCaptures(db, shop)] as const),
    ),
  ]);
  return {
    ledgers: wanted(ledgers, keys.ledgers),
    years: byKey(years, ({ key }) => key),
    subjects: byKey(subjects, ({ subject }) => subject),
    latest: new Map(latest),
  };
}

function byKey<T>(records: readonly (T | undefined)[], keyOf: (record: T) => string) {
  return new Map(
    records.flatMap((record) => (record === undefined ? [] : [[keyOf(record), record] as const])),
  );
}

/** A stretch of days may hold some that nobody asked for. */
function wanted(
  stored: ReadonlyMap<string, StoredLedger>,
  keys: ReadonlySet<string>,
): Map<string, DayLedger> {
  const asked = [...stored].filter(([key]) => keys.has(key));
  return new Map(asked.map(([key, ledger]) => [key, unpackLedger(ledger)]));
}

function replaced<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): T[] {
  return [...after].flatMap(([key, record]) => (before.get(key) === record ? [] : [record]));
}
