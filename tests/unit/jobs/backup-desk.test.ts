// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  backupStateOf,
  eraseEverything,
  noteBackup,
  restoreStaged,
} from '../../../utils/jobs/backup-desk';
import { digestCaptures } from '../../../utils/jobs/digest-captures';
import { finishRestore } from '../../../utils/jobs/finish-restore';
import { recordReading } from '../../../utils/jobs/record-reading';
import { DAY_LENGTH } from '../../../utils/model/day';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import { keepSettings, loadSettings } from '../../../utils/platform/settings-storage';
import { writeBackup } from '../../../utils/store/backup-file';
import { Database } from '../../../utils/store/database';
import { stageBackup, stagedBackup } from '../../../utils/store/staged-backup';
import { homeReading, MORNING, metricFigure } from '../store/sample-capture';

const CHOSEN = { ...DEFAULT_SETTINGS, launcher: false, backupDays: 3 };
const QUIET = () => undefined;

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({
    origins: ['https://sycm.taobao.com/*', 'https://item.jd.com/*'],
  } as never);
  vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true as never);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    host_permissions: ['https://sycm.taobao.com/*'],
  } as never);
  db = new Database(`desk-${crypto.randomUUID()}`);
});
afterEach(async () => {
  await db.delete();
  vi.restoreAllMocks();
});

async function read(...values: number[]): Promise<void> {
  for (const [i, uv] of values.entries())
    await recordReading(db, homeReading(`2026-11-1${i}`, [metricFigure('uv', uv)]), '0.1.0');
  await digestCaptures(db);
}

async function fileOf(settings = CHOSEN): Promise<Blob> {
  const order = { settings, madeAt: MORNING, by: '0.1.0', onProgress: QUIET };
  return (await writeBackup(db, order)).file;
}

describe('putting a backup in the place of everything', () => {
  it('brings figures, folded years and choices back after all was erased', async () => {
    await read(800, 900);
    const years = await db.years.toArray();
    expect(years.length).toBeGreaterThan(0);
    const file = await fileOf();
    await eraseEverything(db);
    await stageBackup(file);
    expect(await restoreStaged(db)).toMatchObject({ ok: true, madeAt: MORNING });
    expect(await db.years.toArray()).toEqual(years);
    expect(await loadSettings()).toEqual(CHOSEN);
  });

  it('restores what was laid ready, and leaves nothing of it behind', async () => {
    await read(800, 900);
    const before = await db.captures.toArray();
    await stageBackup(await fileOf());
    await read(1, 2, 3);
    expect(await restoreStaged(db)).toMatchObject({ ok: true });
    expect(await db.captures.toArray()).toEqual(before);
    expect(await loadSettings()).toEqual(CHOSEN);
    expect(await db.meta.get('restoredSettings')).toBeUndefined();
    expect(await stagedBackup()).toBeUndefined();
  });

  it('keeps the choices of the file for a worker that is stopped before it could set them', async () => {
    await stageBackup(await fileOf());
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('stopped'));
    await expect(restoreStaged(db)).rejects.toThrow('stopped');
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    await finishRestore(db);
    expect(await loadSettings()).toEqual(CHOSEN);
  });

  it.each([
    ['nothing was laid ready', null],
    ['the copy was damaged on the way', 40],
  ])('changes nothing when %s', async (_, cut) => {
    await read(800);
    const before = await db.captures.toArray();
    if (cut !== null) await stageBackup((await fileOf()).slice(0, -cut));
    expect(await restoreStaged(db)).toEqual({ ok: false, why: 'damaged' });
    expect(await db.captures.toArray()).toEqual(before);
  });
});

describe('a database that cannot be opened', () => {
  const failing = (name: string) =>
    vi.spyOn(db, 'open').mockRejectedValueOnce(Object.assign(new Error('no'), { name }) as never);

  it('and cannot be read any more is made anew for the backup', async () => {
    await read(800, 900);
    const before = await db.captures.toArray();
    await stageBackup(await fileOf());
    db.close();
    failing('UnknownError');
    expect(await restoreStaged(db)).toMatchObject({ ok: true });
    expect(await db.captures.toArray()).toEqual(before);
  });

  it.each([
    ['QuotaExceededError', 'disk-full'],
    ['VersionError', 'failed'],
  ])('for %s is left as it is', async (name, why) => {
    await read(800, 900);
    await stageBackup((await fileOf()).slice());
    await read(1, 2, 3);
    const before = await db.captures.toArray();
    failing(name);
    expect(await restoreStaged(db)).toEqual({ ok: false, why });
    expect(await db.captures.toArray()).toEqual(before);
  });
});

describe('when a backup is due', () => {
  it.each<[string, number | null, number, object]>([
    ['a week after the first look', 7, 7, { lastAt: null, daysSince: 7, due: true }],
    ['not a day before', 7, 6.9, { lastAt: null, daysSince: 6, due: false }],
    ['never, where it is switched off', null, 400, { lastAt: null, daysSince: 400, due: false }],
  ])('%s', async (_, backupDays, days, state) => {
    await keepSettings({ ...DEFAULT_SETTINGS, backupDays });
    await read(800);
    await backupStateOf(db, MORNING);
    expect(await backupStateOf(db, MORNING + days * DAY_LENGTH)).toEqual(state);
  });

  it('is not asked for while nothing is stored', async () => {
    const later = MORNING + 99 * DAY_LENGTH;
    await backupStateOf(db, MORNING);
    expect(await backupStateOf(db, later)).toEqual({ lastAt: null, daysSince: null, due: false });
  });

  it('counts anew from a backup', async () => {
    await read(800);
    await backupStateOf(db, MORNING);
    const at = MORNING + 9 * DAY_LENGTH;
    expect(await noteBackup(db, at)).toEqual({ lastAt: at, daysSince: 0, due: false });
    expect(await backupStateOf(db, at + 8 * DAY_LENGTH)).toMatchObject({ daysSince: 8, due: true });
  });
});

describe('erasing everything', () => {
  it('leaves no record, no choice and no permission, and says what there was', async () => {
    const remove = vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true as never);
    await read(800, 900);
    await db.notes.put({ id: 'n', item: 'tmall:1' } as never);
    await keepSettings(CHOSEN);
    await fakeBrowser.storage.local.set({ 'learned.sycm.home': 'x' });
    const rest = (await counts()) - 3;
    expect(await eraseEverything(db)).toEqual({ captures: 2, written: 1, rest });
    expect(await counts()).toBe(0);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(remove).toHaveBeenCalledWith({
      origins: ['https://item.jd.com/*'],
      permissions: ['notifications'],
    });
  });
});

async function counts(): Promise<number> {
  const all = await Promise.all(db.tables.map((table) => table.count()));
  return all.reduce((sum, count) => sum + count, 0);
}
