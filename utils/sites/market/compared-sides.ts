import type { Subject } from '../../model/reading';
import { cleanText } from '../../text/clean-text';
import { plainText } from '../../text/plain-text';
import { isShown } from '../meaning/is-shown';
import { textRuns } from '../meaning/text-runs';
import type { Steps } from '../page';
import { itemLink } from '../taobao/item-link';

/** The word by which a page of comparison calls one side: 本品, 竞店2. */
export interface SideWord {
  word: string;
  of: 'own' | 'rival';
  /** what stands behind the word in the same text */
  rest: string;
}

const SIDE =
  /^(?:(本店商品|本店|本品|我的商品|我的店铺)|((?:竞争商品|竞争店铺|竞品|竞店) ?[\d一二三]?))/;
const SHOPS = '[class*="shop-td"][title]';
const HIGHEST_CLIMB = 4;
const MOST_RUNS = 16;
const MOST_NAMED = 400;
const NAMED_PER_STEP = 6;
const MOST_LINKS = 4000;
const LINKS_PER_STEP = 200;
const LONGEST_NAME = 120;

/** The side that a text begins with; null for a text that begins otherwise. */
export function sideWord(text: string): SideWord | null {
  const clean = cleanText(text);
  const [all, own, rival] = SIDE.exec(clean) ?? [];
  if (!all) return null;
  const word = (own ?? rival ?? '').replaceAll(' ', '');
  return { word, of: own ? 'own' : 'rival', rest: clean.slice(all.length).trim() };
}

/** What each side of a comparison is: its item or shop, where one stands beside the side's word. */
export function* comparedSides(root: Element, kind: 'item' | 'shop'): Steps<Map<string, Subject>> {
  const sides = new Map<string, Subject>();
  const elements = kind === 'item' ? yield* itemLinks(root) : [...root.querySelectorAll(SHOPS)];
  for (const [at, element] of elements.slice(0, MOST_NAMED).entries()) {
    if (at % NAMED_PER_STEP === 0) yield;
    const named = isShown(element) ? namedBy(element, kind) : null;
    const side = named && sideAround(element);
    if (named && side && !sides.has(side.word)) sides.set(side.word, { ...named, of: side.of });
  }
  return sides;
}

function* itemLinks(root: Element): Steps<Element[]> {
  const links: Element[] = [];
  const all = root.getElementsByTagName('a');
  for (let at = 0; at < MOST_LINKS && links.length < MOST_NAMED; at += 1) {
    const link = all[at];
    if (!link) break;
    if (at % LINKS_PER_STEP === LINKS_PER_STEP - 1) yield;
    if (itemLink(link.getAttribute('href'))) links.push(link);
  }
  return links;
}

function namedBy(element: Element, kind: 'item' | 'shop'): Subject | null {
  const title = element.getAttribute('title');
  const name = plainText((title ?? element.textContent ?? '').slice(0, LONGEST_NAME));
  if (name === '') return null;
  const link = kind === 'item' ? itemLink(element.getAttribute('href')) : null;
  if (kind === 'item') return link && { kind, name, id: link.id, url: link.url };
  return title === null ? null : { kind, name };
}

function sideAround(element: Element): SideWord | null {
  let around: Element | null = element;
  for (let level = 0; around && level < HIGHEST_CLIMB; level += 1, around = around.parentElement) {
    const runs = textRuns(around, MOST_RUNS);
    if (!runs) return null;
    const words = runs.flatMap(({ text }) => sideWord(text) ?? []);
    if (words.length > 0) return words.length === 1 ? (words[0] ?? null) : null;
  }
  return null;
}
