import { clockLimitsOf } from '../model/clock-limits';
import { partOf, type Reading } from '../model/reading';
import { updateClock } from '../orders/update-clock';
import { changeClock, clockEntriesOf } from '../store/clock';
import type { Database } from '../store/database';
import { ordersRules } from '../store/orders-rules';
import { subjectOf } from './subjects';

/** Brings the clock up to date with a list of orders or refunds whose numbers are hashed already. */
export async function keepClock(db: Database, reading: Reading): Promise<void> {
  const shop = subjectOf(reading);
  if (shop === null || !partOf(reading, 'orders')) return;
  const [known, rules] = await Promise.all([clockEntriesOf(db, shop), ordersRules(db)]);
  await changeClock(db, updateClock(known, reading, shop, clockLimitsOf(rules, shop)));
}
