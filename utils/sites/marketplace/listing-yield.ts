import { missing } from '../../model/figure';
import type { Listing } from '../../model/listing';
import type { Trouble } from '../../model/reading';
import type { ReadingField } from '../../model/reading-field';
import type { PageYield } from '../page';

/** An item's page with what could not be read of it told field by field. */
export function listingYield(listing: Listing, told: readonly Trouble[] = []): PageYield {
  const { prices, shop } = listing;
  const asked =
    prices.length > 0 ? prices : [{ kind: 'shown' as const, raw: '', figure: missing('absent') }];
  return {
    ...(shop && { shop: { ...shop, kind: 'unknown' as const } }),
    scope: { period: { kind: 'unknown' }, device: 'unknown' },
    parts: [{ kind: 'listing', listing: { ...listing, prices: asked } }],
    trouble: [...unread(listing), ...told],
  };
}

function unread({ prices, sales, reviews, shop, images }: Listing): Trouble[] {
  const read: [ReadingField, boolean][] = [
    ['price', prices.some(({ figure }) => figure.kind !== 'missing')],
    ['sales', sales !== undefined && sales.figure.kind !== 'missing'],
    ['reviews', reviews !== undefined && reviews.figure.kind !== 'missing'],
    ['shop', shop !== undefined],
    ['images', images.length > 0],
  ];
  return read.filter(([, found]) => !found).map(([field]) => ({ field, why: 'field-missing' }));
}

/** Told where the page's data says something else than the page shows; the shown one is kept. */
export function disagreement(field: ReadingField, shown: string, data: string): Trouble {
  return { field, why: 'sources-disagree', detail: `${shown} | ${data}`.slice(0, 200) };
}
