import type { SaidPlanItem } from '../model/ads-desk';
import type { Database } from './database';

/** What the operator said that plans promote, of every shop. */
export function allPlanItems(db: Database): Promise<SaidPlanItem[]> {
  return db.adsItems.toArray();
}

/** The same of one shop. */
export function planItemsOf(db: Database, shop: string): Promise<SaidPlanItem[]> {
  return db.adsItems.where('shop').equals(shop).toArray();
}

export async function keepPlanItem(db: Database, said: SaidPlanItem): Promise<void> {
  await db.adsItems.put(said);
}

/** What the pages say of the plan counts again. */
export async function dropPlanItem(db: Database, subject: string): Promise<void> {
  await db.adsItems.delete(subject);
}
