import type { Instant } from '../../model/day';
import type { ReviewRow } from '../../model/review';
import { parseMoment } from '../../text/parse-days';
import { wordsOf } from '../marketplace/drawn';
import { type DrawnReviews, drawnReviews } from '../marketplace/drawn-reviews';
import { reviewRow } from '../marketplace/review-row';
import { writtenAt } from '../marketplace/written-at';
import type { Steps } from '../page';

/** The list below the item until 2024, and since then the cards beside it and in its overlay. */
const REVIEW = '.comment-item,.jdc-pc-rate-card';
/** `comment-star star5`: the stars are a picture that only its class names. */
const STARS = /(?:^| )star([1-5])(?: |$)/;
const TEXT = '.comment-con,.jdc-pc-rate-card-main-desc';
const FOLLOW_UP = '.append-comment .comment-con,.append-comment-con';

/** The reviews that are drawn on an item's page, without who wrote them. */
export function* reviewRows(document: Document, itemId: string): Steps<DrawnReviews> {
  return yield* drawnReviews(document, REVIEW, (review) => rowOf(review, itemId));
}

function rowOf(review: Element, itemId: string): ReviewRow | null {
  const star = STARS.exec(review.querySelector('.comment-star')?.className ?? '')?.[1];
  return reviewRow({
    itemId,
    text: wordsOf(review.querySelector(TEXT), 2000),
    followUp: wordsOf(review.querySelector(FOLLOW_UP), 2000),
    ...(star && { stars: Number(star) }),
    writtenAt: momentIn(review),
  });
}

function momentIn(review: Element): Instant | null {
  for (const text of review.querySelectorAll('.order-info span,.date-buy,.comment-time')) {
    const moment = parseMoment(wordsOf(text, 40));
    if (moment !== null) return moment;
  }
  return writtenAt(wordsOf(review.querySelector('.date.list'), 40));
}
