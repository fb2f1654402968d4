import type { Part, Reading } from '../model/reading';
import { plainText } from '../text/plain-text';
import { isShown } from './meaning/is-shown';

const CURRENT =
  '.ant-pagination-item-active,.next-pagination-item.next-current,[aria-current="page"]';
const SORTED =
  '[class*="sortable-down-icon"].active,[class*="sortable-up-icon"].active,[aria-sort="descending"],[aria-sort="ascending"]';
const HEAD = 'th,[role="columnheader"]';
const LONGEST = 40;
const LISTS: ReadonlySet<Part['kind']> = new Set(['table', 'orders', 'reviews', 'questions']);

/**
 * Which page of its list a page shows, and by what the list is sorted, so that a look at the second
 * page is not taken for a newer look at the first. Left out where it is the first page as it comes,
 * and where two lists of one page are turned separately.
 */
export function listPlace(document: Document, parts: readonly Part[]): Pick<Reading, 'list'> {
  if (!parts.some(({ kind }) => LISTS.has(kind))) return {};
  const page = Number(onlyText(document, CURRENT, (element) => element));
  const sortedBy = onlyText(document, SORTED, (element) => element.closest(HEAD));
  const list = { ...(page > 1 && page < 10_000 && { page }), ...(sortedBy && { sortedBy }) };
  return Object.keys(list).length > 0 ? { list } : {};
}

function onlyText(
  document: Document,
  selector: string,
  named: (element: Element) => Element | null,
): string | undefined {
  const texts = new Set<string>();
  for (const element of document.querySelectorAll(selector)) {
    const text = isShown(element) && (named(element)?.textContent ?? '').slice(0, LONGEST);
    if (text && text.trim() !== '') texts.add(plainText(text));
  }
  return texts.size === 1 ? [...texts][0] : undefined;
}
