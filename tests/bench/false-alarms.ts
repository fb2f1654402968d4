import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ShopSize } from '../practice/shop/scenario.ts';
import type { Planted } from './alarms-page.ts';
import { launchBenchBrowser } from './bench-browser.ts';
import { type BenchFigure, type BenchGroup, benchFigure } from './bench-result.ts';
import { bundlePage } from './bundle-page.ts';
import { servePage } from './serve-page.ts';

/** Captured pages stand beside the project; elsewhere that shop is left out. */
const SHARED_PAGES = join(import.meta.dirname, '../../../shared/pages');

const MORNINGS = 1000;
const RUNS = 200;
/** Urgent cards in so many mornings on which nothing happened. */
const URGENT_LIMIT = (5 * MORNINGS) / 100;
const FOUND_AT_LEAST = 0.9 * RUNS;

const EVENTS: Record<string, Planted> = {
  'visitors −30 %': { happening: { visitors: 0.7 }, rules: ['A01', 'A05'], within: 1 },
  'conversion −25 %': { happening: { conversion: 0.75 }, rules: ['A03', 'A05'], within: 1 },
  'refund burst (× 2.5)': { happening: { refunds: 2.5 }, rules: ['A15'], within: 1 },
  'a source cut off': {
    happening: { source: 'search', visitors: 0.02 },
    rules: ['A07', 'A01', 'A05'],
    within: 1,
  },
  'visitors −3 % a day': { happening: { drift: 0.97 }, rules: ['A01', 'A02', 'A05'], within: 8 },
};

/**
 * Whether the rules, as they ship, cry wolf and whether they sleep: mornings of simulated shops
 * with nothing amiss, and with one thing amiss. Two shops: the simulator's own, and one of the size
 * of the real exported row, where chance rules because a day has a handful of buyers.
 */
export async function measureAlarms(): Promise<BenchGroup> {
  const code = await bundlePage(join(import.meta.dirname, 'alarms-page.ts'));
  const served = await servePage('<!doctype html><title>alarms</title>');
  const browser = await launchBenchBrowser();
  try {
    const page = await browser.context.newPage();
    await page.goto(served.url);
    await page.addScriptTag({ content: `${code};globalThis.alarmsPage = benchPage.alarmsPage` });
    const small = realSize();
    const figures = [
      await quiet(page, 'simulated shop'),
      ...(small ? [await quiet(page, `shop of ${small.visitors} visitors a day`, small)] : []),
      ...(await Promise.all(
        Object.entries(EVENTS).map(([what, event]) => planted(page, what, event)),
      )),
    ];
    return { group: 'alarms', title: 'false alarms, and planted events that are found', figures };
  } finally {
    await browser.close();
    await served.close();
  }
}

async function quiet(page: Page, what: string, size?: ShopSize): Promise<BenchFigure> {
  const asked = { mornings: MORNINGS, ...(size && { size }) };
  const { cards, rules } = await page.evaluate(
    (given) => globalThis.alarmsPage.quiet(given),
    asked,
  );
  const byRule = Object.entries(rules).map(([rule, count]) => `${rule} ${count}`);
  return benchFigure({
    what: `${what}: urgent cards in ${MORNINGS} quiet mornings`,
    unit: 'count',
    ours: [cards.urgent],
    limit: URGENT_LIMIT,
    note: `${byRule.join(', ') || 'none'}; besides ${cards.warn} warnings, ${cards.info} notes`,
  });
}

async function planted(page: Page, what: string, event: Planted): Promise<BenchFigure> {
  const found = await page.evaluate((given) => globalThis.alarmsPage.planted(given), {
    event,
    runs: RUNS,
  });
  const days = event.within === 1 ? 'the first morning' : `${event.within} mornings`;
  return benchFigure({
    what: `${what}: not found within ${days}, of ${RUNS}`,
    unit: 'count',
    ours: [RUNS - found],
    limit: RUNS - FOUND_AT_LEAST,
  });
}

/** The size of the shop whose exported row is among the captured pages; null without them. */
function realSize(): ShopSize | null {
  const path = join(SHARED_PAGES, 'sycm/self-service-report/daily_row_2026-09-16.json');
  if (!existsSync(path)) return null;
  const [row] = JSON.parse(readFileSync(path, 'utf8'));
  const number = (label: string) => Number(String(row[label]).replaceAll(',', ''));
  const visitors = number('访客数');
  const buyers = number('支付买家数');
  return { visitors, conversion: buyers / visitors, spend: number('支付金额') / buyers };
}

declare global {
  var alarmsPage: typeof import('./alarms-page.ts').alarmsPage;
}
