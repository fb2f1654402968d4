import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../browser/find-browser.ts';
import { bundleReader, READER_GLOBAL } from '../read/bundle-reader.ts';
import { openFixture } from './fixture-page.ts';
import type { Visit } from './learned-entry.ts';

const SEED = 7;

let browser: Browser;
let code: string;
beforeAll(async () => {
  code = await bundleReader(resolve(import.meta.dirname, 'learned-entry.ts'));
  browser = await chromium.launch({ executablePath: findChromium() ?? undefined });
});
afterAll(() => browser.close());

async function visitsOf(name: string): Promise<Visit[]> {
  const { page, url, at } = await openFixture(browser, name);
  const call = `${READER_GLOBAL}.visitAgain(${JSON.stringify(url)}, ${at}, ${SEED})`;
  const visits = (await page.evaluate(`(() => { ${code}; return ${call}; })()`)) as Visit[];
  await page.close();
  return visits;
}

describe.each([
  'sycm-home/cards',
  'sycm-home/list-and-tiles',
  'sycm-home/parallel-rows',
  'sycm-home/table-of-metrics',
  'sycm-home/seven-days',
])('%s', (name) => {
  it('is read at a second visit as it would be at the first, whatever has changed', async () => {
    const visits = await visitsOf(name);
    expect(visits.length).toBeGreaterThan(10);
    for (const { form, lent, plain } of visits)
      expect(JSON.parse(lent), form).toEqual(JSON.parse(plain));
    const recalled = visits.filter((visit) => visit.recalled).map(({ form }) => form);
    expect(recalled).toContain('other figures');
    expect(recalled).not.toContain('wrappers added');
    expect(recalled).not.toContain('label synonyms');
  });
});
