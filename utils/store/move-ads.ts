import type { Table } from 'dexie';
import type { Database } from './database';

interface OfShop {
  shop: string;
  subject: string;
}

/**
 * Hands what was shown and said of one shop's plans over to another shop, in one transaction: the
 * member that they stood under is that shop. What is known there already stays.
 */
export function moveAds(db: Database, from: string, to: string): Promise<void> {
  const moved = (name: string) => to + name.slice(from.length);
  const withOwner = <T extends OfShop>(row: T): T => ({
    ...row,
    shop: to,
    subject: moved(row.subject),
  });
  return db.transaction('rw', [db.adsRecords, db.adsChecks, db.adsItems], async () => {
    await handOver(db.adsRecords, from, 'key', (row) => ({
      ...withOwner(row),
      key: moved(row.key),
    }));
    await handOver(db.adsChecks, from, 'subject', withOwner);
    await handOver(db.adsItems, from, 'subject', withOwner);
  });
}

async function handOver<T extends OfShop & Record<K, string>, K extends string>(
  table: Table<T, string>,
  from: string,
  key: K,
  change: (row: T) => T,
): Promise<void> {
  const rows = await table.where('shop').equals(from).toArray();
  const changed = rows.map(change);
  const known = await table.bulkGet(changed.map((row) => row[key]));
  await table.bulkPut(changed.filter((_, i) => !known[i]));
  await table.bulkDelete(rows.map((row) => row[key]));
}
