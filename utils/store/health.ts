import type { Instant } from '../model/day';
import type { FieldHealth } from '../model/health';
import type { Database } from './database';

/**
 * Replaces what is known of the fields whose keys begin with one of `prefixes` by what `change`
 * makes of it, in one transaction. Rows that `change` leaves out stay as they are.
 */
export function changeHealth(
  db: Database,
  prefixes: string[],
  change: (known: FieldHealth[]) => FieldHealth[],
): Promise<void> {
  return db.transaction('rw', db.health, async () => {
    const known = await db.health.where('key').startsWithAnyOf(prefixes).toArray();
    await db.health.bulkPut(change(known));
  });
}

/** The fields whose keys begin with `prefix`. */
export function healthUnder(db: Database, prefix: string): Promise<FieldHealth[]> {
  return db.health.where('key').startsWith(prefix).toArray();
}

/** The fields of pages that were looked at since a moment. */
export function healthSince(db: Database, from: Instant): Promise<FieldHealth[]> {
  return db.health.where('lookedAt').aboveOrEqual(from).toArray();
}
