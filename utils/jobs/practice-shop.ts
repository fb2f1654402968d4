import type { Instant } from '../model/day';
import { IMPORT_BATCH } from '../model/import';
import { holdsLooks } from '../store/backup';
import type { Database } from '../store/database';
import { saveCosts } from './cost-desk';
import type { Morning } from './morning';
import { practiceReadings } from './practice-readings';
import { shopSubject } from './subjects';
import { saveTargets } from './target-desk';

/** A month of the practice shop is about ¥1.2 million; a goal that is a little too high. */
const MONTH_GOAL = 1_350_000;

/**
 * Fills the practice shop's own database where it is empty: its looks, its margin and its goal, as
 * if an operator had used Zhanggui for sixteen weeks.
 */
export async function fillPractice(
  db: Database,
  morning: Morning,
  name: string,
  now: Instant,
): Promise<void> {
  if (await holdsLooks(db)) return;
  const shop = shopSubject({ name });
  const readings = practiceReadings(name, now);
  for (let from = 0; from < readings.length; from += IMPORT_BATCH)
    await morning.import(readings.slice(from, from + IMPORT_BATCH));
  await morning.write(async () => {
    await saveCosts(db, shop, { margin: 0.42, fees: 0.05, shipping: 0.06 }, now);
    await saveTargets(db, shop, [{ metric: 'pay_amt', per: 'month', value: MONTH_GOAL }], now);
  });
  await morning.settled();
}
