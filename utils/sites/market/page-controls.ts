import { plainText } from '../../text/plain-text';
import { isChosen } from '../meaning/is-chosen';
import { isShown } from '../meaning/is-shown';

const PICKED = '.common-picker-header[title]';
const TREE = 'li.tree-item[title]';
/** A path of categories is printed the same way wherever it stands. */
const PATH = '[title*=" > "]';
const LONGEST_PATH = 120;
const CURRENT_PAGE =
  '.ant-pagination-item-active,.next-pagination-item.next-current,[aria-current="page"]';
const PAGE_SIZE = '.oui-page-size-select';
const SORTED =
  '[class*="sortable-down-icon"].active,[class*="sortable-up-icon"].active,[aria-sort="descending"],[aria-sort="ascending"]';
const HEAD_CELL = 'th,[role="columnheader"]';

/** The path of the category that a market page is told to show, as printed: 家居饰品 > 装饰挂钟. */
export function chosenCategory(document: Document): string | undefined {
  const picked = onlyTitle(document.querySelectorAll(PICKED));
  const inTree = [...document.querySelectorAll(TREE)];
  const known = picked ?? onlyTitle(inTree.filter(isChosen));
  if (known) return known;
  const paths = [...document.querySelectorAll(PATH)];
  return onlyTitle(paths.filter(isChosen)) ?? onlyTitle(paths);
}

/** The page of a list that is open; undefined on a list of one page. */
export function pageNumber(document: Document): number | undefined {
  return onlyNumber(document, CURRENT_PAGE);
}

/** How many rows a page of a list holds at most. */
export function pageSize(document: Document): number | undefined {
  return onlyNumber(document, PAGE_SIZE);
}

/** The column that a table is sorted by, where it shows one. */
export function sortedBy(table: Element, heads: readonly string[]): string | undefined {
  const names = [...table.querySelectorAll(SORTED)].flatMap((sign) => {
    const cell = isShown(sign) ? sign.closest(HEAD_CELL) : null;
    const name = plainText((cell?.textContent ?? '').slice(0, LONGEST_PATH)).replaceAll(' ', '');
    return heads.includes(name) ? [name] : [];
  });
  return new Set(names).size === 1 ? names[0] : undefined;
}

function onlyTitle(elements: Iterable<Element>): string | undefined {
  const titles = new Set<string>();
  for (const element of elements) {
    const title = plainText(element.getAttribute('title') ?? '');
    if (title !== '' && title.length <= LONGEST_PATH && isShown(element)) titles.add(title);
  }
  return titles.size === 1 ? [...titles][0] : undefined;
}

function onlyNumber(document: Document, selector: string): number | undefined {
  const numbers = new Set<number>();
  for (const element of document.querySelectorAll(selector)) {
    const text = isShown(element) ? plainText((element.textContent ?? '').slice(0, 40)) : '';
    const number = /^(\d{1,5})(?: ?条\/页)?$/.exec(text)?.[1];
    if (number) numbers.add(Number(number));
  }
  return numbers.size === 1 ? [...numbers][0] : undefined;
}
