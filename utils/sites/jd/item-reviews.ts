import type { ReviewRow } from '../../model/review';
import { parseMoment } from '../../text/parse-days';
import { isDrawn, wordsOf } from '../marketplace/drawn';
import { reviewRow } from '../marketplace/review-row';

const REVIEW = '.comment-item';
/** `comment-star star5`: the stars are a picture that only its class names. */
const STARS = /(?:^| )star([1-5])(?: |$)/;
const FOLLOW_UP = '.append-comment .comment-con,.append-comment-con';
const MOST = 60;

/** The reviews that are drawn on an item's page, without who wrote them. */
export function reviewRows(document: Document, itemId: string): ReviewRow[] {
  const rows = new Map<string, ReviewRow>();
  for (const review of document.querySelectorAll(REVIEW)) {
    if (rows.size >= MOST || !isDrawn(review)) continue;
    const star = STARS.exec(review.querySelector('.comment-star')?.className ?? '')?.[1];
    const row = reviewRow({
      itemId,
      text: wordsOf(review.querySelector('.comment-con'), 2000),
      followUp: wordsOf(review.querySelector(FOLLOW_UP), 2000),
      ...(star && { stars: Number(star) }),
      writtenAt: momentIn(review),
    });
    if (row && !rows.has(row.key)) rows.set(row.key, row);
  }
  return [...rows.values()];
}

function momentIn(review: Element): number | null {
  for (const text of review.querySelectorAll('.order-info span,.date-buy,.comment-time')) {
    const moment = parseMoment(wordsOf(text, 40));
    if (moment !== null) return moment;
  }
  return null;
}
