import { loadSeries } from '../../utils/jobs/load-series';
import type { MetricId } from '../../utils/model/metric';
import { Database } from '../../utils/store/database';
import { yearKey } from '../../utils/store/years';
import { STORED_SCOPE, STORED_YEAR, storedSubject, storedYears } from './stored-years';

const MAIN: MetricId[] = ['pay_amt', 'uv', 'cvr', 'aov', 'pay_buyers', 'cart_users'];

/** Chunks written in one transaction: few enough for a page's memory. */
const AT_ONCE = 50;

const store = new Database('bench-memory');

/** Runs in a page: both sides of P6, each giving the milliseconds of one read. */
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
};
