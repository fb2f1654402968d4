import { type HealthPlace, healthPrefix, nextHealth } from '../insights/page-health';
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
  const place = healthPlace(reading);
  const isTold = place.shop !== '' || sideOf(reading.page) === 'buyer';
  const known = isTold ? place : await lastPlace(db, reading);
  await changeHealth(db, [healthPrefix(known)], (rows) => nextHealth(rows, reading, known));
}

/** Where the health of a reading's page is kept; the shop is '' where the page names none. */
export function healthPlace({ page, shop }: Reading): HealthPlace {
  return sideOf(page) === 'seller' && shop !== undefined
    ? { shop: shopSubject(shop, page), shopName: shop.name, page }
    : { shop: '', page };
}

async function lastPlace(db: Database, { page }: Reading) {
  const rows = await db.health.filter((row) => row.page === page).toArray();
  const [newest] = rows.sort((a, b) => b.lookedAt - a.lookedAt);
  if (!newest) return { shop: '', page };
  const { shop, shopName } = newest;
  return { shop, page, ...(shopName !== undefined && { shopName }) };
}
