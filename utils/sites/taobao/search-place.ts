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
const CHOSEN =
  '[aria-selected="true"],[aria-current],[class*="active" i],[class*="selected" i],[class*="cur" i]';
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

/** Query, page and order: the page's address says what was asked for, what is shown fills the gaps. */
export function listPlace({ document, url }: ReadContext): ListPlace {
  const given = url.searchParams;
  const query = given.get('q') ?? given.get('keyword') ?? boxText(document);
  const page =
    shownPage(document) ?? Number(given.get('page') ?? given.get('pageNo') ?? Number.NaN);
  const order = given.get('sort') ?? given.get('orderType') ?? '';
  const sortedBy = shownSort(document) ?? ORDERS[order];
  return {
    ...(query && { query: plainText(query).slice(0, LONGEST_QUERY) }),
    ...(page >= 1 && page < 1000 && { pageNumber: Math.floor(page) }),
    ...(sortedBy && { sortedBy }),
  };
}

/** The words in the visible search box. */
export function boxText(document: Document): string | undefined {
  for (const box of document.querySelectorAll(BOX))
    if (isShown(box)) return plainText(box.getAttribute('value') ?? '') || undefined;
  return undefined;
}

function shownSort(document: Document): string | undefined {
  return chosenText(document, (text) => SORTS.test(text));
}

/** The marked number in the row of pages. */
function shownPage(document: Document): number | undefined {
  const isPage = (text: string, element: Element) =>
    /^\d{1,3}$/.test(text) && element.closest(PAGES) !== null;
  const page = chosenText(document, isPage);
  return page === undefined ? undefined : Number(page);
}

/** The text of the first marked control that is shown and fits. */
function chosenText(
  document: Document,
  fits: (text: string, element: Element) => boolean,
): string | undefined {
  for (const element of document.querySelectorAll(CHOSEN)) {
    if (element.childElementCount > 3) continue;
    const text = cleanText((element.textContent ?? '').slice(0, 60));
    if (fits(text, element) && isShown(element)) return text;
  }
  return undefined;
}
