import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBenchBrowser } from './bench-browser.ts';
import type { BenchFigure } from './bench-result.ts';
import { bundlePage } from './bundle-page.ts';
import { DATABASE_BACKENDS } from './database-backends.ts';
import { servePage } from './serve-page.ts';

/** Measures in a page with an empty store, once on each backend of IndexedDB. */
export async function onEachBackend(
  measure: (page: Page, backend: string) => Promise<BenchFigure[]>,
): Promise<BenchFigure[]> {
  const code = await bundlePage(join(import.meta.dirname, 'memory-page.ts'));
  const figures: BenchFigure[] = [];
  for (const { name, args } of DATABASE_BACKENDS) {
    const served = await servePage('<!doctype html><title>store</title>');
    const browser = await launchBenchBrowser({ args });
    try {
      const page = await browser.context.newPage();
      await page.goto(served.url);
      await page.addScriptTag({ content: `${code};globalThis.memoryPage = benchPage.memoryPage` });
      figures.push(...(await measure(page, name)));
    } finally {
      await browser.close();
      await served.close();
    }
  }
  return figures;
}

declare global {
  var memoryPage: typeof import('./memory-page.ts').memoryPage;
}
