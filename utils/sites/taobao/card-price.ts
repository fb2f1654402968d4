import type { ListingPrice, PriceKind } from '../../model/listing';
import { named, wordsIn } from './card-elements';
import { itemPrice } from './item-price';

const COUPON = /券后|到手|补贴|加补|立减后|折后|预估|活动价后/;
const BEFORE = /优惠前|原价|划线|吊牌/;

/**
 * The prices of a card of the layouts since 2023: whole yuan and fen stand in nodes of their own,
 * and the count of sales behind them in the same block (`¥680` and `100+人付款`).
 */
export function piecedPrices(card: Element): ListingPrice[] {
  const found = named(card, 'priceInt').map((whole) => {
    const around = whole.parentElement ?? card;
    const [fen] = named(around, 'priceFloat').filter((part) => part.parentElement === around);
    const digits = text(whole) + (fen ? text(fen) : '');
    return itemPrice(kindOf(whole, card), `¥${digits.replace(/^[¥￥]/, '')}`);
  });
  const before = named(card, 'originPrice').map((block) => itemPrice('list', text(block)));
  return distinct([...found, ...before]);
}

/** What the words around a price call it; the price's own block first, never the whole card. */
function kindOf(price: Element, card: Element): PriceKind {
  let around = price.parentElement;
  for (let level = 0; around && around !== card && level < 2; level += 1) {
    const words = wordsIn(around).join(' ');
    if (named(around, 'priceInt').length > 1) break;
    if (BEFORE.test(words)) return 'list';
    if (COUPON.test(words)) return 'coupon';
    around = around.parentElement;
  }
  return 'shown';
}

function distinct(prices: readonly ListingPrice[]): ListingPrice[] {
  return [...new Map(prices.map((price) => [`${price.kind} ${price.raw}`, price])).values()];
}

function text(element: Element): string {
  return (element.textContent ?? '').slice(0, 60).replace(/\s/g, '');
}
