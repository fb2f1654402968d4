import type { Target } from '../model/target';
import type { Database } from './database';

/** A shop's targets, earlier ones included. */
export function targetsOfShop(db: Database, shop: string): Promise<Target[]> {
  return db.targets.where('shop').equals(shop).toArray();
}

export function allTargets(db: Database): Promise<Target[]> {
  return db.targets.toArray();
}

/** Replaces a shop's targets by what `change` makes of them, in one transaction. */
export function changeTargets(
  db: Database,
  shop: string,
  change: (known: Target[]) => Target[],
): Promise<void> {
  return db.transaction('rw', db.targets, async () => {
    const known = await targetsOfShop(db, shop);
    const next = change(known);
    const kept = new Set(next.map(({ key }) => key));
    await db.targets.bulkDelete(known.map(({ key }) => key).filter((key) => !kept.has(key)));
    await db.targets.bulkPut(next);
  });
}
