import type { ListingPrice, PriceKind } from '../../model/listing';
import { cleanText } from '../../text/clean-text';
import { parsePlainAmount } from '../../text/parse-plain-amount';
import { plainText } from '../../text/plain-text';
import { isShown } from '../meaning/is-shown';
import { textRuns } from '../meaning/text-runs';
import type { Steps } from '../page';
import { activityMarks } from './activity-marks';
import { counter, type ItemParts, imagesIn, scoresIn, shopNameIn, titleText } from './item-parts';
import { itemPrice, priceFigure } from './item-price';

/** Class names end in a hash that every release changes; some builds put one before the name too. */
const ELSEWHERE =
  '[class*="ItemHeadFixed--"],[class*="MiniPrice--"],[class*="HeadFixed--"],[class*="recommend" i],[class*="guess" i],[class*="feeds" i],[class*="waterfall" i],a[href*="item.htm"]';
const TITLE = '[class*="mainTitle--"],h1[class*="ItemTitle--"],h1[class*="ItemHeader--"]';
const GALLERY = '[class*="thumbnailPic--"]';
const MAIN_PICTURE = '[class*="mainPic--"]';
const ASKED = '[class*="highlightPrice--"],[class*="extraPrice--"],[class*="normalPrice--"]';
const BEFORE = '[class*="subPrice--"],[class*="originPrice--"],[class*="linePrice--"]';
/** Drawn before the real price block arrives. */
const PLAIN = '[class*="priceText--"],[class*="block2--"]';
const SALES = '[class*="salesDesc--"]';
/** No public source names the reviews' tab for sure, so every tab is asked for its words. */
const REVIEWS = '[role="tab"],[class*="tab" i],[class*="commentCount--"]';
const SHOP = '[class*="shopName--"],[class*="ShopHeader--title--"]';
const SCORES = '[class*="storeLabelItem--"],[class*="scoreItem--"],[class*="ShopHeader--"] li';
const OPTION = '[data-vid]';
const PROMISES =
  '[class*="promotion" i],[class*="coupon" i],[class*="activity" i],[class*="benefit" i],[class*="discount" i]';
const COUPON = /券后|到手|补贴|加补|立减后|折后|预估|活动价后/;
const BEFORE_COUPON = /优惠前|券前/;
const HIGHEST_CLIMB = 8;
const MOST_RUNS = 20;

/** Reads what the item pages since 2023 show, Taobao's and Tmall's alike; null without a title. */
export function* read2024Item(document: Document): Steps<ItemParts | null> {
  const heading = shown(document, TITLE)[0];
  const title = titleText(heading?.getAttribute('title') || (heading?.textContent ?? ''));
  if (!heading || title === '') return null;
  yield;
  const root = panelAround(heading);
  const thumbs = imagesIn(shown(root, GALLERY));
  const shop = shown(document, SHOP)
    .map(shopNameIn)
    .find((name) => name !== undefined);
  yield;
  const scores = scoresIn(shown(document, SCORES));
  yield;
  const tabs = reviews(document);
  yield;
  return {
    title,
    prices: prices(root),
    sales: counter(shown(root, SALES)[0] ?? null),
    reviews: tabs,
    shopName: shop,
    scores,
    images: thumbs.length > 0 ? thumbs : imagesIn(shown(root, MAIN_PICTURE)),
    marks: activityMarks(shown(root, `${ASKED},${BEFORE},${PROMISES}`)),
    options: shown(root, OPTION).map(optionOf),
  };
}

/**
 * The part of the page that holds title and gallery, and with them the purchase panel: the page's
 * other items have prices and pictures of the same class names.
 */
function panelAround(heading: Element): Element {
  let around: Element | null = heading.parentElement;
  for (let level = 0; around && level < HIGHEST_CLIMB; level += 1, around = around.parentElement)
    if (shown(around, `${GALLERY},${MAIN_PICTURE}`).length > 0) return around;
  return heading.parentElement ?? heading;
}

/**
 * The highlighted price is what is asked, or what is left after coupons when its words say so. The
 * second price is the one before coupons (优惠前), or a struck-through one.
 */
function prices(root: Element): ListingPrice[] {
  const asked = blocks(root, ASKED);
  const before = blocks(root, BEFORE);
  const found: ListingPrice[] = [];
  for (const { words, raw } of asked)
    if (priceFigure(raw).kind !== 'missing')
      found.push(itemPrice(COUPON.test(words) ? 'coupon' : 'shown', raw));
  const afterCoupon = found.some(({ kind }) => kind === 'coupon');
  for (const { words, raw } of before)
    found.push(itemPrice(kindBefore(words, found.length > 0, afterCoupon), raw));
  if (found.length === 0)
    for (const { raw } of blocks(root, PLAIN).slice(0, 1)) found.push(itemPrice('shown', raw));
  return distinct(found);
}

function kindBefore(words: string, hasAsked: boolean, afterCoupon: boolean): PriceKind {
  if (!hasAsked) return 'shown';
  return afterCoupon && BEFORE_COUPON.test(words) ? 'shown' : 'list';
}

/** The price and the words in each block; parts of one number are joined, others are not. */
function blocks(root: Element, selector: string): { words: string; raw: string }[] {
  return shown(root, selector).flatMap((block) => {
    const texts = (textRuns(block, MOST_RUNS) ?? []).map(({ text }) => text);
    const raw = texts.find((text) => text.includes('¥')) ?? texts.find((text) => /\d/.test(text));
    return raw === undefined ? [] : [{ raw, words: texts.join(' ') }];
  });
}

/** Nested blocks of one name repeat their price. */
function distinct(prices: readonly ListingPrice[]): ListingPrice[] {
  const seen = new Map(
    prices.map((price) => [`${price.kind} ${JSON.stringify(price.figure)}`, price]),
  );
  return [...seen.values()];
}

/** The reviews' tab says how many there are: 用户评价·1万+. */
function reviews(document: Document): ItemParts['reviews'] {
  for (const tab of shown(document, REVIEWS)) {
    if (tab.childElementCount > 3) continue;
    const text = cleanText((tab.textContent ?? '').slice(0, 60));
    const [, raw] =
      /^(?:用户|宝贝|累计|全部)?评[价论] ?[(·: ]{0,3}([\d.,]+[千万亿]?\+?)\)?$/.exec(text) ?? [];
    if (raw) return { raw, figure: parsePlainAmount(raw).figure };
  }
  return undefined;
}

function optionOf(element: Element): ItemParts['options'][number] {
  const label = element.querySelector('[class*="valueItemText--"]') ?? element;
  const name = plainText(label.getAttribute('title') || (label.textContent ?? ''));
  return {
    path: element.getAttribute('data-vid') ?? '',
    name: name.slice(0, 120),
    available:
      element.getAttribute('data-disabled') !== 'true' && !/isDisabled/.test(element.className),
    ...(/isSelected/.test(element.className) && { chosen: true }),
  };
}

function shown(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter(
    (element) => !element.closest(ELSEWHERE) && isShown(element),
  );
}
