import { cleanText } from '../../text/clean-text';
import { plainText } from '../../text/plain-text';
import { isShown } from '../meaning/is-shown';
import type { ReadContext } from '../page';

/** Which list of results a page shows. */
export interface ListPlace {
  query?: string;
  pageNumber?: number;
  sortedBy?: string;
}

const SORTS =
  /^(?:综合(?:排序)?|默认(?:排序)?|推荐(?:排序)?|销量(?:优先|排序)?|信用|新品|价格|人气|收藏|上新)$/;
const CHOSEN = /active|selected|cur/i;
const BOX = 'input[name="q"],input[id="q"],input[name="keyword"]';
const PAGES = '[class*="pagination" i],[class*="pager" i],.m-page';
/** The addresses' own words for an order. */
const ORDERS: Record<string, string> = {
  default: '综合',
  _coefp: '综合',
  'sale-desc': '销量',
  _sale: '销量',
  'price-asc': '价格从低到高',
  'price-desc': '价格从高到低',
  'credit-desc': '信用',
  hotsell_desc: '销量',
  newOn_desc: '新品',
  price_asc: '价格从低到高',
  price_desc: '价格从高到低',
  hotkeep_desc: '收藏',
};
const LONGEST_QUERY = 100;

/** Whether an element may be the marked one of its kind: a chosen order, the page that is shown. */
export function isMarked(element: Element, classes: string): boolean {
  return (
    CHOSEN.test(classes) ||
    element.hasAttribute('aria-current') ||
    element.getAttribute('aria-selected') === 'true'
  );
}

/**
 * Query, page and order: the page's address says what was asked for, what is shown fills the gaps.
 * `marked` are the page's elements that `isMarked` found.
 */
export function listPlace({ document, url }: ReadContext, marked: readonly Element[]): ListPlace {
  const given = url.searchParams;
  const query = given.get('q') ?? given.get('keyword') ?? boxText(document);
  const isPage = (text: string, element: Element) =>
    /^\d{1,3}$/.test(text) && element.closest(PAGES) !== null;
  const page = markedText(marked, isPage) ?? given.get('page') ?? given.get('pageNo') ?? '';
  const order = given.get('sort') ?? given.get('orderType') ?? '';
  const sortedBy = markedText(marked, (text) => SORTS.test(text)) ?? ORDERS[order];
  return {
    ...(query && { query: plainText(query).slice(0, LONGEST_QUERY) }),
    ...(/^[1-9]\d{0,2}$/.test(page) && { pageNumber: Number(page) }),
    ...(sortedBy && { sortedBy }),
  };
}

/** The words in the visible search box. */
export function boxText(document: Document): string | undefined {
  for (const box of document.querySelectorAll(BOX))
    if (isShown(box)) return plainText(box.getAttribute('value') ?? '') || undefined;
  return undefined;
}

/** The text of the first marked control that is shown and fits. */
function markedText(
  marked: readonly Element[],
  fits: (text: string, element: Element) => boolean,
): string | undefined {
  for (const element of marked) {
    if (element.childElementCount > 3) continue;
    const text = cleanText((element.textContent ?? '').slice(0, 60));
    if (fits(text, element) && isShown(element)) return text;
  }
  return undefined;
}
