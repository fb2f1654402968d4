import { listingOf } from './listings.ts';
import { type MarketRow, marketOf } from './market.ts';
import { hashWord, wholeBetween } from './random.ts';

/** A card on the page of results; prices in 分. Some cards print no sales. */
export interface SearchResult {
  id: string;
  host: string;
  title: string;
  shopName: string;
  price: number;
  sales: string | null;
  image: string;
}

const ON_A_PAGE = 48;
const STEPS = [100, 200, 300, 500, 800, 1000, 2000, 3000, 5000, 10_000, 20_000];

/** What a search finds, after the rivals moved `moves` times: the console's items among many others. */
export function searchResults(seed: string, moves: number): SearchResult[] {
  return marketOf(seed, 'search', moves)
    .slice(0, ON_A_PAGE)
    .map((row) => resultOf(seed, row, moves));
}

function resultOf(seed: string, row: MarketRow, moves: number): SearchResult {
  const { id = '', host = '', name, shop = '' } = row;
  const item = listingOf(seed, id, moves);
  if (item)
    return {
      ...{ id, host, title: item.title, shopName: item.shopName },
      price: item.couponPrice ?? item.shownPrice,
      sales: item.sales.replace('已售 ', ''),
      image: item.images[0] ?? '',
    };
  const seller = String(wholeBetween(2_200_000_000, 2_219_999_999, seed, id, 'seller'));
  const step = STEPS.findLast((one) => row.buyers >= one / 10);
  return {
    ...{ id, host, title: name, shopName: shop },
    price: wholeBetween(29, 189, seed, id, 'price') * 100 + 90,
    sales: wholeBetween(1, 9, seed, id, 'silent') === 1 || !step ? null : printStep(step),
    image: `//img.alicdn.com/imgextra/i2/${seller}/O1CN01${hashWord(18, seed, id)}_!!${seller}.jpg`,
  };
}

function printStep(step: number): string {
  return `${step >= 10_000 ? `${step / 10_000}万` : step}+`;
}
