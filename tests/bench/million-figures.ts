import type { Page } from 'playwright-core';
import type { Alert, RuleId } from '../../utils/model/alert.ts';
import { type Day, dayOf, HOUR } from '../../utils/model/day.ts';
import { SHOP_METRIC_IDS } from '../../utils/model/metrics/shop-metrics.ts';

/** A year of one subject is 32 metrics of 366 days; so many of them are a million figures. */
const SUBJECT_YEARS = 86;

export const STORED_FIGURES = SUBJECT_YEARS * SHOP_METRIC_IDS.length * 366;

/** How many alerts wait in the morning: a bad one, as worst cases are what is measured. */
export const STORED_ALERTS = 8;

const RULES: RuleId[] = ['A01', 'A03', 'A05', 'A23', 'A39', 'A40'];

/** As many figures as `years` subjects' years hold, and nothing else. */
export async function fillYears(page: Page, years: number): Promise<void> {
  await page.evaluate(putMillion, { metrics: SHOP_METRIC_IDS, years, alerts: [] });
}

/** How many of a subject's years hold so many figures. */
export function yearsFor(figures: number): number {
  return Math.ceil(figures / (SHOP_METRIC_IDS.length * 366));
}

/**
 * Puts a million figures in year chunks, and today's alerts, into the store of the extension
 * whose page this is. Written past the store's own code, which has no need of such a thing.
 */
export async function fillStore(page: Page): Promise<void> {
  const today = dayOf(Date.now());
  const alerts = Array.from({ length: STORED_ALERTS }, (_, i) => alertAt(i, today));
  await page.evaluate(putMillion, { metrics: SHOP_METRIC_IDS, years: SUBJECT_YEARS, alerts });
}

/** Runs in the page. */
async function putMillion(given: { metrics: string[]; years: number; alerts: object[] }) {
  const { metrics, years, alerts } = given;
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('zhanggui');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = db.transaction(['years', 'alerts'], 'readwrite');
  for (let i = 0; i < years; i++) {
    const subject = `shop:库存${Math.floor(i / 3)}`;
    const scope = 'all';
    const year = 2024 + (i % 3);
    const values = Float64Array.from({ length: metrics.length * 366 }, (_, n) => n * 1.25 + i);
    const states = new Uint8Array(values.length).fill(2);
    const key = `${subject}|${scope}|${year}`;
    transaction
      .objectStore('years')
      .put({ key, subject, scope, year, metrics, values, states, foldedSeq: 0 });
  }
  for (const alert of alerts) transaction.objectStore('alerts').put(alert);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
}

function alertAt(i: number, day: Day): Alert {
  const rule = RULES[i % RULES.length] ?? 'A01';
  const at = Date.now() - i * HOUR;
  return {
    id: `${rule}:bench-${i}:${day}`,
    rule,
    subject: `shop:练习店${i}`,
    subjectName: `练习旗舰店 ${i} 号`,
    day,
    severity: i < 2 ? 'urgent' : 'warn',
    state: 'new',
    provisional: i % 3 === 0,
    evidence: [
      { label: 'sales', figure: { kind: 'exact', value: 12_345.67 + i }, format: 'CNY', day },
      {
        label: 'sameWeekdayMedian',
        figure: { kind: 'exact', value: 23_456.78 },
        format: 'CNY',
        day,
      },
      { label: 'shift', figure: { kind: 'exact', value: -0.4737 }, format: 'percent', readAt: at },
    ],
    money: 11_111.11 - i,
    foundAt: at,
    changedAt: at,
    link: { page: 'sycm.home', url: 'https://sycm.taobao.com/portal/home.htm' },
    ...(rule === 'A05' && { why: whyOf(day) }),
  };
}

function whyOf(baseDay: Day): NonNullable<Alert['why']> {
  return {
    method: 'lmdi',
    flat: false,
    before: 23_456.78,
    after: 12_345.67,
    change: -11_111.11,
    visitors: -7000,
    conversion: -3000.11,
    spend: -1111,
    baseDay,
  };
}
