import { CATALOGUE, type CatalogueEntry } from './catalogue.ts';
import { hashWord } from './random.ts';

export interface ShopScores {
  description: string;
  service: string;
  logistics: string;
}

/** What an item's page shows at one moment. Prices in 分. */
export interface PracticeListing extends CatalogueEntry {
  highestPrice: number;
  scores: ShopScores;
  sales: string;
  images: string[];
  skuName: string;
  skus: { id: string; name: string; stock: number }[];
}

const SKUS = ['奶油白', '雾霾蓝', '樱花粉', '石墨黑'];

const PRICE_CUT = 0.92;

/** Sales texts are bounds that grow in steps; a move takes a rival one step up. */
const SALES_STEPS = [
  '已售 800+',
  '已售 1000+',
  '已售 2000+',
  '已售 5000+',
  '已售 1万+',
  '已售 2万+',
] as const;

/** What the end of a picture's name says of it, before the number of the move. */
export const TAGGED = '0T';
export const UPLOADED_AGAIN = '0R';

/** What stands before a rival's price once it has moved. */
const NEW_MARK = '年货节';

const NEW_FRONTS = ['新款', '爆款', '礼盒'] as const;

/** An item's page after its rivals moved `moves` times; null where no such item is sold. */
export function listingOf(seed: string, id: string, moves: number): PracticeListing | null {
  const index = CATALOGUE.findIndex((entry) => entry.id === id);
  const entry = CATALOGUE[index];
  if (!entry) return null;
  const steps = entry.mine || entry.decoy || entry.hostile ? 0 : moves;
  const cut = (cents: number) => Math.round(cents * PRICE_CUT ** steps);
  return {
    ...entry,
    title: retitle(entry.title, steps),
    listPrice: entry.layout === 'tmall-2019' ? cut(entry.listPrice) : entry.listPrice,
    highestPrice: cut(entry.highestPrice ?? entry.shownPrice),
    shownPrice: cut(entry.shownPrice),
    ...(entry.couponPrice && { couponPrice: cut(entry.couponPrice) }),
    ...(steps > 0 && !entry.priceWords && { priceWords: [NEW_MARK, ''] }),
    sales: SALES_STEPS[Math.min(SALES_STEPS.length - 1, (index % 3) + 1 + steps)] ?? SALES_STEPS[0],
    reviews: entry.reviews + steps * 7,
    images: imagesOf(seed, entry, steps),
    scores: scoresOf(index),
    skuName: '颜色分类',
    skus: SKUS.map((name, i) => ({
      id: String(5_010_000_000 + index * 100 + i),
      name,
      stock: 120 - i * 40,
    })),
  };
}

/** A move swaps one selling word and puts another in front: words come and go. */
function retitle(title: string, steps: number): string {
  if (steps === 0) return title;
  const swapped = title.replace('大容量', '24小时').replace('商务', '送礼');
  return `${NEW_FRONTS[(steps - 1) % NEW_FRONTS.length]}${swapped}`;
}

/**
 * Picture addresses as the platform writes them. A move replaces the first picture, lays a tag over
 * the second and uploads the third again, which gives it another name.
 */
function imagesOf(seed: string, { id, sellerId }: CatalogueEntry, steps: number): string[] {
  return Array.from({ length: 5 }, (_, i) => {
    const name = hashWord(18, seed, id, 'picture', i, i === 0 ? steps : 0);
    const how = steps === 0 ? '' : ({ 1: TAGGED, 2: UPLOADED_AGAIN }[i] ?? '');
    const moved = how && `${how}${steps}`;
    return `//img.alicdn.com/imgextra/i${(i % 4) + 1}/${sellerId}/O1CN01${name}${moved}_!!${sellerId}.jpg`;
  });
}

function scoresOf(index: number): ShopScores {
  return {
    description: (4.7 + (index % 3) * 0.1).toFixed(1),
    service: (4.8 - (index % 2) * 0.1).toFixed(1),
    logistics: (4.7 + (index % 2) * 0.1).toFixed(1),
  };
}
