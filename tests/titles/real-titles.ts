import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lettersOf } from './border-score.ts';
import borders from './real-borders.json' with { type: 'json' };

const PAGES = resolve(import.meta.dirname, '../../../shared/pages');
const JSON_TITLE = /"(?:raw_title|goods_name|title)":\s*"((?:[^"\\]|\\.)*)"/g;
const EM_TITLE = /<em>(.*?)<\/em>/g;
const BLOCK_TITLE = /class="[^"]*title[^"]*"[^>]*>(.*?)<\/div>/g;
const SOURCES: readonly [file: string, title: RegExp][] = [
  ['taobao/search/search_xiashangxin_2018.html', JSON_TITLE],
  ['taobao/search/search_ipad_2018.html', JSON_TITLE],
  ['pdd/category-list-json/goods_list_0_2018.json', JSON_TITLE],
  ['tmall/shop-list-json/shop_70986937_itemlist_2015.js', JSON_TITLE],
  ['jd/search/search_phone.html', EM_TITLE],
  ['jd/search/search_fragment_2018.html', EM_TITLE],
  ['1688/search/search_phone_cable.html', BLOCK_TITLE],
];

/** A title as a page prints it, and where its words end by hand, counted in letters and digits. */
export interface JudgedTitle {
  title: string;
  borders: readonly number[];
}

/**
 * Titles of real pages with the borders of their words. The pages are no part of the repository:
 * what stands here is only where words end, by the hash of each title. Null where they are not
 * there.
 */
export function realTitles(): JudgedTitle[] | null {
  if (!SOURCES.every(([file]) => existsSync(`${PAGES}/${file}`))) return null;
  const known: Readonly<Record<string, readonly number[]>> = borders;
  const found = new Map<string, JudgedTitle>();
  for (const [file, pattern] of SOURCES)
    for (const [, raw = ''] of readFileSync(`${PAGES}/${file}`, 'utf8').matchAll(pattern)) {
      const title = plainTitle(pattern === JSON_TITLE ? unquoted(raw) : raw);
      const name = titleHash(title);
      const own = known[name];
      if (own) found.set(name, { title, borders: own });
    }
  return Object.keys(known).flatMap((name) => found.get(name) ?? []);
}

/** The name under which a title's borders stand. */
export function titleHash(title: string): string {
  return createHash('sha256').update(lettersOf(title)).digest('hex').slice(0, 16);
}

function unquoted(raw: string): string {
  return JSON.parse(`"${raw}"`) as string;
}

function plainTitle(raw: string): string {
  return raw
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .trim();
}
