import { type Figure, missing } from '../../model/figure';
import type { ListingPrice, PriceKind } from '../../model/listing';
import type { NumberLocale } from '../../text/parse-foreign-amount';
import { wordsOf } from '../marketplace/drawn';
import type { PictureStore } from '../marketplace/picture-of';
import { localPrice } from './local-amount';

/** `71rp30uUz5L._AC_UL320_.jpg` and `/images/W/…-T2/images/I/…` are cuts of one picture. */
export const AMAZON_PICTURES: PictureStore = {
  host: /(?:^|\.)(?:media-amazon|ssl-images-amazon|images-amazon)\.com$/,
  path: /\/images\/I\/(?!.*play-icon)/,
  size: /\._?[A-Z][\w,-]{1,80}_(?=\.\w{3,4}$)|(?<=^\/images)\/W\/[\w-]{1,60}\/images/g,
};

const PRICE = '.a-price';
const STRUCK = '[data-a-strike="true"]';
/** A price for each kilogram or piece stands in the same dress as a struck one. */
const OTHER = '.a-text-price';
const DASH = /^\s*[-–—]\s*$/;

/** The canonical address of an item; links on the page lead through advertisements and sessions. */
export function amazonItemUrl(asin: string, { hostname }: URL): string {
  return `https://${hostname}/dp/${asin}`;
}

/** The item that an address on any of the shops leads to. */
export function amazonItemIn(address: string): string | null {
  return /\/(?:dp|gp\/product)\/([A-Z0-9]{10})(?:[/?#%]|$)/.exec(address)?.[1] ?? null;
}

/** Prices in a block that speaks of one offer: what is asked first, then the struck-through one. */
export function pricesInBlock(block: Element, locale: NumberLocale): ListingPrice[] {
  const prices = [...block.querySelectorAll(PRICE)].filter(isOwn);
  const asked = prices.filter((price) => !price.matches(`${STRUCK},${OTHER}`));
  const struck = prices.filter((price) => price.matches(STRUCK));
  return [...amount('shown', asked, locale), ...amount('list', struck, locale)];
}

/** One entry of a listing's prices out of a text. */
export function amazonPrice(kind: PriceKind, raw: string, locale: NumberLocale): ListingPrice {
  const { figure, currency } = localPrice(raw, locale);
  // Books that are part of a subscription stand for 0,00 €.
  const free = figure.kind === 'exact' && figure.value === 0;
  return {
    kind,
    raw: raw.slice(0, 60),
    figure,
    ...(currency && { currency }),
    ...(free && { doubt: 'zero-price' }),
  };
}

function isOwn(price: Element): boolean {
  return (
    price.checkVisibility() && price.closest('.aok-hidden,.a-hidden,.a-popover-preload') === null
  );
}

/** Two prices with a dash between them are a span of variants; any other two contradict. */
function amount(
  kind: PriceKind,
  elements: readonly Element[],
  locale: NumberLocale,
): ListingPrice[] {
  const found = new Map<string, { element: Element; price: ListingPrice }>();
  for (const element of elements) {
    const price = amazonPrice(kind, drawnPrice(element), locale);
    const key = JSON.stringify(price.figure);
    if (!found.has(key)) found.set(key, { element, price });
  }
  const [first, second, third] = found.values();
  if (!first) return [];
  if (!second) return [first.price];
  const raw = `${first.price.raw} - ${second.price.raw}`.slice(0, 60);
  const span = third ? null : spanOf(first.price.figure, second.price.figure);
  const dashed = DASH.test(textBetween(first.element, second.element));
  if (!span || !dashed) return [{ kind, raw, figure: missing('unreadable') }];
  return [{ ...first.price, raw, figure: span }];
}

function spanOf(low: Figure, high: Figure): Figure | null {
  if (low.kind !== 'exact' || high.kind !== 'exact' || low.value >= high.value) return null;
  return { kind: 'range', low: low.value, high: high.value };
}

/** What is drawn for the eye; the copy for screen readers may be blank. */
function drawnPrice(price: Element): string {
  const drawn = price.querySelector('[aria-hidden="true"]') ?? undefined;
  return wordsOf(drawn, 60) || wordsOf(price.querySelector('.a-offscreen'), 60);
}

function textBetween(first: Element, second: Element): string {
  const range = first.ownerDocument.createRange();
  range.setStartAfter(first);
  range.setEndBefore(second);
  return range.toString().slice(0, 40);
}
