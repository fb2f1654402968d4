import type { ClockEntry } from '../model/orders-clock';
import type { Database } from './database';

/** The only spelling in which an order may be named: its salted hash, and what waits. */
const HASHED = /^[0-9a-f]{32}:(?:dispute|complaint|violation|refund|return|ship|pay)$/;
/** As long as the number of an order or a telephone; no title or state holds one. */
const LONG_NUMBER = /\d{11,}/;

/** Every deadline of every shop, closed ones of the last days among them. */
export function allClockEntries(db: Database): Promise<ClockEntry[]> {
  return db.clock.toArray();
}

export function clockEntriesOf(db: Database, shop: string): Promise<ClockEntry[]> {
  return db.clock.where('shop').equals(shop).toArray();
}

export function clockEntry(db: Database, id: string): Promise<ClockEntry | undefined> {
  return db.clock.get(id);
}

/** Keeps and drops deadlines in one transaction. Throws on one that could name an order plainly. */
export async function changeClock(
  db: Database,
  put: readonly ClockEntry[],
  dropped: readonly string[] = [],
): Promise<void> {
  for (const entry of put) checkHidden(entry);
  if (put.length === 0 && dropped.length === 0) return;
  await db.transaction('rw', db.clock, async () => {
    await db.clock.bulkDelete([...dropped]);
    await db.clock.bulkPut([...put]);
  });
}

function checkHidden({ id, title, status, type = '', measures = '', closed }: ClockEntry): void {
  if (!HASHED.test(id)) throw new Error('refused: an order that is not hashed');
  for (const text of [title, status, type, measures, closed?.status ?? ''])
    if (LONG_NUMBER.test(text)) throw new Error('refused: a long number in a deadline');
}
