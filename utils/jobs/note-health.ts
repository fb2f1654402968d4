import { healthPrefix, nextHealth } from '../insights/page-health';
import { sideOf } from '../model/page-id';
import type { Reading } from '../model/reading';
import type { Database } from '../store/database';
import { changeHealth } from '../store/health';
import { shopSubject } from './subjects';

/**
 * Notes which fields of a page were read and which were not. A page that could not be read at all
 * names no shop: then it speaks of the shop that was looked at last.
 */
export async function noteHealth(db: Database, reading: Reading): Promise<void> {
  const { page, shop } = reading;
  const isOurs = sideOf(page) === 'seller' && shop !== undefined;
  const place = isOurs
    ? { shop: shopSubject(shop), shopName: shop.name, page }
    : { shop: '', page };
  const known = isOurs || sideOf(page) === 'buyer' ? place : await lastPlace(db, reading);
  await changeHealth(db, [healthPrefix(known)], (rows) => nextHealth(rows, reading, known));
}

async function lastPlace(db: Database, { page }: Reading) {
  const rows = await db.health.filter((row) => row.page === page).toArray();
  const [newest] = rows.sort((a, b) => b.lookedAt - a.lookedAt);
  if (!newest) return { shop: '', page };
  const { shop, shopName } = newest;
  return { shop, page, ...(shopName !== undefined && { shopName }) };
}
