import { cleanText } from '../../text/clean-text';
import { isShown } from '../meaning/is-shown';
import type { Steps } from '../page';
import { firstText, firstWords, isPromoted, itemOf, pictureIn } from './card-elements';
import { type ItemCard, NO_FIGURE, printedCount } from './item-card';
import { titleText } from './item-parts';
import { itemPrice } from './item-price';

const CARD = 'dl.item';
/** Behind these a shop's page offers what it recommends, built like its list. */
const END_OF_LIST = '.J_TItems .pagination,.J_TItems .comboHd';
const RATES = '.rates,.title h4';
const REVIEWS = /评[价论][ :(]{0,3}([\d,.]{1,12}[千万]?\+?)/;
const MOST_CARDS = 400;
const CARDS_A_STEP = 8;

/** The items of a shop's list as its pages have shown them since 2015. */
export function* readShopCards(document: Document, isTmall: boolean): Steps<ItemCard[]> {
  const end = document.querySelector(END_OF_LIST);
  const cards: ItemCard[] = [];
  let looked = 0;
  for (const card of document.querySelectorAll(CARD)) {
    looked += 1;
    if (looked % CARDS_A_STEP === 0) yield;
    if (cards.length >= MOST_CARDS || (end && follows(end, card))) break;
    const found = isShown(card) ? cardOf(card, isTmall) : null;
    if (found) cards.push(found);
  }
  return cards;
}

function follows(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function cardOf(card: Element, isTmall: boolean): ItemCard | null {
  const title = titleText(firstText(card.querySelectorAll('.item-name,.detail .desc a,.detail a')));
  if (title === '') return null;
  const shown = priceText(card, '.c-price');
  const list = priceText(card, '.s-price');
  const sold = firstWords([
    ...card.querySelectorAll('.sale-area'),
    ...card.querySelectorAll('.sale-num'),
  ]);
  const rates = cleanText(firstText(card.querySelectorAll(RATES)));
  const reviews = REVIEWS.exec(rates)?.[1];
  return {
    item: itemOf(card, isTmall),
    title,
    image: pictureIn(card),
    prices: [
      ...(shown ? [itemPrice('shown', shown)] : []),
      ...(list && list !== shown ? [itemPrice('list', list)] : []),
    ],
    sales: sold ? printedCount(sold.replaceAll(' ', '')) : NO_FIGURE,
    ...(reviews && { reviews: { ...printedCount(reviews), raw: rates.slice(0, 60) } }),
    ...(isPromoted(card) && { promoted: true as const }),
  };
}

function priceText(card: Element, selector: string): string {
  const shown = [...card.querySelectorAll(selector)].filter(isShown);
  return firstText(shown).replaceAll(' ', '');
}
