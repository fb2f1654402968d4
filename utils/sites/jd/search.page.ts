import type { BoardPart, BoardRow } from '../../model/reading';
import { boardRow } from '../marketplace/board-row';
import { boardYield, pageNumberOf } from '../marketplace/board-yield';
import { cardWords } from '../marketplace/card-words';
import { firstDrawn, isDrawn, wordsOf } from '../marketplace/drawn';
import { itemCards } from '../marketplace/item-cards';
import { pictureIn } from '../marketplace/picture-of';
import { NOT_PRINTED, printedCount, REVIEWS } from '../marketplace/printed-count';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { itemPrice } from '../taobao/item-price';
import { JD_PICTURES, jdItemIn, jdItemUrl, jdShopIn } from './jd-goods';

const CARD = '.gl-item[data-sku]';
const CARDS_PER_STEP = 4;

/** 京东搜索: the list as it was drawn until 2024, else whatever list of links to items is there. */
export const jdSearch = definePage({
  id: 'jd.search',
  layouts: [{ since: '2018-07', sign: CARD, read: readList }],
  *readByMeaning(context): Steps<PageYield | null> {
    const rows: BoardRow[] = [];
    for (const { id, element } of yield* itemCards(context.document, jdItemIn)) {
      const words = cardWords(element);
      if (words)
        rows.push(
          boardRow(rows.length + 1, {
            ...words,
            id,
            url: jdItemUrl(id),
            picture: pictureIn(element.querySelector('img'), JD_PICTURES),
            shop: shopIn(element),
          }),
        );
      yield;
    }
    return rows.length > 0 ? boardYield(context, { ...searchOf(context), rows }) : null;
  },
});

function* readList(context: ReadContext): Steps<PageYield | null> {
  const rows: BoardRow[] = [];
  const cards = [...context.document.querySelectorAll(CARD)];
  for (const [at, card] of cards.entries()) {
    if (at % CARDS_PER_STEP === CARDS_PER_STEP - 1) yield;
    const id = card.getAttribute('data-sku') ?? '';
    if (/^\d{5,20}$/.test(id) && isDrawn(card)) rows.push(rowOf(card, id, rows.length + 1));
  }
  const region = cards[0]?.parentElement;
  return rows.length > 0 ? boardYield(context, { ...searchOf(context), rows }, region) : null;
}

function rowOf(card: Element, id: string, place: number): BoardRow {
  const price = firstDrawn(card, '.p-price i') ?? firstDrawn(card, '.p-price');
  const reviews = firstDrawn(card, '.p-commit');
  return boardRow(place, {
    id,
    title: wordsOf(firstDrawn(card, '.p-name em') ?? firstDrawn(card, '.p-name')),
    url: jdItemUrl(id),
    picture: pictureIn(card.querySelector('.p-img img'), JD_PICTURES),
    // Until a script fills the price in, its sign stands there alone.
    prices: [itemPrice('shown', wordsOf(price, 60).replace(/^[¥￥]$/, ''))],
    reviews: reviews ? printedCount(wordsOf(reviews), REVIEWS) : NOT_PRINTED,
    shop: shopIn(card),
    promoted: firstDrawn(card, '.p-promo-flag') !== undefined,
  });
}

/** Server pages leave the shop empty until a script fills it in. */
function shopIn(card: Element): BoardRow['shop'] {
  const link = firstDrawn(card, 'a[href*="mall.jd.com/"]');
  const name = wordsOf(link, 60);
  const id = jdShopIn(link?.getAttribute('href'));
  return name === '' ? undefined : { name, ...(id && { id }) };
}

/** Each half of a page has its own number in the address: 3 is the second page. */
function searchOf({ document, url }: ReadContext): Omit<BoardPart, 'kind' | 'rows'> {
  const query = url.searchParams.get('keyword');
  const half = pageNumberOf(url.searchParams.get('page'));
  const printed = pageNumberOf(wordsOf(firstDrawn(document, '.fp-text b,.p-num a.curr'), 5));
  const pageNumber = half ? Math.ceil(half / 2) : printed;
  const sortedBy = wordsOf(firstDrawn(document, '.f-sort a.curr'), 30);
  return {
    ...(query && { query: query.slice(0, 200) }),
    ...(sortedBy && { sortedBy }),
    ...(pageNumber && { pageNumber }),
  };
}
