import type { ListingPrice } from '../../model/listing';
import { isShown } from '../meaning/is-shown';
import { textRuns } from '../meaning/text-runs';
import type { Steps } from '../page';
import { counter, type ItemParts, imagesIn, scoresIn, shopNameIn, titleText } from './item-parts';
import { itemPrice } from './item-price';

const TITLE = '#s-title h1';
const PRICE = '#s-price .mui-price';
const LIST_PRICE = '#s-price del,#s-price .mui-price.small';
const COUNTS = '#s-adds,#s-price,#s-title .sub,.itemExtraInfo';
const SALES = /^(?:月销量?|总?销量|已售)/;
const MOST_RUNS = 40;

/** Reads what the phone's item pages of 2015 show; null without a title. */
export function* readMobileItem(document: Document): Steps<ItemParts | null> {
  const title = titleText(document.querySelector(TITLE)?.textContent ?? '');
  if (title === '') return null;
  yield;
  return {
    title,
    prices: prices(document),
    sales: sales(document),
    shopName: shopNameIn(document.querySelector('#s-shop .shop-t')),
    scores: scoresIn(document.querySelectorAll('#s-shop .score li')),
    images: imagesIn(document.querySelectorAll('#s-showcase img')),
    options: [],
  };
}

function prices(document: Document): ListingPrice[] {
  const read = (element: Element) => (element.textContent ?? '').replace(/\s/g, '').slice(0, 60);
  const listed = [...document.querySelectorAll(LIST_PRICE)].filter(isShown);
  const asked = [...document.querySelectorAll(PRICE)].filter(
    (element) => isShown(element) && !listed.includes(element),
  );
  return [
    ...asked.slice(0, 1).map((element) => itemPrice('shown', read(element))),
    ...listed.slice(0, 1).map((element) => itemPrice('list', read(element))),
  ];
}

/** No element is named for the sales; the words are. */
function sales(document: Document): ItemParts['sales'] {
  for (const block of document.querySelectorAll(COUNTS))
    for (const { text, first } of textRuns(block, MOST_RUNS) ?? [])
      if (SALES.test(text)) return counter(first.parentElement);
  return undefined;
}
