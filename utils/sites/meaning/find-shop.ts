import type { ShopIdentity } from '../../model/reading';
import { cleanText } from '../../text/clean-text';
import { plainText } from '../../text/plain-text';
import { isShown } from './is-shown';
import { printedParent, wholeText } from './printed-text';
import { textRuns } from './text-runs';

const NAMED = '[class*="shop-name"],[class*="shopName"]';
const LONGEST_NAME = 60;
const HIGHEST_CLIMB = 4;
const MOST_RUNS = 30;
/** The header stands at the beginning of the page. */
const HEADER_TEXTS = 2000;

/**
 * The shop that the page's header names: the text before 主店, else an element that the page's
 * classes call the shop's name. Two different names are none.
 */
export function findShop(document: Document, mainShops: readonly Text[]): ShopIdentity | undefined {
  const names = new Set<string>();
  for (const text of mainShops) {
    const name = nameBefore(text);
    if (name) names.add(name);
  }
  if (names.size === 0)
    for (const element of document.querySelectorAll(NAMED)) {
      const name = isShown(element) ? shopName(element.textContent ?? '') : null;
      if (name) names.add(name);
    }
  const [name] = names;
  return name && names.size === 1 ? { name } : undefined;
}

/** The first 主店 near the beginning of the page, for readers that did not walk the whole of it. */
export function headerShops(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let left = HEADER_TEXTS; left > 0 && walker.nextNode(); left -= 1) {
    const text = walker.currentNode as Text;
    if (text.length <= LONGEST_NAME * 2 && text.data.trimEnd().endsWith('主店')) return [text];
  }
  return [];
}

/** A shop's name out of an element's text, or null where the text cannot be one. */
function shopName(raw: string): string | null {
  if (raw.length > LONGEST_NAME * 3) return null;
  const name = plainText(raw);
  return name.length >= 2 && name.length <= LONGEST_NAME && /[A-Za-z一-鿿]/.test(name)
    ? name
    : null;
}

/** 主店 stands behind the name in the same text, or in an element of its own. */
function nameBefore(mark: Text): string | null {
  if (!mark.parentElement || !isShown(mark.parentElement)) return null;
  const own = cleanText(wholeText(mark)).replace(/[·|( ]*主店$/, '');
  if (own !== '') return shopName(own);
  let around = printedParent(mark);
  for (let level = 0; around && level < HIGHEST_CLIMB; level += 1, around = around.parentElement) {
    const runs = textRuns(around, MOST_RUNS) ?? [];
    const at = runs.findIndex(({ first }) => first === mark);
    const before = at > 0 ? runs[at - 1] : undefined;
    if (before) return shopName(before.raw);
  }
  return null;
}
