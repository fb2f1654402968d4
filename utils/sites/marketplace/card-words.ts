import { missing } from '../../model/figure';
import type { ListingPrice, PriceKind, Printed } from '../../model/listing';
import { cleanText } from '../../text/clean-text';
import { plainText } from '../../text/plain-text';
import { isShown } from '../meaning/is-shown';
import { type TextRun, textRuns } from '../meaning/text-runs';
import { itemPrice } from '../taobao/item-price';
import { printedCount, REVIEWS, SALES } from './printed-count';

/** What the words of an item's card say, whatever its class names are. */
export interface CardWords {
  title: string;
  prices: ListingPrice[];
  sales?: Printed;
  reviews?: Printed;
  promoted: boolean;
}

const MOST_RUNS = 90;
const SHORTEST_TITLE = 6;
const PRICE = /^¥ ?\d/;
const SALES_TEXT =
  /^(?:(?:月|总|累计|全网|近\d{1,3}天)?(?:成交|销量?|已[售拼抢]|月销) ?\d.{0,12}|\d.{0,10}(?:人付款|人已买))$/;
const REVIEWS_TEXT = /^(?:已有 ?)?\d[\d,.]{0,14} ?[千万亿wW]?\+? ?(?:条|人|个)?评[价论]$/;
/** Sellers' names stand in the same cards and may be longer than the goods' own. */
const SELLER = /(?:公司|工厂|厂|旗舰店|专营店|专卖店|商行|经营部|店)$/;
const AD = /^(?:广告|推广|Ad|AD)$/;
const AFTER_COUPON = /券后|到手|折后|补贴后|拼单价/;
const STRUCK = 'del,s,strike,[class*="line-through"],[class*="linethrough"]';
const EMPHASIS = /^(?:FONT|B|STRONG|MARK|EM|SPAN)$/;

/** Reads a card by its words; null where it holds too much to be one. */
export function cardWords(card: Element): CardWords | null {
  const runs = textRuns(card, MOST_RUNS);
  if (!runs) return null;
  const texts = runs.map(({ text }) => text);
  const sales = texts.find((text) => SALES_TEXT.test(text));
  const reviews = runs
    .map((run) => cleanText(lineAround(run)))
    .find((text) => REVIEWS_TEXT.test(text));
  return {
    title: titleIn(runs),
    prices: pricesIn(runs),
    ...(sales && { sales: printedCount(sales, SALES) }),
    ...(reviews && { reviews: printedCount(reviews, REVIEWS) }),
    promoted: runs.some(({ text, first }) => AD.test(text) && isShownText(first)),
  };
}

/** Two prices that are asked at once and differ are none: one of them is another offer's. */
export function pricesIn(runs: readonly TextRun[]): ListingPrice[] {
  const found = printedPrices(runs);
  return (['shown', 'coupon', 'list'] as const).flatMap((kind) => {
    const prices = found.filter((price) => price.kind === kind);
    const [first, second] = prices;
    if (!first) return [];
    if (!second) return [first];
    const raw = prices.map((price) => price.raw).join(' | ');
    return [{ kind, raw: raw.slice(0, 60), figure: missing('unreadable') }];
  });
}

/** Every price that is printed with its sign, each once, in the page's order. */
export function printedPrices(runs: readonly TextRun[]): ListingPrice[] {
  const found = new Map<string, ListingPrice>();
  for (const [at, run] of runs.entries()) {
    if (!PRICE.test(run.text)) continue;
    const price = itemPrice(kindOf(run, runs[at - 1]), run.text);
    const key = `${price.kind} ${JSON.stringify(price.figure)}`;
    if (price.figure.kind !== 'missing' && !found.has(key)) found.set(key, price);
  }
  return [...found.values()];
}

function kindOf({ first }: TextRun, before: TextRun | undefined): PriceKind {
  const element = first.parentElement;
  if (!element) return 'shown';
  if (element.closest(STRUCK) || isStruck(element)) return 'list';
  return before && AFTER_COUPON.test(before.text) ? 'coupon' : 'shown';
}

function isStruck(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  let at: Element | null = element;
  for (let level = 0; view && at && level < 3; level += 1, at = at.parentElement)
    if (view.getComputedStyle(at).textDecorationLine.includes('line-through')) return true;
  return false;
}

/** The longest text that is no figure; parts in another colour belong to it. */
function titleIn(runs: readonly TextRun[]): string {
  let title = '';
  for (const run of runs) {
    const text = lineAround(run);
    const clean = cleanText(text);
    if (PRICE.test(clean) || SALES_TEXT.test(clean) || REVIEWS_TEXT.test(clean)) continue;
    if (SELLER.test(clean)) continue;
    if (text.length >= SHORTEST_TITLE && text.length > title.length) title = text;
  }
  return title.slice(0, 300);
}

/** A run with what stands around it on the same line: words in colour, a number in a link. */
function lineAround({ first, text }: TextRun): string {
  const parent = first.parentElement;
  const inner = parent && (EMPHASIS.test(parent.tagName) || parent.tagName === 'A');
  const around = inner ? parent.parentElement : parent;
  const own = linesOf(parent);
  const wide = around && around !== parent && isLine(around) ? linesOf(around) : '';
  return [wide, own, text].find((line) => line !== '' && line.length <= 300) ?? text;
}

function isLine(element: Element): boolean {
  return [...element.children].every(
    (child) => EMPHASIS.test(child.tagName) || child.tagName === 'A',
  );
}

function linesOf(element: Element | null): string {
  return plainText((element?.textContent ?? '').slice(0, 600));
}

function isShownText({ parentElement }: Text): boolean {
  return parentElement !== null && isShown(parentElement);
}
