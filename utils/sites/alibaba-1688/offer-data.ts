import type { ListingPrice, ListingSku, Printed } from '../../model/listing';
import { plainText } from '../../text/plain-text';
import {
  literalEntries as entries,
  literalList as list,
  literalMember as member,
  literalText as text,
} from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import { itemPrice, priceFigure } from '../taobao/item-price';

/** What the data of an offer's page says: `globalData` and the modules under `data`. */
export interface OfferData {
  id?: string;
  title?: string;
  company?: string;
  prices: ListingPrice[];
  sales?: Printed;
  /** pictures' addresses */
  images: string[];
  skus: ListingSku[];
}

const MOST_SKUS = 500;

/** Reads `__INIT_DATA`; null when it has another shape. */
export function offerData(data: LiteralValue): OfferData | null {
  const global = member(data, 'globalData');
  const model = member(global, 'tempModel');
  const modules = entries(member(data, 'data')).map(([, part]) => member(part, 'data'));
  const priced = modules.find((part) => member(part, 'priceModel') !== undefined);
  const titled = modules.find((part) => member(part, 'saleNum') !== undefined);
  const title = text(member(model, 'offerTitle')) ?? text(member(titled, 'title'));
  const id = text(member(model, 'offerId'));
  if (!title && !id) return null;
  const sales = salesOf(model);
  return {
    ...(id && { id }),
    ...(title && { title: plainText(title).slice(0, 300) }),
    ...named('company', text(member(model, 'companyName'))),
    prices: pricesOf(member(priced, 'priceModel')),
    ...(sales && { sales }),
    images: list(member(global, 'images')).flatMap((image) => {
      const address = text(member(image, 'fullPathImageURI'));
      return address ? [address] : [];
    }),
    skus: entries(member(global, 'skuModel', 'skuInfoMap'))
      .slice(0, MOST_SKUS)
      .flatMap(skuOf),
  };
}

/**
 * What is asked for a number of pieces, and what is struck through. Of an offer whose SKUs have
 * prices of their own the page prints the lowest and the highest one as a span; that both come
 * with a number of pieces does not make tiers of them.
 */
function pricesOf(model: LiteralValue): ListingPrice[] {
  const bySku = text(member(model, 'priceDisplayType')) === 'skuPrice';
  return [
    ...tiers('shown', list(member(model, 'currentPrices')), bySku),
    ...tiers('list', list(member(model, 'originalPrices')), bySku),
  ];
}

function tiers(
  kind: ListingPrice['kind'],
  printed: readonly LiteralValue[],
  bySku: boolean,
): ListingPrice[] {
  return printed.map((entry) => {
    const price = itemPrice(kind, text(member(entry, 'price')) ?? '');
    const from = Number(text(member(entry, 'beginAmount')) ?? Number.NaN);
    const hasTier = Number.isInteger(from) && from > 0;
    return { ...price, ...(hasTier && { fromPieces: from }), ...(bySku && { doubt: 'by-sku' }) };
  });
}

/** The page prints 3.5万+; the data's own count is exact. */
function salesOf(model: LiteralValue): Printed | null {
  const count = text(member(model, 'saledCount')) ?? '';
  if (!/^\d{1,12}$/.test(count)) return null;
  return { raw: count, figure: { kind: 'exact', value: Number(count) } };
}

/** A discounted price stands beside the usual one; what is asked is the lower of both. */
function skuOf([name, sku]: [string, LiteralValue]): ListingSku[] {
  const id = text(member(sku, 'skuId'));
  if (!id) return [];
  const asked = text(member(sku, 'discountPrice')) ?? text(member(sku, 'price')) ?? '';
  const stock = Number(text(member(sku, 'canBookCount')) ?? Number.NaN);
  const figure = priceFigure(asked);
  return [
    {
      id: id.slice(0, 40),
      // Names in the data are escaped for a page.
      name: plainText(name.replaceAll('&gt;', ' ')).slice(0, 200),
      ...(figure.kind !== 'missing' && { figure }),
      ...(Number.isFinite(stock) && { available: stock > 0 }),
    },
  ];
}

function named<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  const text = plainText(value ?? '').slice(0, 60);
  return text === '' ? {} : ({ [key]: text } as Record<K, string>);
}
