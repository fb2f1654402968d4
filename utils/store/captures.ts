import Dexie from 'dexie';
import type { Capture } from '../model/capture';
import { HOUR } from '../model/day';
import type { Database } from './database';
import { packCapture, unpackCapture } from './pack-capture';

/**
 * A look that shows the same content again within this time adds nothing; later it is kept as
 * the second reading by which a figure becomes settled.
 */
export const CONFIRM_AFTER = 3 * HOUR;

export type AppendOutcome = { stored: 'new' | 'confirmed' | 'same'; seq: number };

/**
 * Appends one capture to the log in one strict transaction; answers when it is on disk. The same
 * look twice, or the same content within CONFIRM_AFTER, changes nothing.
 */
export function appendCapture(db: Database, capture: Capture): Promise<AppendOutcome> {
  const packed = packCapture(capture);
  return db.transaction('rw', db.captures, db.tracks, async () => {
    const last = await db.tracks.get(capture.track);
    const sameContent = last?.content === capture.content;
    if (last && sameContent && capture.takenAt - last.takenAt < CONFIRM_AFTER)
      return { stored: 'same', seq: last.seq };
    const seq = await db.captures.add(packed);
    if (!last || last.takenAt <= capture.takenAt)
      await db.tracks.put({
        track: capture.track,
        seq,
        content: capture.content,
        takenAt: capture.takenAt,
      });
    return { stored: sameContent ? 'confirmed' : 'new', seq };
  });
}

/** Every look at one track, oldest first: the revision ledger of its figures. */
export async function capturesOfTrack(db: Database, track: string): Promise<Capture[]> {
  const packed = await db.captures.where('track').equals(track).sortBy('seq');
  return packed.map(unpackCapture);
}

/** Captures that came after `seq`, in order, at most `limit`. */
export async function capturesAfter(db: Database, seq: number, limit: number): Promise<Capture[]> {
  const packed = await db.captures.where('seq').above(seq).limit(limit).toArray();
  return packed.map(unpackCapture);
}

/** How many captures a subject has. Tracks begin with their subject and `|`. */
export function countCaptures(db: Database, subject: string): Promise<number> {
  return db.captures.where('track').startsWith(`${subject}|`).count();
}

/** The newest captures of subjects that begin with `prefix`, one a subject. */
export async function newestCaptures(db: Database, prefix: string): Promise<Capture[]> {
  const tracks = await db.tracks.where('track').startsWith(prefix).toArray();
  const newest = new Map<string, { seq: number; takenAt: number }>();
  for (const track of tracks) {
    const subject = track.track.slice(0, track.track.indexOf('|'));
    const known = newest.get(subject);
    if (!known || known.takenAt < track.takenAt) newest.set(subject, track);
  }
  const packed = await db.captures.bulkGet([...newest.values()].map((track) => track.seq));
  return packed.filter((row) => row !== undefined).map(unpackCapture);
}

/** Whether an error says that the disk or the browser's share of it is full. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner = error instanceof Dexie.DexieError ? (error.inner as Error | undefined) : undefined;
  return [error, inner].some((e) => e?.name === 'QuotaExceededError');
}
