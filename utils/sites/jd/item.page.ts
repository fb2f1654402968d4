import type { Listing, ListingPrice, ListingSku, Printed } from '../../model/listing';
import type { Trouble } from '../../model/reading';
import { plainText } from '../../text/plain-text';
import { embeddedData } from '../embedded/embedded-data';
import { literalMember as member, literalText as text } from '../embedded/literal-member';
import { firstDrawn, isDrawn, wordsOf } from '../marketplace/drawn';
import { disagreement, listingYield } from '../marketplace/listing-yield';
import { panelWords } from '../marketplace/panel-words';
import { picturesIn } from '../marketplace/picture-of';
import { printedCount } from '../marketplace/printed-count';
import { withReviews } from '../marketplace/with-reviews';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { itemPrice } from '../taobao/item-price';
import { reviewRows } from './item-reviews';
import { JD_PICTURES, jdItemIn, jdShopIn } from './jd-goods';

const TITLE = '.itemInfo-wrap .sku-name,.sku-name';
const ASKED = '.itemInfo-wrap .p-price .price,.summary-price .p-price .price,.p-price .price';
/** The price that is left after what everybody gets; the 京东价 above it is for display. */
const FINAL = '.finalPrice .price,.hl_ext .price,[class*="final-price" i] [class*="price" i]';
const BEFORE = '#page_origin_price,#page_opprice,.p-price del,.summary-price del';
const REVIEWS = '#comment-count .count,#comment-count a,.comment-count .count';
const SHOP = '.J-hove-wrap .name a,.popbox-inner .mt h3 a,#crumb-wrap .contact .name a,.shopName a';
const GALLERY = '#spec-list img,.spec-list img';
const BOOTH = '#spec-img,#spec-n1 img';
const VARIANT = '#choose-attrs .item[data-sku]';

/** An item of 京东: the page until 2024, else by its words. */
export const jdItem = definePage({
  id: 'jd.item',
  layouts: [{ since: '2017-01', sign: TITLE, read: readItem }],
  *readByMeaning(context): Steps<PageYield | null> {
    const { document } = context;
    const words = panelWords(document);
    yield;
    if (!words) return null;
    const { title, prices } = words;
    const listing = { title, prices, ...rest(document), ...idOf(context) };
    return yield* yieldOf(context, listing, [{ field: 'page', why: 'layout-unknown' }]);
  },
});

function* readItem(context: ReadContext): Steps<PageYield | null> {
  const { document } = context;
  const title = wordsOf(firstDrawn(document, TITLE));
  yield;
  if (title === '') return null;
  const listing = { title, prices: pricesOf(document), ...rest(document), ...idOf(context) };
  return yield* yieldOf(context, listing, disagreements(document, listing));
}

function* yieldOf(
  { document }: ReadContext,
  listing: Listing,
  told: readonly Trouble[],
): Steps<PageYield> {
  const found = listingYield(listing, told);
  // 京东 has never printed how many were sold on this page.
  const trouble = found.trouble.filter(({ field }) => field !== 'sales');
  return withReviews({ ...found, trouble }, yield* reviewRows(document, listing.itemId));
}

function idOf({ url }: ReadContext): Pick<Listing, 'site' | 'itemId'> {
  return { site: 'jd', itemId: jdItemIn(url.href) ?? '' };
}

function rest(
  document: Document,
): Pick<Listing, 'scores' | 'images' | 'skus'> & Partial<Pick<Listing, 'reviews' | 'shop'>> {
  const shop = shopIn(document);
  const gallery = picturesIn(document.querySelectorAll(GALLERY), JD_PICTURES);
  return {
    reviews: reviewsIn(document),
    ...(shop && { shop }),
    scores: [],
    images:
      gallery.length > 0 ? gallery : picturesIn(document.querySelectorAll(BOOTH), JD_PICTURES),
    skus: [...document.querySelectorAll(VARIANT)].flatMap(variantOf),
  };
}

function pricesOf(document: Document): ListingPrice[] {
  const asked = firstDrawn(document, ASKED);
  const final = firstDrawn(document, FINAL);
  const before = firstDrawn(document, BEFORE);
  return [
    ...(asked ? [itemPrice('shown', wordsOf(asked, 60))] : []),
    ...(final && final !== asked ? [itemPrice('coupon', wordsOf(final, 60))] : []),
    ...(before ? [itemPrice('list', wordsOf(before, 60))] : []),
  ];
}

function reviewsIn(document: Document): Printed | undefined {
  const element = firstDrawn(document, REVIEWS);
  return element && printedCount(wordsOf(element, 40));
}

function shopIn(document: Document): Listing['shop'] {
  const link = firstDrawn(document, SHOP) ?? firstDrawn(document, 'a[href*="mall.jd.com/index-"]');
  const name = plainText(link?.getAttribute('title') ?? '') || wordsOf(link);
  const id = jdShopIn(link?.getAttribute('href'));
  return name === '' ? undefined : { name: name.slice(0, 60), ...(id && { id }) };
}

function variantOf(item: Element): ListingSku[] {
  const id = item.getAttribute('data-sku') ?? '';
  const name = plainText(item.getAttribute('data-value') ?? '') || wordsOf(item, 120);
  if (!/^\d{5,20}$/.test(id) || name === '' || !isDrawn(item)) return [];
  return [{ id, name: name.slice(0, 200), available: !/disabled|no-stock/.test(item.className) }];
}

/** `pageConfig.product` names the item again; of a price it knows nothing. */
function disagreements(document: Document, { itemId, title, shop }: Listing): Trouble[] {
  const told: Trouble[] = [];
  for (const data of embeddedData(document, 'pageConfig')) {
    const product = member(data, 'product');
    const id = text(member(product, 'skuid'));
    const name = plainText(text(member(product, 'name')) ?? '');
    const shopId = text(member(product, 'shopId'));
    if (id && id !== itemId) told.push(disagreement('itemId', itemId, id));
    if (name && bare(name) !== bare(title)) told.push(disagreement('title', title, name));
    if (shopId && shop?.id && shopId !== shop.id) told.push(disagreement('shop', shop.id, shopId));
  }
  return told;
}

function bare(name: string): string {
  return name.replace(/&[a-z#0-9]{1,8};|[\s&<>"']/g, '');
}
