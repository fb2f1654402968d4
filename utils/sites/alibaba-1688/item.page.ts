import type { Listing, ListingPrice } from '../../model/listing';
import type { Trouble } from '../../model/reading';
import { embeddedData } from '../embedded/embedded-data';
import { firstDrawn, wordsOf } from '../marketplace/drawn';
import { disagreement, listingYield } from '../marketplace/listing-yield';
import { type PanelWords, panelWords } from '../marketplace/panel-words';
import { pictureOf, picturesIn } from '../marketplace/picture-of';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { type OfferData, offerData } from './offer-data';
import { OFFER_PICTURES, offerIn } from './offer-words';

const COMPANY =
  '.company-name,[class*="companyName" i],[class*="company-name" i],[class*="shop-name" i]';
const GALLERY = '[class*="gallery" i] img,[class*="detail-gallery" i] img,.tab-pane img';

/**
 * An offer of 1688. Its class names are not known for sure, its data is: the data tells which
 * numbers on the page are tiers, and the page tells which of them are shown.
 */
export const alibaba1688Item = definePage({
  id: '1688.item',
  layouts: [],
  *readByMeaning(context): Steps<PageYield | null> {
    const data = dataOf(context.document);
    yield;
    const words = panelWords(context.document, data?.title) ?? panelWords(context.document);
    yield;
    return words || data?.title ? listingYield(...found(context, words, data)) : null;
  },
});

function dataOf(document: Document): OfferData | null {
  for (const value of embeddedData(document, 'tempModel')) {
    const data = offerData(value);
    if (data) return data;
  }
  return null;
}

function found(
  { document, url }: ReadContext,
  words: PanelWords | null,
  data: OfferData | null,
): [Listing, Trouble[]] {
  const itemId = offerIn(url.href) ?? '';
  const { prices, trouble } = pricesOf(words, data);
  const company = wordsOf(firstDrawn(document, COMPANY), 60) || data?.company;
  const pictures = (data?.images ?? []).map((address) => pictureOf(address, OFFER_PICTURES));
  const images = pictures.filter((picture) => picture !== null);
  const sales = words?.sales ?? data?.sales;
  const listing: Listing = {
    site: '1688',
    itemId,
    title: words?.title ?? data?.title ?? '',
    prices,
    ...(sales && { sales }),
    ...(company && { shop: { name: company } }),
    scores: [],
    images:
      images.length > 0 ? images : picturesIn(document.querySelectorAll(GALLERY), OFFER_PICTURES),
    skus: data?.skus ?? [],
  };
  if (data?.id && data.id !== itemId) trouble.push(disagreement('itemId', itemId, data.id));
  return [listing, trouble];
}

/** Prices of the data that the page shows are tiers; where it shows others, those alone count. */
function pricesOf(
  words: PanelWords | null,
  data: OfferData | null,
): { prices: ListingPrice[]; trouble: Trouble[] } {
  const known = data?.prices ?? [];
  if (!words || words.printed.length === 0)
    return { prices: known.map((price) => ({ ...price, doubt: 'not-shown' })), trouble: [] };
  const printed = new Map(words.printed.map((price) => [amountOf(price), price]));
  const shown = known.flatMap((price) => {
    const print = printed.get(amountOf(price));
    return print ? [{ ...price, raw: print.raw, figure: print.figure }] : [];
  });
  if (shown.some(({ kind }) => kind === 'shown')) return { prices: shown, trouble: [] };
  const raws = (prices: readonly ListingPrice[]) => prices.map(({ raw }) => raw).join(', ');
  const trouble = known.length > 0 ? [disagreement('price', raws(words.printed), raws(known))] : [];
  return { prices: words.prices, trouble };
}

function amountOf({ figure }: ListingPrice): number | null {
  return figure.kind === 'exact' ? figure.value : null;
}
