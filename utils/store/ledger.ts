import type { Day } from '../model/day';
import type { DayLedger } from '../model/ledger';
import type { Database } from './database';
import { keyPart } from './years';

export function ledgerKey(subject: string, scope: string, day: Day): string {
  return `${subject}|${keyPart(scope)}|${day}`;
}

/** Every look at one day of a subject in one scope; undefined where it was never read. */
export function ledgerOf(
  db: Database,
  subject: string,
  scope: string,
  day: Day,
): Promise<DayLedger | undefined> {
  return db.ledgers.get(ledgerKey(subject, scope, day));
}

/** The ledgers of a span of days, the oldest day first; unread days have none. */
export function ledgersBetween(
  db: Database,
  subject: string,
  scope: string,
  from: Day,
  to: Day,
): Promise<DayLedger[]> {
  const [first, last] = [ledgerKey(subject, scope, from), ledgerKey(subject, scope, to)];
  return db.ledgers.where('key').between(first, last, true, true).toArray();
}
