import type { PageYield } from '../page';
import type { DrawnReviews } from './drawn-reviews';

/** What a page yields, and the reviews that stand on it where there are any. */
export function withReviews(found: PageYield, { rows, places }: DrawnReviews): PageYield {
  if (rows.length === 0) return found;
  return {
    ...found,
    parts: [...found.parts, { kind: 'reviews', rows }],
    reviewPlaces: places,
  };
}
