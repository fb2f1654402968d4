import type { AdsRecord } from '../model/ads-desk';
import type { Day } from '../model/day';
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
 * Keeps advice as it is shown, in one transaction: what was answered stays as it was, and what was
 * shown before a day and never answered is forgotten.
 */
export function keepShownAdvice(
  db: Database,
  shop: string,
  shown: readonly AdsRecord[],
  forgottenBefore: Day,
): Promise<void> {
  return db.transaction('rw', db.adsRecords, async () => {
    const known = new Map((await adsRecordsOf(db, shop)).map((record) => [record.key, record]));
    await db.adsRecords.bulkPut(shown.filter(({ key }) => !known.get(key)?.choice));
    const old = [...known.values()].filter(({ day, choice }) => !choice && day < forgottenBefore);
    await db.adsRecords.bulkDelete(old.map(({ key }) => key));
  });
}
