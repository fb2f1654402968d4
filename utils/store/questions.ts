import type { Instant } from '../model/day';
import type { QuestionRow } from '../model/question';
import type { Database, KnownQuestion } from './database';

/**
 * Keeps questions as they stood at a moment. A known one keeps the moment at which it was first
 * seen; a look that is older than the newest one changes nothing else of it, and a page that does
 * not say something leaves what an earlier one said.
 */
export function keepQuestions(
  db: Database,
  shop: string,
  rows: readonly QuestionRow[],
  seenAt: Instant,
): Promise<void> {
  return db.transaction('rw', db.questions, async () => {
    const known = await db.questions.bulkGet(rows.map(({ key }): [string, string] => [shop, key]));
    await db.questions.bulkPut(rows.map((row, i) => seenAgain(known[i], { shop, row, seenAt })));
  });
}

/** A shop's questions that were seen at or after a moment. */
export async function questionsSeenSince(
  db: Database,
  shop: string,
  from: Instant,
): Promise<KnownQuestion[]> {
  const all = await db.questions
    .where('[shop+firstSeen]')
    .between([shop, 0], [shop, Number.MAX_SAFE_INTEGER])
    .toArray();
  return all.filter(({ lastSeen }) => lastSeen >= from);
}

function seenAgain(
  known: KnownQuestion | undefined,
  { shop, row, seenAt }: { shop: string; row: QuestionRow; seenAt: Instant },
): KnownQuestion {
  if (!known) return { shop, key: row.key, row, firstSeen: seenAt, lastSeen: seenAt };
  const isNewer = seenAt >= known.lastSeen;
  return {
    ...known,
    row: isNewer ? { ...known.row, ...row } : { ...row, ...known.row },
    firstSeen: Math.min(known.firstSeen, seenAt),
    lastSeen: Math.max(known.lastSeen, seenAt),
  };
}
