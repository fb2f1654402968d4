import type { ReviewRow } from '../../model/review';
import type { NumberLocale } from '../../text/parse-foreign-amount';
import { isDrawn, wordsOf } from '../marketplace/drawn';
import { reviewRow } from '../marketplace/review-row';
import type { Steps } from '../page';
import { starsIn } from './stars';

const REVIEW = '[data-hook="review"]';
const STARS =
  '[data-hook="review-star-rating"] .a-icon-alt,[data-hook="cmps-review-star-rating"] .a-icon-alt';
const HEADING = '[data-hook="review-title"],[data-hook="reviewTitle"]';
const BODY = '[data-hook="review-body"] [data-hook="review-collapsed"],[data-hook="review-body"]';
const MORE = / ?(?:Read more|Leer más|Weiterlesen|En lire plus|Leggi di più|Meer lezen)$/;
const MOST = 60;

/** The reviews that an item's page prints. Their dates are written in words and are left out. */
export function* reviewRows(
  document: Document,
  asin: string,
  locale: NumberLocale,
): Steps<ReviewRow[]> {
  const rows = new Map<string, ReviewRow>();
  for (const review of document.querySelectorAll(REVIEW)) {
    if (rows.size >= MOST || !isDrawn(review)) continue;
    const printed = wordsOf(review.querySelector(STARS), 60);
    const score = starsIn(printed, locale)?.figure;
    const row = reviewRow({
      itemId: asin,
      text: textOf(review, printed),
      ...(score?.kind === 'exact' && { stars: score.value }),
    });
    if (row && !rows.has(row.key)) rows.set(row.key, row);
    yield;
  }
  return [...rows.values()];
}

/** The heading's link repeats the stars before the words. */
function textOf(review: Element, stars: string): string {
  const heading = wordsOf(review.querySelector(HEADING)).replace(stars, '').trim();
  const body = wordsOf(review.querySelector(BODY), 2000).replace(MORE, '');
  return [heading, body].filter((text) => text !== '').join('\n');
}
