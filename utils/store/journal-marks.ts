import type { Day } from '../model/day';
import type { Database } from './database';

/** Suggestions older than these were for changes that nobody remembers. */
const MOST_DECLINED = 200;

/** The day on which the journal was last looked at; undefined before that. */
export async function journalSeenOn(db: Database): Promise<Day | undefined> {
  const entry = await db.meta.get('journalSeen');
  return entry?.key === 'journalSeen' ? entry.value : undefined;
}

export async function markJournalSeen(db: Database, day: Day): Promise<void> {
  await db.meta.put({ key: 'journalSeen', value: day });
}

/** Keys of suggested decisions that the operator does not want noted. */
export async function declinedDecisions(db: Database): Promise<string[]> {
  const entry = await db.meta.get('declinedDecisions');
  return entry?.key === 'declinedDecisions' ? entry.value : [];
}

export function declineDecision(db: Database, key: string): Promise<void> {
  return db.transaction('rw', db.meta, async () => {
    const declined = (await declinedDecisions(db)).filter((one) => one !== key);
    const value = [...declined, key].slice(-MOST_DECLINED);
    await db.meta.put({ key: 'declinedDecisions', value });
  });
}
