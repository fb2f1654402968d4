import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type PageReader } from '../read/open-reader.ts';

/** What stands of buyers on the fixtures of 千牛: names, telephone numbers, an address, messages. */
const PERSONAL = [
  '张**',
  '云****月',
  '李小雨',
  'tb7788_99',
  '138****1234',
  '138****2211',
  '13812345678',
  '杭州市',
  '麻烦快点发货',
  '我要投诉',
  '今天能发货吗',
];
const FIXTURES = join(import.meta.dirname, 'fixtures');
const PAGES = readdirSync(FIXTURES)
  .filter((folder) => folder.startsWith('qn-'))
  .flatMap((folder) =>
    readdirSync(join(FIXTURES, folder))
      .filter((file) => file.endsWith('.html'))
      .map((file) => join(folder, file.replace(/\.html$/, ''))),
  );

let reader: PageReader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

describe('nothing of a buyer is read', () => {
  it('although it stands on the pages', () => {
    const html = PAGES.map((page) => readFileSync(join(FIXTURES, `${page}.html`), 'utf8')).join();
    expect(PERSONAL.filter((text) => !html.includes(text))).toEqual([]);
  });

  it.each(PAGES)('%s', async (page) => {
    const path = join(FIXTURES, page);
    const { url, at } = JSON.parse(readFileSync(`${path}.expected.json`, 'utf8'));
    const reading = await reader.read(readFileSync(`${path}.html`), url, Date.parse(at));
    const texts = textsIn(reading);
    expect(PERSONAL.filter((secret) => texts.some((text) => text.includes(secret)))).toEqual([]);
    expect(withoutOrderIds(reading).filter((text) => /\d{14,}/.test(text))).toEqual([]);
  });
});

/** Every text of a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The texts of a reading but the one place in which an order's number may travel. */
function withoutOrderIds(reading: Awaited<ReturnType<PageReader['read']>>): string[] {
  const parts = reading?.parts.map((part) =>
    part.kind === 'orders' ? part.rows.map((row) => ({ ...row, id: '' })) : part,
  );
  return textsIn({ ...reading, parts });
}
