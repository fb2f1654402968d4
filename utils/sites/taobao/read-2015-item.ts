import type { ListingPrice, PriceKind } from '../../model/listing';
import { plainText } from '../../text/plain-text';
import { isShown } from '../meaning/is-shown';
import type { Steps } from '../page';
import { activityMarks } from './activity-marks';
import { counter, type ItemParts, imagesIn, scoresIn, shopNameIn, titleText } from './item-parts';
import { itemPrice } from './item-price';

/** In the order in which they are trusted; ids and classes of Taobao's and Tmall's old pages. */
const TITLE =
  '#J_Title .tb-main-title,.tb-main-title,#J_Title h3,.tb-detail-hd h1,.tb-detail-hd h3,#J_DetailMeta h1';
const TAG_PRICE = [
  '#J_StrPrice .tb-rmb-num',
  '#J_StrPriceModBox .tb-rmb-num',
  '#J_StrPriceModBox .tm-price',
  '.tm-price-panel .tm-price',
  '#J_StrPrice',
  '.tb-detail-price:not(#J_PromoPrice) .tb-rmb-num',
  '#J_priceStd .tb-rmb-num',
];
const PROMO_BOX = '#J_PromoPrice,.tm-promo-panel,#J_ActivityPrice';
const PROMO_PRICE =
  '#J_PromoPriceNum,#J_PromoPrice .tb-rmb-num,#J_PromoPrice .tm-price,.tm-promo-price .tm-price,#J_ActivityPrice .tb-rmb-num';
const PROMISES = '#J_PromoBox,#J_OtherDiscount,.tm-shopPromo-panel,.tb-promo-type,.tm-promo-type';
const LIST_PRICE = '.tm-tagPrice-panel .tm-price';
const SALES = '#J_SellCounter,.tm-ind-sellCount .tm-count,.tb-sell-counter strong';
const REVIEWS = '#J_RateCounter,.tm-ind-reviewCount .tm-count,.tb-rate-counter strong';
const SHOP =
  '.slogo-shopname,.tb-shop-name a,.tb-shop-name,.shop-name-link,.hd-shop-name a,.shop-card .shop-name a,a.shop-name';
const SCORES =
  '.tb-shop-rate dl,.shopdsr-item,.shop-service-info-item,.shop-service-info-list li,.shop-rate li,.shop-dsr li';
const GALLERY = '#J_UlThumb img,ul.tb-thumb img';
const BOOTH = '#J_ImgBooth,#J_ThumbView';
const OPTION =
  'ul[data-property] li[data-value],.J_TSaleProp li[data-value],.tb-prop li[data-value],.tm-sale-prop li[data-value]';

/** Reads what the item pages of 2015 to 2022 show, Taobao's and Tmall's; null without a title. */
export function* read2015Item(document: Document): Steps<ItemParts | null> {
  const heading = document.querySelector(TITLE);
  const title = titleText(heading?.getAttribute('data-title') || (heading?.textContent ?? ''));
  if (title === '') return null;
  const thumbs = imagesIn(document.querySelectorAll(GALLERY));
  yield;
  const asked = prices(document);
  yield;
  return {
    title,
    prices: asked,
    sales: counter(firstShown(document, [SALES])),
    reviews: counter(firstShown(document, [REVIEWS])),
    shopName: shopName(document),
    scores: scoresIn(document.querySelectorAll(SCORES)),
    images: thumbs.length > 0 ? thumbs : imagesIn(document.querySelectorAll(BOOTH)),
    marks: activityMarks(document.querySelectorAll(`${PROMO_BOX},${PROMISES}`)),
    options: [...document.querySelectorAll(OPTION)].map(optionOf),
  };
}

/**
 * The asked price comes by script into a hidden box. Until then the tag price is the only one, and
 * may not be final; once it is there, the tag price is the struck-through one.
 */
function prices(document: Document): ListingPrice[] {
  const tag = firstShown(document, TAG_PRICE);
  const promo = firstShown(document, [PROMO_PRICE]);
  const list = firstShown(document, [LIST_PRICE]);
  const asked = promo && promo.textContent?.trim() !== '' ? promo : null;
  const found: ListingPrice[] = [];
  if (list) found.push(priceAt('list', list));
  if (asked) found.push(priceAt(/券后|到手/.test(labelOf(asked)) ? 'coupon' : 'shown', asked));
  if (tag && tag !== asked) found.push(priceAt(asked ? 'list' : 'shown', tag));
  const only = found.find(({ kind }) => kind === 'shown');
  const pending = !asked && document.querySelector(PROMO_BOX) !== null;
  if (only && pending && only.figure.kind !== 'missing') only.doubt = 'promo-price-hidden';
  return found;
}

function priceAt(kind: PriceKind, element: Element): ListingPrice {
  return itemPrice(kind, (element.textContent ?? '').slice(0, 120));
}

function labelOf(price: Element): string {
  const box = price.closest('#J_PromoPrice,.tm-promo-panel,li,dl');
  return (box?.textContent ?? '').slice(0, 80);
}

function firstShown(document: Document, selectors: readonly string[]): Element | null {
  for (const selector of selectors)
    for (const element of document.querySelectorAll(selector)) if (isShown(element)) return element;
  return null;
}

function shopName(document: Document): string | undefined {
  for (const element of document.querySelectorAll(SHOP)) {
    const name = shopNameIn(element);
    if (name) return name;
  }
  return undefined;
}

function optionOf(element: Element): ItemParts['options'][number] {
  const name =
    element.querySelector('span')?.textContent?.trim() || element.getAttribute('title') || '';
  return {
    path: element.getAttribute('data-value') ?? '',
    name: plainText(name).slice(0, 120),
    available: !/out-of-stock|disabled/.test(element.className),
    ...(element.matches('.tb-selected') && { chosen: true }),
  };
}
