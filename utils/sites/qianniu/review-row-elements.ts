import { finish } from '../steps';
import { readReviewRows } from './read-review-rows';

/** The element of every review row on the page, by the row's key, for marks beside it. */
export function reviewRowElements(document: Document): Map<string, Element> {
  const rows = finish(readReviewRows(document));
  return new Map(rows.map(({ row, element }) => [row.key, element]));
}
