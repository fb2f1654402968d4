import type { ReviewRow } from '../../model/review';
import type { NumberLocale } from '../../text/parse-foreign-amount';
import { wordsOf } from '../marketplace/drawn';
import { type DrawnReviews, drawnReviews } from '../marketplace/drawn-reviews';
import { reviewRow } from '../marketplace/review-row';
import type { Steps } from '../page';
import { starsIn } from './stars';

const REVIEW = '[data-hook="review"]';
const STARS =
  '[data-hook="review-star-rating"] .a-icon-alt,[data-hook="cmps-review-star-rating"] .a-icon-alt';
const HEADING = '[data-hook="review-title"],[data-hook="reviewTitle"]';
const BODY = '[data-hook="review-body"] [data-hook="review-collapsed"],[data-hook="review-body"]';
const MORE = / ?(?:Read more|Leer más|Weiterlesen|En lire plus|Leggi di più|Meer lezen)$/;

/** The reviews that an item's page prints. Their dates are written in words and are left out. */
export function* reviewRows(
  document: Document,
  asin: string,
  locale: NumberLocale,
): Steps<DrawnReviews> {
  return yield* drawnReviews(document, REVIEW, (review) => rowOf(review, asin, locale));
}

function rowOf(review: Element, asin: string, locale: NumberLocale): ReviewRow | null {
  const printed = wordsOf(review.querySelector(STARS), 60);
  const score = starsIn(printed, locale)?.figure;
  return reviewRow({
    itemId: asin,
    text: textOf(review, printed),
    ...(score?.kind === 'exact' && { stars: score.value }),
  });
}

/** The heading's link repeats the stars before the words. */
function textOf(review: Element, stars: string): string {
  const heading = wordsOf(review.querySelector(HEADING)).replace(stars, '').trim();
  const body = wordsOf(review.querySelector(BODY), 2000).replace(MORE, '');
  return [heading, body].filter((text) => text !== '').join('\n');
}
