import type { PromoChange } from '../model/promo';
import type { Database } from './database';

/** What the operator changed in the promotion calendar; nothing of what ships is stored. */
export async function promoChanges(db: Database): Promise<PromoChange[]> {
  const entry = await db.meta.get('promoChanges');
  return entry?.key === 'promoChanges' ? entry.value : [];
}

export async function keepPromoChanges(db: Database, value: PromoChange[]): Promise<void> {
  await db.meta.put({ key: 'promoChanges', value });
}
