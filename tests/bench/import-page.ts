import type { Page } from 'playwright-core';
import { addDays, dayOf } from '../../utils/model/day.ts';
import { SHOP_METRIC_IDS, SHOP_METRICS } from '../../utils/model/metrics/shop-metrics.ts';
import { type BenchBrowser, launchBenchBrowser } from './bench-browser.ts';
import { type BenchFigure, benchFigure } from './bench-result.ts';

const SHOPS = 10;
const DAYS = 366;
const WAIT = 300_000;

/**
 * What the page that imports a year of ten shops has to bear, in the built extension: from the file
 * being chosen until all of it is kept, tasks of more than 50 ms on the page's own thread.
 */
export async function measureImportPage(build: string): Promise<BenchFigure[]> {
  const browser = await launchBenchBrowser({ extensions: [build] });
  try {
    const tasks = await importTasks(browser);
    const longest = Math.round(Math.max(0, ...tasks));
    return [
      benchFigure({
        what: 'a year of ten shops, import page: long tasks',
        unit: 'count',
        ours: [tasks.length],
        limit: 0,
        note: `longest ${longest} ms`,
      }),
    ];
  } finally {
    await browser.close();
  }
}

async function importTasks({ context, ids: [id = ''] }: BenchBrowser): Promise<number[]> {
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT);
  await page.goto(`chrome-extension://${id}/dashboard.html#/import`);
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  await watchTasks(page);
  await page.setInputFiles('input[type=file]', yearOfShops());
  await page.getByRole('button', { name: /^(?:导入|Import)$/ }).click();
  await page.getByText(/新增 [\d,]+ 天|[\d,]+ days added/).waitFor();
  return page.evaluate(() => globalThis.longTasks);
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** As exported, each metric under its first name; rates with a percent sign. */
function yearOfShops() {
  const last = addDays(dayOf(Date.now()), -1);
  const metrics = SHOP_METRIC_IDS.map((metric) => SHOP_METRICS[metric]);
  const head = ['统计日期', '店铺名称', ...metrics.map(({ labels: [name = ''] }) => name)];
  const rows = Array.from({ length: SHOPS * DAYS }, (_, n) => [
    addDays(last, -(n % DAYS)),
    `练习店${Math.floor(n / DAYS)}`,
    ...metrics.map(({ unit }, i) => {
      const value = ((i * 7919 + n * 104_729) % 900_000) / 100 + 1;
      return unit === 'ratio' ? `${(value / 100).toFixed(2)}%` : value.toFixed(2);
    }),
  ]);
  const text = [head, ...rows].map((row) => row.join(',')).join('\n');
  return { name: '日报.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${text}`) };
}

declare global {
  var longTasks: number[];
}
