import type { Listing } from '../../../utils/model/listing';

/** A rival's item with the given differences. */
export function listingOf(more: Partial<Listing> = {}): Listing {
  return {
    site: 'tmall',
    itemId: '601234567890',
    title: '新款韩版连衣裙显瘦纯棉',
    prices: [
      { kind: 'shown', raw: '¥100.00', figure: { kind: 'exact', value: 100 } },
      { kind: 'list', raw: '¥199.00', figure: { kind: 'exact', value: 199 } },
    ],
    sales: { raw: '已售1万+', figure: { kind: 'range', low: 10_000, high: null } },
    reviews: { raw: '2000+', figure: { kind: 'range', low: 2_000, high: null } },
    shop: { name: '某某旗舰店' },
    scores: [
      { name: 'description', label: '描述', raw: '4.8', figure: { kind: 'exact', value: 4.8 } },
    ],
    images: ['a', 'b', 'c'].map((id) => ({ id, url: `https://img.alicdn.com/${id}.jpg` })),
    skus: [
      { id: '1', name: '黑色 M' },
      { id: '2', name: '白色 M' },
    ],
    ...more,
  };
}
