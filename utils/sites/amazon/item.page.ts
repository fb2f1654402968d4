import type { Listing, ListingPrice, ListingSku, Printed } from '../../model/listing';
import type { Trouble } from '../../model/reading';
import type { NumberLocale } from '../../text/parse-foreign-amount';
import { firstDrawn, isDrawn, wordsOf } from '../marketplace/drawn';
import { disagreement, listingYield } from '../marketplace/listing-yield';
import { pictureIn, picturesIn } from '../marketplace/picture-of';
import { withReviews } from '../marketplace/with-reviews';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { AMAZON_PICTURES, amazonItemIn, amazonPrice, pricesInBlock } from './amazon-goods';
import { bestSellerRanks } from './best-seller-ranks';
import { localCount, localeOf } from './local-amount';
import { reviewRows } from './review-rows';
import { starsIn } from './stars';

const TITLE = '#productTitle,#ebooksProductTitle';
/** The offer's own block; prices of carousels, accessories and financing stand outside of them. */
const PRICE_BLOCKS = [
  '#corePriceDisplay_desktop_feature_div',
  '#corePrice_desktop',
  '#corePrice_feature_div',
  '#apex_desktop',
];
/** Books and pages before 2021. */
const PLAIN_PRICES = [
  '#kindle-price',
  '#priceblock_dealprice',
  '#priceblock_saleprice',
  '#priceblock_ourprice',
  '#price',
  '#tmmSwatches .selected .slot-price .a-color-price',
  '#tmmSwatches .swatchElement.selected .a-color-price',
];
const SHOP =
  '#sellerProfileTriggerId,#merchantInfoFeature_feature_div .offer-display-feature-text-message,#merchant-info a';
const SOLD_BY = /^(?:Sold by|Vendido por|Verkauf durch|Vendu par|Venduto da|Verkocht door):?$/i;
const BOUGHT = '#social-proofing-faceout-title-tk_bought,[id^="social-proofing-faceout-title"]';
const THUMBS = '#altImages li:not(.videoThumbnail) img';
const MAIN = '#landingImage,#ebooksImgBlkFront,#imgBlkFront,#imgTagWrapperId img';
const VARIANT =
  '#twister li[data-asin],[id^="tp-inline-twister"] li[data-asin],#twister li[data-defaultasin]';

/** An item on any of Amazon's shops. */
export const amazonItem = definePage({
  id: 'amazon.item',
  layouts: [{ since: '2019-01', sign: TITLE, read: readItem }],
  *readByMeaning(context): Steps<PageYield | null> {
    const heading = firstDrawn(context.document, 'h1');
    yield;
    return heading ? yield* withDetails(context, wordsOf(heading), [UNKNOWN]) : null;
  },
});

const UNKNOWN: Trouble = { field: 'page', why: 'layout-unknown' };

function* readItem(context: ReadContext): Steps<PageYield | null> {
  const title = wordsOf(firstDrawn(context.document, TITLE));
  yield;
  return title === '' ? null : yield* withDetails(context, title, []);
}

/** The listing, and in parts of their own the ranks and the reviews that stand below it. */
function* withDetails(
  context: ReadContext,
  title: string,
  told: readonly Trouble[],
): Steps<PageYield> {
  const { document, url } = context;
  const listing = yield* listingOf(context, title);
  const other = document.querySelector('#ASIN')?.getAttribute('value');
  const wrong = other && other !== listing.itemId;
  const found = listingYield(listing, [
    ...told,
    ...(wrong ? [disagreement('itemId', listing.itemId, other)] : []),
  ]);
  const locale = localeOf(document, url);
  const figures = bestSellerRanks(document, locale);
  yield;
  const reviews = yield* reviewRows(document, listing.itemId, locale);
  const subject = { kind: 'item' as const, name: listing.title, id: listing.itemId };
  const ranks = figures.length > 0 ? [{ kind: 'metrics' as const, subject, figures }] : [];
  return withReviews({ ...found, parts: [...found.parts, ...ranks] }, reviews);
}

function* listingOf({ document, url }: ReadContext, title: string): Steps<Listing> {
  const locale = localeOf(document, url);
  const prices = pricesOf(document, locale);
  yield;
  const shop = shopIn(document);
  const stars = starsOf(document, locale);
  yield;
  const sales = printed(firstDrawn(document, BOUGHT), locale);
  const reviews = printed(firstDrawn(document, '#acrCustomerReviewText'), locale);
  yield;
  const thumbs = picturesIn(document.querySelectorAll(THUMBS), AMAZON_PICTURES);
  const main = pictureIn(document.querySelector(MAIN), AMAZON_PICTURES);
  return {
    site: 'amazon',
    itemId: amazonItemIn(url.pathname) ?? '',
    title,
    prices,
    sales,
    reviews,
    ...(shop && { shop }),
    scores: stars ? [stars] : [],
    // A thumbnail bears another name than the large picture of the same view.
    images: thumbs.length > 0 ? thumbs : main ? [main] : [],
    skus: [...document.querySelectorAll(VARIANT)].flatMap(variantOf),
  };
}

function pricesOf(document: Document, locale: NumberLocale): ListingPrice[] {
  for (const selector of PRICE_BLOCKS)
    for (const block of document.querySelectorAll(selector)) {
      const prices = isDrawn(block) ? pricesInBlock(block, locale) : [];
      if (prices.some(({ kind }) => kind === 'shown')) return prices;
    }
  for (const selector of PLAIN_PRICES) {
    const element = firstDrawn(document, selector);
    if (element) return [amazonPrice('shown', wordsOf(element, 60), locale)];
  }
  return [];
}

function printed(element: Element | undefined, locale: NumberLocale): Printed | undefined {
  if (!element) return undefined;
  const raw = wordsOf(element, 60);
  return { raw, figure: localCount(raw, locale) };
}

/** The brand's line is no shop: only who sells is asked for. */
function shopIn(document: Document): Listing['shop'] {
  const element = firstDrawn(document, SHOP) ?? besideSoldBy(document);
  const name = wordsOf(element, 60);
  const id = /[?&]seller=([A-Z0-9]{8,20})/.exec(element?.getAttribute('href') ?? '')?.[1];
  return name === '' ? undefined : { name, ...(id && { id }) };
}

function besideSoldBy(document: Document): Element | undefined {
  for (const cell of document.querySelectorAll('td'))
    if (SOLD_BY.test(wordsOf(cell, 40)))
      return cell.nextElementSibling?.firstElementChild ?? undefined;
  return undefined;
}

function starsOf(document: Document, locale: NumberLocale): Listing['scores'][number] | null {
  const popover = document.querySelector('#acrPopover');
  const title = popover?.getAttribute('title') ?? '';
  return starsIn(title || wordsOf(popover?.querySelector('.a-icon-alt'), 60), locale);
}

function variantOf(item: Element): ListingSku[] {
  const id = item.getAttribute('data-asin') || item.getAttribute('data-defaultasin') || '';
  const name = item.querySelector('img')?.getAttribute('alt') || wordsOf(item, 100);
  if (!/^[A-Z0-9]{10}$/.test(id) || name === '') return [];
  const available = !/unavailable/i.test(item.className);
  return [{ id, name: name.slice(0, 200), available }];
}
