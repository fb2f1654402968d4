import type { Capture, RecordOutcome } from '../model/capture';
import { dayOf } from '../model/day';
import { partOf, type Reading, stoppingTrouble, type Trouble } from '../model/reading';
import { logFailure } from '../platform/log';
import { appendCapture, isDiskFull } from '../store/captures';
import type { Database } from '../store/database';
import { hashText } from '../text/hash-text';
import { subjectOf, trackOf } from './subjects';

/**
 * Records one checked reading; answers after it is on disk. What is not certain (no shop, no
 * scope, a stopped page) is refused with the reason and nothing of it is stored.
 */
export async function recordReading(
  db: Database,
  reading: Reading,
  reader: string,
): Promise<RecordOutcome> {
  const capture = captureOf(reading, reader);
  if ('ok' in capture) return capture;
  try {
    const { stored, seq } = await appendCapture(db, capture);
    return { ok: true, stored, seq, day: dayOf(reading.takenAt) };
  } catch (error) {
    return refusalFor(error);
  }
}

/** The capture of a reading, or why there can be none. */
export function captureOf(
  reading: Reading,
  reader: string,
): Capture | Extract<RecordOutcome, { ok: false }> {
  const stop: Trouble | undefined = stoppingTrouble(reading);
  if (stop) return { ok: false, why: 'page-trouble', detail: stop.why };
  const subject = subjectOf(reading);
  if (!subject) return { ok: false, why: 'not-certain', detail: 'shop' };
  if (reading.parts.length === 0) return { ok: false, why: 'not-certain', detail: 'parts' };
  const hasFigures = partOf(reading, 'metrics') ?? partOf(reading, 'table');
  if (hasFigures && reading.scope.period.kind === 'unknown')
    return { ok: false, why: 'not-certain', detail: 'scope' };
  return {
    subject,
    track: trackOf(subject, reading),
    takenAt: reading.takenAt,
    page: reading.page,
    content: contentHash(reading),
    reader,
    reading,
  };
}

/** A full disk is expected trouble and is told; any other failure is told as a closed store. */
export function refusalFor(error: unknown): { ok: false; why: 'disk-full' | 'store-closed' } {
  logFailure('store', error);
  return { ok: false, why: isDiskFull(error) ? 'disk-full' : 'store-closed' };
}

/** What the page said, without the moment and the address's tracking parts. */
function contentHash({ shop, scope, parts, trouble }: Reading): string {
  return hashText(JSON.stringify([shop, scope, parts, trouble]));
}
