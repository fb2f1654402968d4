import type { Day } from '../model/day';
import type { DayLedger } from '../model/ledger';
import type { MetricId } from '../model/metric';
import type { Database } from './database';
import { keyPart } from './years';

export function ledgerKey(subject: string, scope: string, day: Day): string {
  return `${subject}|${keyPart(scope)}|${day}`;
}

/** As it is stored: the names of its metrics in one text, which is half of what it holds. */
export type StoredLedger = Omit<DayLedger, 'metrics'> & {
  /** a list before it became a text */
  metrics: string | MetricId[];
};

export function packLedger({ metrics, ...ledger }: DayLedger): StoredLedger {
  return { ...ledger, metrics: metrics.join() };
}

export function unpackLedger({ metrics, ...ledger }: StoredLedger): DayLedger {
  if (typeof metrics !== 'string') return { ...ledger, metrics };
  return { ...ledger, metrics: metrics === '' ? [] : (metrics.split(',') as MetricId[]) };
}

/** Every look at one day of a subject in one scope; undefined where it was never read. */
export async function ledgerOf(
  db: Database,
  subject: string,
  scope: string,
  day: Day,
): Promise<DayLedger | undefined> {
  const stored = await db.ledgers.get(ledgerKey(subject, scope, day));
  return stored && unpackLedger(stored);
}

/** The ledgers of a span of days, the oldest day first; unread days have none. */
export async function ledgersBetween(
  db: Database,
  subject: string,
  scope: string,
  from: Day,
  to: Day,
): Promise<DayLedger[]> {
  const [first, last] = [ledgerKey(subject, scope, from), ledgerKey(subject, scope, to)];
  const stored = await db.ledgers.where('key').between(first, last, true, true).toArray();
  return stored.map(unpackLedger);
}
