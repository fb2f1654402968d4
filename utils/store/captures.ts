import Dexie from 'dexie';
import type { Capture, StoredCapture } from '../model/capture';
import { HOUR } from '../model/day';
import type { Database, Track } from './database';
import { packCapture, unpackCapture } from './pack-capture';
import { recordsOf } from './records-of';

/**
 * A look that shows the same content again within this time adds nothing; later it is kept as
 * the second reading by which a figure becomes settled.
 */
export const CONFIRM_AFTER = 3 * HOUR;

export type AppendOutcome = { stored: 'new' | 'confirmed' | 'same'; seq: number };

/**
 * Appends one capture to the log in one strict transaction; answers when it is on disk. The same
 * look twice, or the same content within CONFIRM_AFTER, changes nothing. Inside a transaction of
 * the store it becomes a part of that one.
 */
export async function appendCapture(db: Database, capture: Capture): Promise<AppendOutcome> {
  if (Dexie.currentTransaction) return appendWithin(db, capture);
  if (!db.isOpen()) await db.open();
  const transaction = strictTransaction(db);
  // A connection that died unnoticed: Dexie's own transactions know how to open it again.
  if (!transaction)
    return db.transaction('rw', db.captures, db.tracks, async () => appendWithin(db, capture));
  return (await appendAtOnce(transaction, capture)) ?? sameAsBefore(db, capture.track);
}

/** Every look at one track, oldest first: the revision ledger of its figures. */
export async function capturesOfTrack(db: Database, track: string): Promise<Capture[]> {
  const packed = await db.captures.where('track').equals(track).sortBy('seq');
  return packed.map(unpackCapture);
}

/**
 * Appends many captures in one strict transaction, all of them or none. What any look at a track
 * already said is left out. Gives for each whether it was added.
 */
export function appendUnknown(db: Database, captures: readonly Capture[]): Promise<boolean[]> {
  return db.transaction('rw', db.captures, db.tracks, async () => {
    const tracks = [...new Set(captures.map(({ track }) => track))];
    const before = await recordsOf(db.tracks, tracks);
    const looked = tracks.filter((track) => before.has(track));
    const known = await contentsOf(db, looked);
    const added = captures.map(({ track, content }) => {
      const contents = known.get(track) ?? new Set();
      known.set(track, contents);
      return contents.size < contents.add(content).size;
    });
    const fresh = captures.filter((_, i) => added[i]);
    await db.captures.bulkAdd(fresh.map(packCapture));
    const newest = new Map<string, Capture>();
    for (const capture of fresh)
      if (isNewest(capture, newest.get(capture.track))) newest.set(capture.track, capture);
    const later = [...newest.values()].filter((one) => isNewest(one, before.get(one.track)));
    await db.tracks.bulkPut(later.map(trackOf));
    return added;
  });
}

/** Captures that came after `seq`, in order, at most `limit`. */
export async function capturesAfter(
  db: Database,
  seq: number,
  limit: number,
): Promise<StoredCapture[]> {
  const packed = await db.captures.where('seq').above(seq).limit(limit).toArray();
  return packed.map(unpackCapture);
}

/** The captures behind `after`, up to `upTo`, that are wanted by what is known without unpacking them. */
export async function capturesWanted(
  db: Database,
  { after, upTo }: { after: number; upTo: number },
  wanted: (capture: Pick<StoredCapture, 'subject' | 'page' | 'track'>) => boolean,
): Promise<StoredCapture[]> {
  const packed = await db.captures.where('seq').between(after, upTo, false, true).toArray();
  return packed.filter(wanted).map(unpackCapture);
}

/** How many captures a subject has. Tracks begin with their subject and `|`. */
export function countCaptures(db: Database, subject: string): Promise<number> {
  return db.captures.where('track').startsWith(`${subject}|`).count();
}

/** The newest captures of subjects that begin with `prefix`, one a subject. */
export async function newestCaptures(db: Database, prefix: string): Promise<Capture[]> {
  const tracks = await db.tracks.where('track').startsWith(prefix).toArray();
  const newest = new Map<string, Track>();
  for (const track of tracks) {
    const subject = track.track.slice(0, track.track.indexOf('|'));
    const known = newest.get(subject);
    if (!known || known.takenAt < track.takenAt) newest.set(subject, track);
  }
  const captures = await Promise.all(
    [...newest.values()].map((track) => captureOfTrackAt(db, track)),
  );
  return captures.filter((capture) => capture !== undefined);
}

