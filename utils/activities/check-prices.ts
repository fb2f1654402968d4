import { hintedPrice } from '../insights/hinted-price';
import type { OwnItem, PriceCheck } from '../model/activity';
import { addDays, dayOf, type Instant } from '../model/day';
import { exactValue } from '../model/figure';
import type { ActivityRow, RowText } from '../model/reading';
import { lowestPriceDays } from './gate-needs';

/** A price at which an own item stood for sale, and when that was seen. */
export interface SeenPrice {
  item: string;
  price: number;
  at: Instant;
  where: 'shelf' | 'listing';
}

export interface PriceFacts {
  prices: readonly SeenPrice[];
  stock: ReadonlyMap<string, { pieces: number; at: Instant }>;
  /** titles of own items by their numbers */
  names: ReadonlyMap<string, string>;
  now: Instant;
}

/** Domain notes §5.3, A38; a requirement may name 15 or 90 days instead. */
const USUAL_DAYS = 30;
/** Shown as the price that the page demands. */
const HINT = '最低市场价提示';
const NOTHING = /^[-—–\s]*$/;

/**
 * The promised price of every item beside the lowest at which it stood in the days before, and
 * beside what the page demands; and the promised pieces beside the stock. A price above either is
 * a conflict: the platform turns such an item down, or lowers its price.
 */
export function checkPrices(
  activity: Pick<ActivityRow, 'items' | 'gates'> | undefined,
  own: readonly OwnItem[],
  facts: PriceFacts,
): PriceCheck[] {
  const days = lowestPriceDays(activity?.gates.map(({ raw }) => raw) ?? []) ?? USUAL_DAYS;
  const seen = (activity?.items ?? []).map(({ subject, prices, stock, texts }) => ({
    item: subject.id ?? '',
    itemName: subject.name,
    planned: exactValue(prices.find(({ kind }) => kind === 'shown')?.figure),
    promised: exactValue(stock?.figure),
    demanded: hintedPrice(texts),
    states: texts.filter(({ label, text }) => label !== HINT && !NOTHING.test(text)),
  }));
  const more = own
    .filter(({ id }) => seen.every(({ item }) => item !== id))
    .map(({ id, price, stock }) => ({
      item: id,
      itemName: facts.names.get(id) ?? '',
      planned: price ?? null,
      promised: stock ?? null,
      demanded: null,
      states: [],
    }));
  return [...seen, ...more].map((one) => checkOf(one, days, facts));
}

interface Promised {
  item: string;
  itemName: string;
  planned: number | null;
  promised: number | null;
  demanded: number | null;
  states: RowText[];
}

function checkOf(one: Promised, days: number, { prices, stock, now }: PriceFacts): PriceCheck {
  const { item, itemName, planned, promised, demanded, states } = one;
  const since = addDays(dayOf(now), -days);
  const known = prices
    .filter((price) => item !== '' && price.item === item && dayOf(price.at) >= since)
    .toSorted((a, b) => a.price - b.price || b.at - a.at)[0];
  const held = stock.get(item);
  const least = Math.min(known?.price ?? Infinity, demanded ?? Infinity);
  return {
    item,
    itemName,
    planned,
    days,
    ...(known && { lowest: { price: known.price, at: known.at, where: known.where } }),
    ...(demanded !== null && { demanded }),
    verdict:
      planned === null
        ? 'no-price'
        : !Number.isFinite(least)
          ? 'no-history'
          : isAbove(planned, least)
            ? 'too-high'
            : 'fine',
    states,
    ...(promised !== null && { promised }),
    ...(held && { stock: held }),
  };
}

/** In whole cents, so that 100.10 − 100.00 is not a hair under ten. */
function isAbove(price: number, other: number): boolean {
  return Math.round((price - other) * 100) > 0;
}
