import type { Capture } from '../model/capture';
import type { ImportOutcome } from '../model/import';
import type { Reading } from '../model/reading';
import { appendUnknown } from '../store/captures';
import type { Database } from '../store/database';
import { captureOf, refusalFor } from './record-reading';

/**
 * Records readings of imported files in one transaction: all that can be kept is there when this
 * answers, or, where the store fails, none of it. Unlike a second look at a page, the same rows
 * again are no second reading: they say what they said before.
 */
export async function importReadings(
  db: Database,
  readings: readonly Reading[],
  reader: string,
): Promise<ImportOutcome> {
  const refused: ImportOutcome['refused'] = {};
  const refuse = (why: keyof ImportOutcome['refused'], count = 1) => {
    refused[why] = (refused[why] ?? 0) + count;
  };
  const captures: Capture[] = [];
  for (const reading of readings) {
    const capture = captureOf(reading, reader);
    if ('ok' in capture) refuse(capture.why);
    else captures.push(capture);
  }
  try {
    const added = (await appendUnknown(db, captures)).filter(Boolean).length;
    return { added, known: captures.length - added, refused };
  } catch (error) {
    refuse(refusalFor(error).why, captures.length);
    return { added: 0, known: 0, refused };
  }
}
