import { freshItems } from '../activities/fresh-items';
import type { ActivityRecord, FreshProduct } from '../model/activity';
import { DAY_LENGTH, type Instant } from '../model/day';
import type { Database } from '../store/database';
import { newestReadings } from '../store/page-readings';

/** Looks at the shelf so long ago still tell what stood on it. */
const SHELF_DAYS = 60;

/** New products of some shops that do not stand in the ledger yet, taking part or not. */
export async function freshProducts(
  db: Database,
  shops: readonly string[],
  records: readonly ActivityRecord[],
  now: Instant,
): Promise<FreshProduct[]> {
  const since = now - SHELF_DAYS * DAY_LENGTH;
  const found = await Promise.all(
    shops.map(async (shop) => {
      const looks = await newestReadings(db, shop, 'qn.items', since);
      return freshItems(looks, knownItems(records, shop), now).map((one) => ({ ...one, shop }));
    }),
  );
  return found.flat();
}

function knownItems(records: readonly ActivityRecord[], shop: string): Set<string> {
  const own = records.filter((one) => one.shop === shop && one.own.kind === 'new-product');
  return new Set(own.flatMap(({ own: { items } }) => items.map(({ id }) => id)));
}
