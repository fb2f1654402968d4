import type { ListingVersion } from '../../utils/model/listing';
import { TOKEN_LISTS } from '../unit/rivals/token-lists';

export const MADE_TITLES = TOKEN_LISTS.map((list) => list.replaceAll('|', ''));

/** So many versions of one item, newest first; between any two its title, price and pictures change. */
export function madeVersions(count: number): ListingVersion[] {
  return Array.from({ length: count }, (_, i) => ({
    item: 'tmall:60000',
    firstSeen: (count - i) * 3_600_000,
    lastSeen: (count - i) * 3_600_000 + 1_800_000,
    looks: 1,
    listing: {
      site: 'tmall',
      itemId: '60000',
      title: MADE_TITLES[i % MADE_TITLES.length] ?? '',
      prices: [{ kind: 'shown', raw: `¥${i}`, figure: { kind: 'exact', value: i + 1 } }],
      scores: [],
      images: [1, 2, 3, 4, 5].map((at) => ({ id: `${at}-${i % 7}`, url: 'https://x.invalid/' })),
      skus: [],
    },
  }));
}
