import { digestCaptures } from '../../utils/jobs/digest-captures';
import { importReadings } from '../../utils/jobs/import-readings';
import { judgeShop } from '../../utils/jobs/judge-shop';
import { loadSeries } from '../../utils/jobs/load-series';
import { addDays, startOfDay } from '../../utils/model/day';
import { IMPORT_BATCH } from '../../utils/model/import';
import { importedReadings } from '../../utils/model/import-schema';
import type { MetricId } from '../../utils/model/metric';
import type { YearChunk } from '../../utils/model/series';
import { rowSubject } from '../../utils/model/series-subject';
import { Database } from '../../utils/store/database';
import { yearKey } from '../../utils/store/years';
import { dailyReadings } from './daily-readings';
import {
  itemYear,
  NEWEST_DAY,
  STORED_SCOPE,
  STORED_YEAR,
  storedSubject,
  storedYears,
} from './stored-years';

const MAIN: MetricId[] = ['pay_amt', 'uv', 'cvr', 'aov', 'pay_buyers', 'cart_users'];

/** Chunks written in one transaction: few enough for a page's memory. */
const AT_ONCE = 50;

const store = new Database('bench-memory');
const importStore = new Database('bench-import');
const rawStore = new Database('bench-raw');

/** Runs in a page: both sides of P6, P10 and P12, each giving the milliseconds of one run. */
export const memoryPage = {
  /** Fills the year chunks up to so many figures. */
  async fill(figures: number): Promise<void> {
    let batch = [];
    for (const chunk of storedYears(figures)) {
      batch.push(chunk);
      if (batch.length < AT_ONCE) continue;
      await store.years.bulkPut(batch);
      batch = [];
    }
    await store.years.bulkPut(batch);
  },
  /** Six main metrics of a shop's newest year, as a view asks for them. */
  async series(shop: number): Promise<number> {
    const start = performance.now();
    const subject = storedSubject(shop);
    const year = [`${STORED_YEAR}-01-01`, `${STORED_YEAR}-12-31`] as const;
    const series = await loadSeries(store, subject, STORED_SCOPE, MAIN, ...year);
    const took = performance.now() - start;
    const figures = series.flatMap(({ days }) => days).filter(({ value }) => value !== null);
    if (figures.length !== MAIN.length * 366)
      throw new Error(`${figures.length} figures were read`);
    return took;
  },
  /** The floor: the same chunk out of the same database, without our code around it. */
  chunk(shop: number): Promise<number> {
    const start = performance.now();
    const key = yearKey(storedSubject(shop), STORED_SCOPE, STORED_YEAR);
    return new Promise((resolve, reject) => {
      const asked = store.backendDB().transaction('years').objectStore('years').get(key);
      asked.onsuccess = () => resolve(performance.now() - start);
      asked.onerror = () => reject(asked.error);
    });
  },
  /**
   * Import as the product does it: messages read and each reading checked at the door, one
   * transaction a message, and all of it folded into year chunks. Into an empty database, which is deleted after.
   */
  async importDays({ shops, days }: { shops: number; days: number }): Promise<number> {
    const readings = dailyReadings(shops, days);
    const messages = Array.from({ length: Math.ceil(readings.length / IMPORT_BATCH) }, (_, i) =>
      JSON.stringify(readings.slice(i * IMPORT_BATCH, (i + 1) * IMPORT_BATCH)),
    );
    const start = performance.now();
    for (const message of messages) {
      const checked = importedReadings(message);
      const { added } = await importReadings(importStore, checked, 'bench');
      if (added !== checked.length) throw new Error(`${added} of ${checked.length} were added`);
    }
    await digestCaptures(importStore);
    const took = performance.now() - start;
    await importStore.delete({ disableAutoOpen: false });
    return took;
  },
  /** The floor: as many figures written as the year chunks that they end up in, and nothing else. */
  async writeChunks(figures: number): Promise<number> {
    const chunks = [...storedYears(figures)];
    const start = performance.now();
    await rawStore.years.bulkPut(chunks);
    const took = performance.now() - start;
    await rawStore.delete({ disableAutoOpen: false });
    return took;
  },
  /** Bytes on disk for each figure of a year of ten shops, imported and folded, log included. */
  async bytesAFigure({ shops, days }: { shops: number; days: number }) {
    const before = await usedBytes();
    const readings = dailyReadings(shops, days);
    for (let from = 0; from < readings.length; from += IMPORT_BATCH)
      await importReadings(importStore, readings.slice(from, from + IMPORT_BATCH), 'bench');
    await digestCaptures(importStore);
    const chunks: YearChunk[] = await importStore.years.toArray();
    const inChunks = chunks.reduce(
      (sum, { values, states }) => sum + values.byteLength + states.byteLength,
      0,
    );
    const figures = readings.reduce(
      (sum, { parts }) => sum + (parts[0]?.kind === 'metrics' ? parts[0].figures.length : 0),
      0,
    );
    return { onDisk: ((await usedBytes()) - before) / figures, inChunks: inChunks / figures };
  },
  /** Shops with a year of so many items each, and of the shop itself. */
  async fillItems({ shops, items }: { shops: number; items: number }): Promise<void> {
    for (let shop = 0; shop < shops; shop++) {
      const name = storedSubject(shop);
      const rows = Array.from({ length: items }, (_, i) => itemYear(name, i));
      await store.years.bulkPut(rows);
      await store.subjects.bulkPut(
        rows.map(({ subject, scope }, i) => ({
          subject,
          shop: name,
          kind: 'item' as const,
          name: `练习商品 ${i}`,
          id: String(i),
          scopes: [scope],
          lastDay: NEWEST_DAY,
        })),
      );
    }
  },
  /** Every rule over one shop, as the background judges it. */
  async judge(shop: number): Promise<number> {
    const start = performance.now();
    await judgeShop(store, {
      shop: storedSubject(shop),
      day: NEWEST_DAY,
      now: startOfDay(addDays(NEWEST_DAY, 1)) + 8.5 * 3_600_000,
      choices: { settings: [], raises: [] },
      decisions: [],
    });
    return performance.now() - start;
  },
  /** The floor: the same shop's and items' chunks out of the same database. */
  async readChunks({ shop, items }: { shop: number; items: number }): Promise<number> {
    const name = storedSubject(shop);
    const subjects = Array.from({ length: items }, (_, i) =>
      rowSubject(name, { kind: 'item', name: '', id: String(i) }),
    );
    const keys = [name, ...subjects].map((subject) => yearKey(subject, STORED_SCOPE, STORED_YEAR));
    const start = performance.now();
    const found = await store.years.bulkGet(keys);
    const took = performance.now() - start;
    if (found.some((chunk) => !chunk)) throw new Error('a chunk is missing');
    return took;
  },
};

async function usedBytes(): Promise<number> {
  const { usage = 0 } = await navigator.storage.estimate();
  return usage;
}
