import type { ReviewRow } from '../../model/review';
import type { Steps } from '../page';
import { isDrawn } from './drawn';

/** Reviews of a page and where each of them stands. */
export interface DrawnReviews {
  rows: ReviewRow[];
  places: Map<string, Element[]>;
}

/** Lists that load more and more as they are scrolled are read so far. */
const MOST = 200;
const ROWS_PER_STEP = 8;

/** The reviews that are drawn under a selector, each once, as `read` understands their elements. */
export function* drawnReviews(
  document: Document,
  selector: string,
  read: (review: Element) => ReviewRow | null,
): Steps<DrawnReviews> {
  const rows: ReviewRow[] = [];
  const places = new Map<string, Element[]>();
  for (const [at, review] of [...document.querySelectorAll(selector)].entries()) {
    if (at % ROWS_PER_STEP === 0) yield;
    if (rows.length >= MOST) break;
    const row = isDrawn(review) ? read(review) : null;
    const known = row && places.get(row.key);
    if (known) known.push(review);
    else if (row) {
      rows.push(row);
      places.set(row.key, [review]);
    }
  }
  return { rows, places };
}
