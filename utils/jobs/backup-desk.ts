import { backupState } from '../insights/backup-due';
import type { BackupState, Erased, RestoreOutcome } from '../model/backup';
import type { Instant } from '../model/day';
import { keepBackedUp, loadBackedUp } from '../platform/backup-storage';
import { eraseStorage, giveBackAll } from '../platform/erase-storage';
import { logFailure } from '../platform/log';
import { loadSettings } from '../platform/settings-storage';
import { countAll, eraseAll, holdsLooks, replaceAll } from '../store/backup';
import { openBackup, unpackAll } from '../store/backup-file';
import type { Database } from '../store/database';
import { dropPractice } from '../store/practice-database';
import { dropStaged, stagedBackup } from '../store/staged-backup';
import { finishRestore } from './finish-restore';
import { refusalFor } from './record-reading';

/** Tables of what the operator wrote or set. */
const WRITTEN: ReadonlySet<string> = new Set([
  'activities',
  'adsChecks',
  'costs',
  'decisions',
  'memberShops',
  'notes',
  'ruleRaises',
  'ruleSettings',
  'targets',
  'taught',
  'templates',
]);

export async function backupStateOf(db: Database, now: Instant): Promise<BackupState> {
  const [known, { backupDays }] = await Promise.all([loadBackedUp(), loadSettings()]);
  if (known.sinceAt === null && (await holdsLooks(db))) {
    known.sinceAt = now;
    await keepBackedUp(known);
  }
  return backupState({ ...known, everyDays: backupDays }, now);
}

/** Notes that everything was written into a file now. */
export async function noteBackup(db: Database, now: Instant): Promise<BackupState> {
  await keepBackedUp({ ...(await loadBackedUp()), lastAt: now });
  return backupStateOf(db, now);
}

/**
 * Puts the file that was laid ready in the place of everything that is stored. Its hashes are held
 * against it once more: what was true in the page need not be true of the copy.
 */
export async function restoreStaged(db: Database): Promise<RestoreOutcome> {
  const file = await stagedBackup();
  const opened = file ? await openBackup(file) : 'damaged';
  if (typeof opened === 'string') return { ok: false, why: opened };
  const { head } = opened;
  try {
    const parts = await unpackAll(opened);
    if (!parts) return { ok: false, why: 'damaged' };
    await openForRestore(db);
    await replaceAll(db, head, parts);
  } catch (error) {
    const isFull = refusalFor(error).why === 'disk-full';
    return { ok: false, why: isFull ? 'disk-full' : 'failed' };
  } finally {
    await dropStaged().catch((error) => logFailure('restore', error));
  }
  await finishRestore(db);
  const known = await loadBackedUp();
  if (head.madeAt > (known.lastAt ?? 0)) await keepBackedUp({ ...known, lastAt: head.madeAt });
  const rows = head.parts.reduce((sum, part) => sum + part.rows, 0);
  return { ok: true, madeAt: head.madeAt, rows };
}

/**
 * A database whose files the browser can no longer read is made anew: what is left of it is what the
 * backup is to replace. Anything else that keeps it shut, such as a full disk, leaves it alone.
 */
async function openForRestore(db: Database): Promise<void> {
  try {
    await db.open();
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    logFailure('restore', error);
    await db.delete();
    await db.open();
  }
}

/** Browsers have one name for files that make no sense, and the library wraps it. */
function isUnreadable(error: unknown): boolean {
  const { name, inner } = error as { name?: string; inner?: { name?: string } };
  return name === 'UnknownError' || inner?.name === 'UnknownError';
}

/** Forgets everything that was read, written, chosen and allowed since the installation. */
export async function eraseEverything(db: Database): Promise<Erased> {
  const counts = Object.entries(await countAll(db));
  const sumOf = (holds: (table: string) => boolean) =>
    counts.reduce((sum, [table, count]) => sum + (holds(table) ? count : 0), 0);
  await eraseAll(db);
  await eraseStorage();
  await Promise.all([dropStaged(), dropPractice()]);
  await giveBackAll().catch((error) => logFailure('erase', error));
  return {
    captures: sumOf((table) => table === 'captures'),
    written: sumOf((table) => WRITTEN.has(table)),
    rest: sumOf((table) => table !== 'captures' && !WRITTEN.has(table)),
  };
}
