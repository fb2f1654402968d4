import type { ImportOutcome } from '../model/import';
import type { Reading } from '../model/reading';
import { appendCapture, hasContent } from '../store/captures';
import type { Database } from '../store/database';
import { captureOf, refusalFor } from './record-reading';

/**
 * Records the readings of imported files, each in a transaction of its own: stopped half-way, all
 * that was answered for is there, and the same import again adds the rest. Unlike a second look
 * at a page, the same rows again are no second reading: they say what they said before. A full
 * disk ends it, because what follows would be refused too.
 */
export async function importReadings(
  db: Database,
  readings: readonly Reading[],
  reader: string,
): Promise<ImportOutcome> {
  const outcome: ImportOutcome = { added: 0, known: 0, refused: {} };
  const refuse = (why: keyof ImportOutcome['refused'], count = 1) => {
    outcome.refused[why] = (outcome.refused[why] ?? 0) + count;
  };
  for (const [at, reading] of readings.entries()) {
    const capture = captureOf(reading, reader);
    if ('ok' in capture) {
      refuse(capture.why);
      continue;
    }
    try {
      if (await hasContent(db, capture.track, capture.content)) outcome.known += 1;
      else {
        await appendCapture(db, capture);
        outcome.added += 1;
      }
    } catch (error) {
      refuse(refusalFor(error).why, readings.length - at);
      return outcome;
    }
  }
  return outcome;
}
