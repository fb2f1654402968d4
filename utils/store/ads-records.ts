import type { AdsRecord } from '../model/ads-desk';
import type { Database } from './database';

/** Advice that was shown about a shop's plans, the newest first. */
export async function adsRecordsOf(db: Database, shop: string): Promise<AdsRecord[]> {
  const records = await db.adsRecords.where('shop').equals(shop).toArray();
  return records.sort((a, b) => b.shownAt - a.shownAt);
}

export function adsRecord(db: Database, key: string): Promise<AdsRecord | undefined> {
  return db.adsRecords.get(key);
}

export async function keepAdsRecord(db: Database, record: AdsRecord): Promise<void> {
  await db.adsRecords.put(record);
}

/**
 * Keeps advice as it is shown and drops what is not needed any more, in one transaction: what was
 * answered stays as it was.
 */
export function keepShownAdvice(
  db: Database,
  shown: readonly AdsRecord[],
  forgotten: readonly string[],
): Promise<void> {
  return db.transaction('rw', db.adsRecords, async () => {
    const known = await db.adsRecords.bulkGet(shown.map(({ key }) => key));
    await db.adsRecords.bulkPut(shown.filter((_, i) => !known[i]?.choice));
    await db.adsRecords.bulkDelete([...forgotten]);
  });
}
