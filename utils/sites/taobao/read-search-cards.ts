import { plainText } from '../../text/plain-text';
import { isShown } from '../meaning/is-shown';
import type { Steps } from '../page';
import { firstText, firstWords, isPromoted, itemOf, named, pictureIn } from './card-elements';
import { piecedPrices } from './card-price';
import { type ItemCard, printedCount } from './item-card';
import { titleText } from './item-parts';
import { itemPrice } from './item-price';

const MOST_CARDS = 400;
const CARDS_A_STEP = 8;

/** How the cards of one layout are built. */
export interface CardLayout {
  /** selector of a card */
  card: string;
  read(card: Element): ItemCard | null;
}

/** The cards since 2023, whose class names end in a hash. */
export const HASHED_CARDS: CardLayout = {
  card: '[class*="doubleCardWrapper"]',
  read(card) {
    const heading = named(card, 'title');
    const title = titleText(
      heading[0]?.getAttribute('title') || firstText(heading) || (card.getAttribute('title') ?? ''),
    );
    if (title === '') return null;
    const isTmall = card.querySelector('[class*="tmall" i],[alt*="天猫"],[title*="天猫"]') !== null;
    const shop = firstText([...named(card, 'shopNameText'), ...named(card, 'shopName')]);
    const place = named(card, 'procity').map((part) => plainText(part.textContent ?? ''));
    return {
      item: itemOf(card, isTmall),
      title,
      image: pictureIn(card),
      prices: piecedPrices(card),
      sales: printedCount(firstWords(named(card, 'realSales'))),
      ...(shop && { shop: { name: shop.slice(0, 60) } }),
      ...(place.length > 0 && { place: place.join(' ').slice(0, 40) }),
      ...(isPromoted(card) && { promoted: true as const }),
    };
  },
};

/** The cards of 2018, drawn from `g_page_config`. */
export const CARDS_2018: CardLayout = {
  card: '.item.J_MouserOnverReq',
  read(card) {
    const title = titleText(card.querySelector('.title')?.textContent ?? '');
    if (title === '') return null;
    const shopLink = card.querySelector('.shopname');
    const shop = firstText(
      shopLink ? [...shopLink.querySelectorAll(':scope > span'), shopLink] : [],
    );
    const id = shopLink?.getAttribute('data-userid') ?? '';
    const place = firstText(card.querySelectorAll('.location'));
    const price = card.querySelector('.price');
    const isTmall = card.querySelector('.icon-service-tianmao') !== null;
    const isAd = card.matches('.item-ad,[data-category^="p4p"]') || isPromoted(card);
    return {
      item: itemOf(card, isTmall),
      title,
      image: pictureIn(card),
      prices: price ? [itemPrice('shown', (price.textContent ?? '').replace(/\s/g, ''))] : [],
      sales: printedCount(firstWords(card.querySelectorAll('.deal-cnt'))),
      ...(shop && { shop: { name: shop.slice(0, 60), ...(/^\d+$/.test(id) && { id }) } }),
      ...(place && { place: place.slice(0, 40) }),
      ...(isAd && { promoted: true as const }),
    };
  },
};

/** The cards that are shown, in the order of the page; one inside another is read once. */
export function* readCards(document: Document, { card, read }: CardLayout): Steps<ItemCard[]> {
  const cards: ItemCard[] = [];
  let outer: Element | null = null;
  let looked = 0;
  for (const element of document.querySelectorAll(card)) {
    looked += 1;
    if (looked % CARDS_A_STEP === 0) yield;
    if (outer?.contains(element) || !isShown(element)) continue;
    outer = element;
    const found = read(element);
    if (found) cards.push(found);
    if (cards.length >= MOST_CARDS) break;
  }
  return cards;
}
