import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type PageReader } from '../read/open-reader.ts';
import { summarise } from './summarise.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

let reader: PageReader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

describe.each(readdirSync(FIXTURES))('%s', (folder) => {
  const names = readdirSync(join(FIXTURES, folder))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\.html$/, ''));
  it.each(names)('%s', async (name) => {
    const path = join(FIXTURES, folder, name);
    // Written by hand from looking at the page; a page without one proves nothing.
    expect(existsSync(`${path}.expected.json`), `${name}.expected.json is missing`).toBe(true);
    const { url, at, ...expected } = JSON.parse(readFileSync(`${path}.expected.json`, 'utf8'));
    const reading = await reader.read(readFileSync(`${path}.html`), url, Date.parse(at));
    expect(reading && summarise(reading)).toEqual(expected);
  });
});
