import type { ReviewRow } from '../../model/review';
import { wordsOf } from '../marketplace/drawn';
import { type DrawnReviews, drawnReviews } from '../marketplace/drawn-reviews';
import { reviewRow } from '../marketplace/review-row';
import { writtenAt } from '../marketplace/written-at';
import type { Steps } from '../page';

/** Since 2023, in the page and in its drawer; then Tmall's and Taobao's lists of the years before. */
const REVIEW =
  '[class^="Comment--"],[class*=" Comment--"],.rate-grid tr,.J_KgRate_ReviewItem,.kg-rate-ct-review-item';
const APPENDED = '[class*="append" i]';
const TEXT = '[class*="content--"],.tm-rate-fulltxt,.tb-tbcr-content';
const APPENDED_TEXT = '[class*="appendContent--"],.tm-rate-fulltxt,.tb-tbcr-content';
const REPLY = '[class*="reply" i]';
const WHEN = '[class*="meta--"],.tm-rate-date,.tb-r-date';
/** What stands before a 追评, or behind it in a cell of its own. */
const APPENDED_LABEL =
  /^\[?(?:追评|追加评论|追加|(?:确认)?(?:收货后?)? ?\d+ ?天后?追[评加]|当天追评)\]? ?[:：]? ?/;
const LONGEST = 2000;

/** The reviews that an item's page prints on Taobao and Tmall, without who wrote them. */
export function* reviewRows(document: Document, itemId: string): Steps<DrawnReviews> {
  return yield* drawnReviews(document, REVIEW, (review) => rowOf(review, itemId));
}

function rowOf(review: Element, itemId: string): ReviewRow | null {
  const appended = review.querySelector(APPENDED);
  const elsewhere = [...review.querySelectorAll(`${APPENDED},${REPLY}`)];
  const words = [...review.querySelectorAll(TEXT)].find(
    (text) => !elsewhere.some((part) => part.contains(text)),
  );
  return reviewRow({
    itemId,
    text: wordsOf(words, LONGEST),
    followUp: wordsOf(appended?.querySelector(APPENDED_TEXT) ?? appended, LONGEST).replace(
      APPENDED_LABEL,
      '',
    ),
    writtenAt: writtenAt(wordsOf(review.querySelector(WHEN), 60)),
  });
}
