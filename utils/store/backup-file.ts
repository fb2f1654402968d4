import type { BackupHead, BackupPart, BackupRefusal, Progress } from '../model/backup';
import { readHead } from '../model/backup-shape';
import type { Instant } from '../model/day';
import type { Settings } from '../model/settings';
import { type PlainPart, readAll, type UnpackedPart } from './backup';
import { decodeRows } from './backup-rows';
import { type Database, SCHEMA_VERSION } from './database';

const FORMAT = 1;
const SIGN = 'zhanggui-backup';
/** What the file is, how long its head is, and the head's hash, so that no byte is unguarded. */
const FIRST_LINE = /^zhanggui-backup (\d{1,6}) (\d{1,8}) ([0-9a-f]{64})\n/;
const LONGEST_FIRST_LINE = 128;

/** Reading takes about as long as packing. */
const READ_SHARE = 0.5;

/** A backup that was looked through: whole, ours, and of a version that can be read. */
export interface WholeBackup {
  head: BackupHead;
  /** in the order of the head */
  packed: Blob[];
}

export interface BackupOrder {
  settings: Settings;
  madeAt: Instant;
  /** version of the extension */
  by: string;
  onProgress: Progress;
}

/**
 * Everything that is stored as one file: a line that guards the head, the head with the hash of
 * every part, and the parts, each some records of one table, packed.
 */
export async function writeBackup(
  db: Database,
  { settings, madeAt, by, onProgress }: BackupOrder,
): Promise<{ head: BackupHead; file: Blob }> {
  await db.open();
  const plain = await readAll(db, (share) => onProgress(share * READ_SHARE));
  const parts: BackupPart[] = [];
  const packed: Blob[] = [];
  for (const part of plain) {
    const one = await pack(part);
    parts.push(one.part);
    packed.push(one.packed);
    onProgress(READ_SHARE + (packed.length / plain.length) * (1 - READ_SHARE));
  }
  const head: BackupHead = { schema: db.verno, madeAt, by, parts, settings };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const first = `${SIGN} ${FORMAT} ${json.length} ${await hashOf(json)}\n`;
  return { head, file: new Blob([first, json, ...packed]) };
}

/**
 * Looks a file through, every byte and every record of it, without touching the database; says why
 * where it is no whole backup.
 */
export async function checkBackup(
  file: Blob,
  db: Database,
  onProgress: Progress,
): Promise<WholeBackup | BackupRefusal> {
  const opened = await openBackup(file);
  if (typeof opened === 'string') return opened;
  const known = new Set(db.tables.map(({ name }) => name));
  const { head, packed } = opened;
  for (const [i, part] of head.parts.entries()) {
    const blob = packed[i];
    if (!blob || !known.has(part.table) || !(await isWhole(blob, part))) return 'damaged';
    onProgress((i + 1) / head.parts.length);
  }
  return opened;
}

/** Its parts, unpacked, each held against its hash once more; null where one is damaged. */
export async function unpackAll({ head, packed }: WholeBackup): Promise<UnpackedPart[] | null> {
  const parts: UnpackedPart[] = [];
  for (const [i, part] of head.parts.entries()) {
    const bytes = await unpackWhole(packed[i], part);
    if (!bytes) return null;
    parts.push({ table: part.table, bytes });
  }
  return parts;
}

/** The head of a file and where its parts lie, as far as its length and the head's own hash tell. */
export async function openBackup(file: Blob): Promise<WholeBackup | BackupRefusal> {
  const start = await file.slice(0, LONGEST_FIRST_LINE).text();
  const found = FIRST_LINE.exec(start);
  if (!found) return start.startsWith(SIGN) ? 'damaged' : 'not-a-backup';
  const [line, format, length, hash] = found;
  if (Number(format) > FORMAT) return 'newer';
  const headEnd = line.length + Number(length);
  const json = new Uint8Array(await file.slice(line.length, headEnd).arrayBuffer());
  if (Number(format) < 1 || (await hashOf(json)) !== hash) return 'damaged';
  const head = readHead(new TextDecoder().decode(json));
  if (!head) return 'damaged';
  if (head.schema > SCHEMA_VERSION) return 'newer';
  const packed: Blob[] = [];
  let at = headEnd;
  for (const { bytes } of head.parts) {
    packed.push(file.slice(at, at + bytes));
    at += bytes;
  }
  return at === file.size ? { head, packed } : 'damaged';
}

async function isWhole(packed: Blob, part: BackupPart): Promise<boolean> {
  const bytes = await unpackWhole(packed, part);
  try {
    return bytes !== null && decodeRows(bytes).length === part.rows;
  } catch {
    // The hash fits and the records do not: written by a machine that was already failing.
    return false;
  }
}

async function unpackWhole(
  packed: Blob | undefined,
  { sha256, plain }: BackupPart,
): Promise<Uint8Array | null> {
  if (!packed || (await hashOf(new Uint8Array(await packed.arrayBuffer()))) !== sha256) return null;
  return unpack(packed, plain).catch(() => null);
}

async function pack({
  table,
  rows,
  plain,
}: PlainPart): Promise<{ part: BackupPart; packed: Blob }> {
  const stream = plain.stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const part = { table, rows, bytes: bytes.length, plain: plain.size, sha256: await hashOf(bytes) };
  return { part, packed: new Blob([bytes]) };
}

/** Stops at the length that the head names: a few bytes may be packed to unpack to any length. */
async function unpack(packed: Blob, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let at = 0;
  const reader = packed.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (at + next.value.length > length) {
      await reader.cancel();
      throw new RangeError('longer than its head says');
    }
    bytes.set(next.value, at);
    at += next.value.length;
  }
  if (at !== length) throw new RangeError('shorter than its head says');
  return bytes;
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
