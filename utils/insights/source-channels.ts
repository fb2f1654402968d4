import { cleanText } from '../text/clean-text';

/** What a path of the traffic-source tree is for the rules; the tree is renamed every two years. */
export type SourceChannel = 'search-free' | 'paid';

/** Names of free search through the years (domain notes §2.3). */
const SEARCH: ReadonlySet<string> = new Set('手淘搜索 淘宝搜索 天猫搜索 手猫搜索'.split(' '));
/** Below these a plain 搜索 is free search. */
const FREE: ReadonlySet<string> = new Set('经营优势 平台流量 淘内免费'.split(' '));
/** The top of everything that is paid for by the click. */
const PAID: ReadonlySet<string> = new Set('付费推广 广告流量 付费流量'.split(' '));

/** The channel that a path as a whole stands for; null for one that is only a part of it, or none. */
export function channelOf(path: readonly string[]): SourceChannel | null {
  const names = path.map((name) => cleanText(name));
  const [top = ''] = names;
  const own = names.at(-1) ?? '';
  if (names.length === 1 && PAID.has(own)) return 'paid';
  const isSearch = SEARCH.has(own) || (own === '搜索' && (names.length === 1 || FREE.has(top)));
  return isSearch && !PAID.has(top) ? 'search-free' : null;
}
