import type { AdsChecks } from '../model/ads-desk';
import type { Database } from './database';

/** What is ticked off of a shop's new plans. */
export function adsChecksOf(db: Database, shop: string): Promise<AdsChecks[]> {
  return db.adsChecks.where('shop').equals(shop).toArray();
}

export async function keepAdsChecks(db: Database, checks: AdsChecks): Promise<void> {
  await db.adsChecks.put(checks);
}