/** The captures of some places in the log. */
export async function capturesOfSeqs(
  db: Database,
  seqs: readonly number[],
): Promise<StoredCapture[]> {
  const packed = await db.captures.bulkGet([...seqs]);
  return packed.filter((row) => row !== undefined).map(unpackCapture);
}

/** Whether an error says that the disk or the browser's share of it is full. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner = error instanceof Dexie.DexieError ? (error.inner as Error | undefined) : undefined;
  return [error, inner].some((e) => e?.name === 'QuotaExceededError');
}

/** The newest look at a track, as its `tracks` row tells its moment. */
async function captureOfTrackAt(
  db: Database,
  { track, takenAt }: Track,
): Promise<Capture | undefined> {
  const packed = await db.captures
    .where('track')
    .equals(track)
    .reverse()
    .filter((capture) => capture.takenAt === takenAt)
    .first();
  return packed && unpackCapture(packed);
}

async function appendWithin(db: Database, capture: Capture): Promise<AppendOutcome> {
  const last = await db.tracks.get(capture.track);
  const stored = verdictOn(capture, last);
  if (stored === 'same') return sameAsBefore(db, capture.track);
  const seq = await db.captures.add(packCapture(capture));
  if (isNewest(capture, last)) await db.tracks.put(trackOf(capture));
  return { stored, seq };
}

function verdictOn(capture: Capture, last: Track | undefined): AppendOutcome['stored'] {
  if (last?.content !== capture.content) return 'new';
  return capture.takenAt - last.takenAt < CONFIRM_AFTER ? 'same' : 'confirmed';
}

function isNewest(capture: Capture, last: Pick<Track, 'takenAt'> | undefined): boolean {
  return !last || last.takenAt <= capture.takenAt;
}

/** All that was ever said of tracks that were looked at. */
async function contentsOf(db: Database, looked: string[]): Promise<Map<string, Set<string>>> {
  const contents = new Map<string, Set<string>>();
  for (const track of looked) contents.set(track, new Set());
  await db.captures
    .where('track')
    .anyOf(looked)
    .each(({ track, content }) => void contents.get(track)?.add(content));
  return contents;
}

function trackOf({ track, content, takenAt }: Capture): Track {
  return { track, content, takenAt };
}

async function sameAsBefore(db: Database, track: string): Promise<AppendOutcome> {
  const seqs = await db.captures.where('track').equals(track).primaryKeys();
  return { stored: 'same', seq: Math.max(...seqs) };
}

/** Null where the connection is no longer alive. */
function strictTransaction(db: Database): IDBTransaction | null {
  try {
    const stores = [db.captures.name, db.tracks.name];
    return db.backendDB().transaction(stores, 'readwrite', { durability: 'strict' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return null;
    throw error;
  }
}

/**
 * The log's hot path, on the bare database: the question for the last look and the new capture
 * go out together and the capture is packed while the question travels, so that one answer
 * stands between us and the commit. Half the time of the same three steps one after another.
 * Null, and nothing written, where the capture is the same as before.
 */
function appendAtOnce(
  transaction: IDBTransaction,
  capture: Capture,
): Promise<AppendOutcome | null> {
  const tracks = transaction.objectStore('tracks');
  const asked: IDBRequest<Track | undefined> = tracks.get(capture.track);
  const added = transaction.objectStore('captures').add(packCapture(capture));
  return new Promise((resolve, reject) => {
    let stored: AppendOutcome['stored'] = 'new';
    asked.onsuccess = () => {
      stored = verdictOn(capture, asked.result);
      if (stored === 'same') return transaction.abort();
      if (isNewest(capture, asked.result)) tracks.put(trackOf(capture));
      transaction.commit();
    };
    transaction.oncomplete = () => resolve({ stored, seq: Number(added.result) });
    transaction.onabort = () =>
      stored === 'same' ? resolve(null) : reject(transaction.error ?? new Error('capture aborted'));
  });
}
