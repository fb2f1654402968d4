import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../browser/find-browser.ts';
import { bundleReader, READER_GLOBAL } from '../../read/bundle-reader.ts';
import { decodePage } from '../../read/decode-page.ts';
import type { Mutant } from './mutate-entry.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const SEED = 20_261_122;
const DESK_URL = 'https://desk.example.com/';
/** Most of a page's time is waiting for its late figures. */
const PAGES_AT_ONCE = 24;
const LIMIT_MS = 180_000;
const LEAST_MUTANTS = 300;
const LEAST_FOUND = 0.95;

interface Fixture {
  name: string;
  url: string;
  at: number;
  body: string;
}

let browser: Browser;
let context: BrowserContext;
let code: string;
beforeAll(async () => {
  code = await bundleReader(resolve(import.meta.dirname, 'mutate-entry.ts'));
  browser = await chromium.launch({ executablePath: findChromium() ?? undefined });
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
});
afterAll(() => browser?.close());

const fixtures: Fixture[] = readdirSync(FIXTURES).flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\.html$/, ''))
    .filter((name) => existsSync(join(FIXTURES, folder, `${name}.expected.json`)))
    .map((name) => {
      const path = join(FIXTURES, folder, name);
      const { url, at } = JSON.parse(readFileSync(`${path}.expected.json`, 'utf8'));
      const body = decodePage(readFileSync(`${path}.html`));
      return { name: `${folder}/${name}`, url, at: Date.parse(at), body };
    }),
);

it(
  'reads no wrong value and at least 95 % on pages that were changed',
  async () => {
    const mutants = await readAll();
    console.log(reportOf(mutants));
    const wrong = mutants.flatMap(({ name, mutation, wrong: list }) =>
      list.map((one) => `${name}, ${mutation}: ${one}`),
    );
    expect(wrong).toEqual([]);
    expect(mutants.length).toBeGreaterThanOrEqual(LEAST_MUTANTS);
    expect(shareFound(mutants)).toBeGreaterThanOrEqual(LEAST_FOUND);
  },
  LIMIT_MS,
);

type NamedMutant = Mutant & { name: string };

/**
 * A page that takes one fixture after another. The reader is brought in once, which is most of what a
 * page costs; nothing of a fixture is run or loaded.
 */
async function openDesk(): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          body: '<!doctype html><title>desk</title>',
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
        })
      : route.abort('aborted'),
  );
  await page.goto(DESK_URL, { waitUntil: 'domcontentloaded' });
  await page.evaluate(`(() => { ${code}; globalThis.${READER_GLOBAL} = ${READER_GLOBAL}; })()`);
  return page;
}

async function readChanged(page: Page, { name, url, at, body }: Fixture): Promise<NamedMutant[]> {
  const given = [body, url, at, SEED].map((one) => JSON.stringify(one)).join();
  const mutants = (await page.evaluate(`${READER_GLOBAL}.readChanged(${given})`)) as Mutant[];
  return mutants
    .filter(({ found, missing, wrong }) => found + missing.length + wrong.length > 0)
    .map((mutant) => ({ ...mutant, name }));
}

async function readAll(): Promise<NamedMutant[]> {
  const left = [...fixtures];
  const desks = Array.from({ length: PAGES_AT_ONCE }, async () => {
    const page = await openDesk();
    const mutants: NamedMutant[] = [];
    for (let one = left.shift(); one; one = left.shift())
      mutants.push(...(await readChanged(page, one)));
    await page.close();
    return mutants;
  });
  return (await Promise.all(desks)).flat();
}

function shareFound(mutants: readonly Mutant[]): number {
  const found = sum(mutants.map((mutant) => mutant.found));
  return found / (found + sum(mutants.map(({ missing }) => missing.length)));
}

/** One line a mutation: how many pages, what was found, missing and wrong, and why it is missing. */
function reportOf(mutants: readonly NamedMutant[]): string {
  const kinds = [...new Set(mutants.map(({ mutation }) => mutation))];
  const lines = kinds.map((kind) => {
    const own = mutants.filter(({ mutation }) => mutation === kind);
    return `  ${kind}: ${summary(own)}${reasonsOf(own)}`;
  });
  const pages = new Set(mutants.map(({ name }) => name)).size;
  return [`${pages} pages in ${kinds.length} ways: ${summary(mutants)}`, ...lines].join('\n');
}

function summary(mutants: readonly Mutant[]): string {
  const found = sum(mutants.map((mutant) => mutant.found));
  const missing = sum(mutants.map((mutant) => mutant.missing.length));
  const wrong = sum(mutants.map((mutant) => mutant.wrong.length));
  const share = (shareFound(mutants) * 100).toFixed(1);
  return `${mutants.length} changed pages, ${found} found (${share} %), ${missing} missing, ${wrong} wrong`;
}

function reasonsOf(mutants: readonly NamedMutant[]): string {
  const reasons = new Map<string, number>();
  for (const { name, missing } of mutants)
    for (const one of missing) {
      const reason = `${name.split('/')[0]} ${one.slice(one.lastIndexOf(': ') + 2)}`;
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  return [...reasons].map(([reason, count]) => `\n    ${count} × ${reason}`).join('');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
