import { backupState } from '../insights/backup-due';
import type { BackupState, Erased, RestoreOutcome } from '../model/backup';
import type { Instant } from '../model/day';
import { keepBackedUp, loadBackedUp } from '../platform/backup-storage';
import { eraseStorage, giveBackAll } from '../platform/erase-storage';
import { logFailure } from '../platform/log';
import { loadSettings } from '../platform/settings-storage';
import { countAll, eraseAll, holdsLooks, replaceAll } from '../store/backup';
import { checkBackup, unpackAll } from '../store/backup-file';
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
 * Puts the file that was laid ready in the place of everything that is stored. It is looked through
 * once more: what was true in the page need not be true of the copy.
 */
export async function restoreStaged(db: Database): Promise<RestoreOutcome> {
  await db.open();
  const file = await stagedBackup();
  const checked = file ? await checkBackup(file, db, () => undefined) : 'damaged';
  if (typeof checked === 'string') return { ok: false, why: checked };
  const { head } = checked;
  try {
    await replaceAll(db, head, await unpackAll(checked));
  } catch (error) {
    logFailure('restore', error);
    const isFull = refusalFor(error).why === 'disk-full';
    return { ok: false, why: isFull ? 'disk-full' : 'failed' };
  } finally {
    await dropStaged().catch((error) => logFailure('restore', error));
  }
  await finishRestore(db);
  const known = await loadBackedUp();
  if (head.madeAt > (known.lastAt ?? 0)) await keepBackedUp({ ...known, lastAt: head.madeAt });
  return {
    ok: true,
    madeAt: head.madeAt,
    rows: head.parts.reduce((sum, { rows }) => sum + rows, 0),
  };
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
