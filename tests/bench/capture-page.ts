import Dexie, { type Table } from 'dexie';
import { appendCapture } from '../../utils/store/captures';
import { Database } from '../../utils/store/database';
import { packCapture } from '../../utils/store/pack-capture';
import { largeCapture } from './large-capture';

/** A pause before each write, so that making the sample is not paid for by the write after it. */
const PAUSE = 20;

class RowDatabase extends Dexie {
  rows!: Table<object>;

  constructor() {
    super('bench-rows', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ rows: '[subject+metric+at]' });
  }
}

const store = new Database('bench-captures');
const rowStore = new RowDatabase();
let raw: IDBDatabase;

/** Runs in a page: every side of P5, each giving the milliseconds of one durable write. */
export const capturePage = {
  /** Opens the databases, so that no opening is measured. */
  async open(): Promise<void> {
    raw = await openRaw();
    await store.open();
    await rowStore.open();
  },
  /** One strict put of as many plain bytes as the packed capture has. */
  bytes({ n, size }: { n: number; size: number }): Promise<number> {
    const value = new Uint8Array(size).map((_, i) => (i * 31 + n) & 0xff);
    return timed(() => putRaw(value));
  },
  /** One strict put of the packed capture, without our log around it. */
  record({ n, changes }: { n: number; changes: boolean }): Promise<number> {
    const packed = packCapture(largeCapture(n, changes));
    return timed(() => putRaw(packed));
  },
  /** The store's own way: one capture appended to the log. */
  capture({ n, changes }: { n: number; changes: boolean }): Promise<number> {
    const capture = largeCapture(n, changes);
    return timed(() => appendCapture(store, capture));
  },
  /** A row a figure through Dexie, as a database of figures is mostly laid out. */
  rows({ n, changes }: { n: number; changes: boolean }): Promise<number> {
    const { subject, takenAt, reading } = largeCapture(n, changes);
    const figures = reading.parts.flatMap((part) => (part.kind === 'metrics' ? part.figures : []));
    const rows = figures.map((figure, i) => ({ ...figure, subject, at: takenAt + i }));
    return timed(() => rowStore.rows.bulkPut(rows));
  },
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  await new Promise((done) => setTimeout(done, PAUSE));
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function openRaw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('bench-raw', 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore('values', { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** As quick as it can be done: the commit is asked for at once. */
function putRaw(value: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = raw.transaction('values', 'readwrite', { durability: 'strict' });
    transaction.objectStore('values').put(value);
    transaction.commit();
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
