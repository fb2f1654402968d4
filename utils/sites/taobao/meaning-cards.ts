import type { ListingPrice } from '../../model/listing';
import { plainText } from '../../text/plain-text';
import { isShown } from '../meaning/is-shown';
import { type TextRun, textRuns } from '../meaning/text-runs';
import type { Steps } from '../page';
import { isPromoted, pictureIn } from './card-elements';
import { type ItemCard, NO_FIGURE, printedCount } from './item-card';
import { type ItemLink, itemLink } from './item-link';
import { titleText } from './item-parts';
import { itemPrice } from './item-price';

const HIGHEST_CLIMB = 8;
const MOST_LINKS = 1500;
const MOST_CARDS = 400;
const MOST_RUNS = 40;
const LINKS_A_STEP = 8;
const FEWEST_CARDS = 3;
const SHORTEST_TITLE = 6;
/** With the white space of indented HTML. */
const LONGEST_TITLE = 400;
const PRICE = /^¥ ?\d/;
const COUNT = /(?:人付款|人收货|人购买|已售|销量|成交)/;
const REVIEWS = /(?:条?评[价论])/;
const STRUCK = 'del,s,strike,[class*="origin" i],[class*="line-through" i]';
const SHOP_LINK = /\/\/(?:shop\d+|store)\.(?:taobao|tmall)\.com\/|view_shop\.htm/;
const PLACE =
  /^(?:北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)(?: [一-鿿]{2,8})?$/;

/**
 * The items of a list in a layout that is not known: a link to one item's page, with a title and a
 * price in yuan in the smallest block that holds them. Fewer than three are no list.
 */
export function* meaningCards(document: Document): Steps<ItemCard[] | null> {
  const cards = new Map<Element, ItemCard>();
  let looked = 0;
  for (const link of document.querySelectorAll('a[href*=".htm"]')) {
    looked += 1;
    if (looked > MOST_LINKS || cards.size >= MOST_CARDS) break;
    if (looked % LINKS_A_STEP === 0) yield;
    const item = itemLink(link.getAttribute('href'));
    if (!item || !isShown(link) || isInside(cards, link)) continue;
    const block = blockAround(link, item);
    const card = block && cardIn(block.element, block.runs, item);
    if (block && card) cards.set(block.element, card);
  }
  return cards.size < FEWEST_CARDS ? null : [...cards.values()];
}

function isInside(cards: ReadonlyMap<Element, ItemCard>, link: Element): boolean {
  let element: Element | null = link;
  for (let level = 0; element && level < 2 * HIGHEST_CLIMB; level += 1) {
    if (cards.has(element)) return true;
    element = element.parentElement;
  }
  return false;
}

/** The smallest block around a link that shows a price and speaks of no other item. */
function blockAround(link: Element, item: ItemLink): { element: Element; runs: TextRun[] } | null {
  let element: Element | null = link;
  for (let level = 0; element && level < HIGHEST_CLIMB; level += 1) {
    const runs = textRuns(element, MOST_RUNS);
    if (!runs || speaksOfOthers(element, item)) return null;
    if (runs.some(({ text }) => PRICE.test(text))) return { element, runs };
    element = element.parentElement;
  }
  return null;
}

function speaksOfOthers(element: Element, { id }: ItemLink): boolean {
  for (const link of element.querySelectorAll('a[href*=".htm"]')) {
    const other = itemLink(link.getAttribute('href'));
    if (other && other.id !== id) return true;
  }
  return false;
}

function cardIn(block: Element, runs: readonly TextRun[], item: ItemLink): ItemCard | null {
  const title = titleIn(block, runs);
  if (title === '') return null;
  const wordOf = (pattern: RegExp) =>
    runs.find(({ text }) => pattern.test(text) && /\d/.test(text));
  const sales = wordOf(COUNT);
  const reviews = wordOf(REVIEWS);
  const place = runs.find(({ text }) => PLACE.test(text))?.text;
  const shop = shopIn(block);
  return {
    item,
    title,
    image: pictureIn(block),
    prices: pricesIn(runs),
    sales: sales ? printedCount(sales.text) : NO_FIGURE,
    ...(reviews && { reviews: printedCount(reviews.text) }),
    ...(shop && { shop: { name: shop } }),
    ...(place && { place }),
    ...(isPromoted(block) && { promoted: true as const }),
  };
}

/** The title of the item's own links, else their text, else the longest words, else the picture's. */
function titleIn(block: Element, runs: readonly TextRun[]): string {
  const links = [...block.querySelectorAll('a[href*=".htm"]')].filter((link) =>
    itemLink(link.getAttribute('href')),
  );
  const words = runs
    .filter(({ text, first }) => isTitle(text) && !isInShopLink(first))
    .map(({ raw }) => raw);
  const candidates = [
    ...links.map((link) => link.getAttribute('title') ?? ''),
    ...links.map((link) => link.textContent ?? '').filter(isTitleAlone),
    words.sort((a, b) => b.length - a.length)[0] ?? '',
    ...[...block.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt') ?? ''),
  ];
  return titleText(candidates.find((text) => plainText(text).length >= SHORTEST_TITLE) ?? '');
}

function isTitle(text: string): boolean {
  return text.length >= SHORTEST_TITLE && !COUNT.test(text) && !PRICE.test(text);
}

/** A title may be printed in pieces; a link around a whole card holds more than it. */
function isTitleAlone(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/[¥￥]/.test(text) && !COUNT.test(text);
}

function isInShopLink(text: Text): boolean {
  return SHOP_LINK.test(text.parentElement?.closest('a')?.getAttribute('href') ?? '');
}

/** One price that is asked, and those that are struck through; two that are asked are none. */
function pricesIn(runs: readonly TextRun[]): ListingPrice[] {
  const prices = runs
    .filter(({ text }) => PRICE.test(text))
    .map(({ text, first }) =>
      itemPrice(first.parentElement?.closest(STRUCK) ? 'list' : 'shown', text),
    );
  const asked = new Set(prices.filter(({ kind }) => kind === 'shown').map(({ raw }) => raw));
  if (asked.size <= 1) return prices;
  return [
    { kind: 'shown', raw: [...asked].join(' '), figure: { kind: 'missing', why: 'unreadable' } },
  ];
}

function shopIn(block: Element): string | undefined {
  for (const link of block.querySelectorAll('a[href]')) {
    const name = plainText((link.textContent ?? '').slice(0, 100));
    if (name !== '' && SHOP_LINK.test(link.getAttribute('href') ?? '')) return name.slice(0, 60);
  }
  return undefined;
}
