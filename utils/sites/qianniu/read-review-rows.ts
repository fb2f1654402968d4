import type { ReviewRow } from '../../model/review';
import { isShown } from '../meaning/is-shown';
import type { Steps } from '../page';
import { readReviewRow } from './read-review-row';
import { reviewElements } from './review-elements';

const ROWS_PER_STEP = 10;

/** Every row of 评价管理 that is shown, with its element; keys are unique on the page. */
export function* readReviewRows(document: Document): Steps<{ row: ReviewRow; element: Element }[]> {
  const rows: { row: ReviewRow; element: Element }[] = [];
  const seen = new Map<string, number>();
  for (const [at, { row: element, label }] of reviewElements(document).entries()) {
    if (at % ROWS_PER_STEP === 0) yield;
    const row = isShown(element) ? readReviewRow(element, label) : null;
    if (!row) continue;
    // Two default texts of one item and minute are two rows.
    const count = (seen.get(row.key) ?? 0) + 1;
    seen.set(row.key, count);
    rows.push({ row: count === 1 ? row : { ...row, key: `${row.key}-${count}` }, element });
  }
  return rows;
}
