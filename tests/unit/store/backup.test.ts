// @vitest-environment node
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/model/day';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import { eraseAll, replaceAll } from '../../../utils/store/backup';
import { checkBackup, unpackAll, writeBackup } from '../../../utils/store/backup-file';
import { decodeRows, encodeRows } from '../../../utils/store/backup-rows';
import { appendUnknown } from '../../../utils/store/captures';
import { Database } from '../../../utils/store/database';
import { SCHEMA_V1 } from '../../../utils/store/schema/v1';
import { SCHEMA_V2 } from '../../../utils/store/schema/v2';
import { SCHEMA_V3 } from '../../../utils/store/schema/v3';
import { storedYears } from '../../bench/stored-years';
import { captureOfReading, homeReading, MORNING, metricFigure } from './sample-capture';

const SETTINGS = { ...DEFAULT_SETTINGS, gapMinute: 600, backupDays: 14 };
const ORDER = { settings: SETTINGS, madeAt: MORNING, by: '0.1.0', onProgress: () => undefined };
const QUIET = () => undefined;
const FIRST_DAY = '2025-01-01';

let db: Database;
beforeEach(() => {
  db = new Database(`backup-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

/** Looks, year chunks, and something of what an operator writes. */
async function fill(days: number, figures: number): Promise<void> {
  const captures = Array.from({ length: days }, (_, i) => {
    const day = addDays(FIRST_DAY, i);
    const read = [metricFigure('uv', 1000 + i), metricFigure('pay_amt', 20_000.5 + i)];
    return captureOfReading(homeReading(day, read), `c${i}`, `shop:练习店|${day}`);
  });
  await appendUnknown(db, captures);
  await db.years.bulkPut([...storedYears(figures)]);
  await db.meta.put({ key: 'foldedSeq', value: days });
  await db.meta.put({ key: 'orderSalt', value: 'ab12' });
  await db.pictureNames.put({ id: 'a.jpg', content: 'x', seenAt: MORNING });
  await db.templateUses.bulkPut(
    Array.from({ length: 250 }, (_, i) => ({ id: `u${i}`, at: MORNING + i }) as never),
  );
}

/** Every record of every table, as the database gives it. */
async function everything(of: Dexie = db): Promise<Record<string, unknown[]>> {
  const all = of.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(all));
}

async function restore(file: Blob) {
  const checked = await checkBackup(file, db, QUIET);
  if (typeof checked === 'string') return checked;
  await replaceAll(db, checked.head, (await unpackAll(checked)) ?? []);
  return checked.head;
}

describe('records as bytes', () => {
  it.each<[string, unknown]>([
    ['words and numbers', { a: '中文 "quoted" \u001f', b: -1.5, c: null, d: true, e: [1, [2]] }],
    ['what JSON has no word for', { a: Number.NaN, b: [Number.POSITIVE_INFINITY, undefined, 3] }],
    ['columns', { a: Float64Array.of(1.5, Number.NaN), b: Uint8Array.of(7), c: Uint16Array.of(9) }],
    ['an empty column', { a: new Float64Array(0), b: Uint32Array.of(2 ** 32 - 1) }],
    ['keys that look like our own', { $column: ['Uint8Array', 0, 4], in: { $number: 'x', $a: 1 } }],
  ])('keeps %s', (_, row) => {
    expect(decodeRows(encodeRows([row, row]))).toEqual([row, row]);
  });

  it('keeps a column that is a part of a longer one', () => {
    const part = Float64Array.of(1, 2, 3, 4).subarray(1, 3);
    expect(decodeRows(encodeRows([{ part }]))).toEqual([{ part: Float64Array.of(2, 3) }]);
  });

  it.each([[new Date(0)], [new Map()], [1n]])('does not drop %s without a word', (value) => {
    expect(() => encodeRows([{ value }])).toThrow(TypeError);
  });
});

describe('a backup of everything', { timeout: 30_000 }, () => {
  it('brings all records and choices back after all was erased', async () => {
    await fill(400, 200_000);
    const before = await everything();
    const shares: number[] = [];
    const { file, head } = await writeBackup(db, { ...ORDER, onProgress: (s) => shares.push(s) });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(await everything()).toEqual(before);
    await eraseAll(db);
    expect(Object.values(await everything()).flat()).toEqual([]);
    expect(await restore(file)).toMatchObject({ madeAt: MORNING, settings: SETTINGS });
    const came = await db.meta.get('restoredSettings');
    expect(came).toMatchObject({ value: SETTINGS });
    await db.meta.delete('restoredSettings');
    expect(await everything()).toEqual(before);
    const again = await writeBackup(db, ORDER);
    expect(again.head.parts).toEqual(head.parts);
    expect(Buffer.from(await again.file.arrayBuffer())).toEqual(
      Buffer.from(await file.arrayBuffer()),
    );
  });

  it('takes the place of what was read since, and numbers new looks on', async () => {
    await fill(5, 100);
    const { file } = await writeBackup(db, ORDER);
    await fill(9, 50_000);
    await restore(file);
    expect(await db.captures.count()).toBe(5);
    const later = captureOfReading(homeReading('2026-01-01', []), 'later', 'later');
    await appendUnknown(db, [later]);
    expect(await db.captures.count()).toBe(6);
  });

  it('is empty for an empty store', async () => {
    const { file } = await writeBackup(db, ORDER);
    await fill(3, 10);
    await restore(file);
    expect(Object.values(await everything()).flat()).toHaveLength(1);
  });
});

describe('a file that is not whole', { timeout: 30_000 }, () => {
  it('is refused in a thousand kinds of damage, and nothing stored changes', {
    timeout: 60_000,
  }, async () => {
    await fill(30, 3_000);
    const { file, head } = await writeBackup(db, ORDER);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const before = await everything();
    const random = randomFrom(7);
    const damages: [string, Uint8Array<ArrayBuffer>][] = [];
    for (let i = 0; i < 700; i++) damages.push(['bit', flipped(bytes, random)]);
    for (let i = 0; i < 250; i++)
      damages.push(['cut', bytes.slice(0, Math.floor(random() * bytes.length))]);
    for (let i = 0; i < 100; i++) damages.push(['swap', swapped(bytes, random)]);
    for (let i = 1; i < 40; i++) damages.push(['more', Uint8Array.from([...bytes, i])]);
    damages.push(
      ...swappedParts(
        bytes,
        head.parts.map((part) => part.bytes),
      ),
    );
    expect(damages.length).toBeGreaterThan(1_000);
    for (const [kind, damaged] of damages) {
      if (Buffer.compare(damaged, bytes) === 0) continue;
      expect(await restore(new Blob([damaged])), kind).toBeTypeOf('string');
    }
    expect(await everything()).toEqual(before);
  });

  it.each<[string, string, string]>([
    ['a picture', '\u0089PNG\r\n', 'not-a-backup'],
    ['nothing', '', 'not-a-backup'],
    ['a later kind of backup', `zhanggui-backup 2 5 ${'0'.repeat(64)}\nabcde`, 'newer'],
    ['a head that is none', 'zhanggui-backup 1 x', 'damaged'],
  ])('says what is wrong with %s', async (_, text, why) => {
    expect(await restore(new Blob([text]))).toBe(why);
  });

  it('of a later database is refused', async () => {
    await fill(2, 10);
    const later = Object.assign(Object.create(db) as Database, {});
    Object.defineProperty(later, 'verno', { value: db.verno + 1 });
    const { file } = await writeBackup(later, ORDER);
    expect(await restore(file)).toBe('newer');
  });

  it('that the store does not take leaves everything as it was', async () => {
    await fill(20, 12_000);
    const { file } = await writeBackup(db, ORDER);
    await fill(30, 24_000);
    const before = await everything();
    const checked = await checkBackup(file, db, QUIET);
    if (typeof checked === 'string') throw new Error(checked);
    const parts = (await unpackAll(checked)) ?? [];
    expect(parts.length).toBeGreaterThan(3);
    // Stopped at every part in turn, as by the end of the browser.
    for (let at = 0; at < parts.length; at++) {
      const torn = parts.map((part, i) =>
        i === at ? { ...part, bytes: new Uint8Array(4) } : part,
      );
      await expect(replaceAll(db, checked.head, torn)).rejects.toThrow();
      const missing = parts.filter((_, i) => i !== at);
      await expect(replaceAll(db, checked.head, missing)).rejects.toThrow(/not whole/);
    }
    expect(await everything()).toEqual(before);
  });
});

describe('a backup of an older database', () => {
  const STORES = [SCHEMA_V1, SCHEMA_V2, SCHEMA_V3];

  it.each([1, 2, 3])('of version %i is restored with all its records', async (version) => {
    const old = new Dexie(`old-${crypto.randomUUID()}`);
    for (let v = 1; v <= version; v++) old.version(v).stores(STORES[v - 1] ?? {});
    await old.open();
    const reading = homeReading('2025-03-04', [metricFigure('uv', 812)]);
    await old.table('captures').put({ ...captureOfReading(reading), seq: 3 });
    await old.table('notes').put({ id: 'n1', item: 'tmall:1', difference: '手写' });
    await old.table('meta').put({ key: 'foldedSeq', value: 3 });
    const kept = await everything(old);
    const { file } = await writeBackup(old as Database, ORDER);
    await old.delete();
    await fill(3, 10);
    expect(await restore(file)).toMatchObject({ schema: version });
    await db.meta.delete('restoredSettings');
    const now = await everything();
    for (const [table, rows] of Object.entries(now)) expect(rows).toEqual(kept[table] ?? []);
  });
});

function flipped(bytes: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(bytes);
  const at = Math.floor(random() * copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  return copy;
}

/** Two stretches of the file in each other's place. */
function swapped(bytes: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(bytes);
  const length = 1 + Math.floor(random() * 200);
  const a = Math.floor(random() * (bytes.length / 2 - length));
  const b = Math.floor(bytes.length / 2 + random() * (bytes.length / 2 - length));
  copy.set(bytes.subarray(b, b + length), a);
  copy.set(bytes.subarray(a, a + length), b);
  return copy;
}

/** Every whole part in the place of its neighbour, in bytes. */
function swappedParts(
  bytes: Uint8Array,
  lengths: readonly number[],
): [string, Uint8Array<ArrayBuffer>][] {
  const start = bytes.length - lengths.reduce((sum, length) => sum + length, 0);
  return lengths.slice(1).map((length, i) => {
    const at = start + lengths.slice(0, i).reduce((sum, one) => sum + one, 0);
    const first = lengths[i] ?? 0;
    const copy = Uint8Array.from(bytes);
    copy.set(bytes.subarray(at + first, at + first + length), at);
    copy.set(bytes.subarray(at, at + first), at + length);
    return ['part', copy];
  });
}

/** Park and Miller's generator, so that a failure can be seen again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
