import { dayOf } from '../model/day';
import type { SeenReview } from '../model/review';

const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;

/** Reviews of an own item: those of 评价管理, and those that only the buyers' page showed. */
export interface OwnReviews<R extends SeenReview> {
  ofShop: R[];
  onPageAlone: R[];
}

/**
 * Sets the reviews of own items that were read on the buyers' page beside those of 评价管理. The same
 * words about the same item on the same day are one review, whoever wrote them: names are never
 * known. Each row takes one other at most, so that two buyers who both write 不错 stay two.
 *
 * A 追评 that only the buyers' page showed is added to the shop's row.
 */
export function mergeOwnPage<R extends SeenReview>(
  ofShop: readonly R[],
  onPage: readonly R[],
): OwnReviews<R> {
  const open = Map.groupBy(onPage, placeOf);
  const merged = ofShop.map((review) => {
    const twins = open.get(placeOf(review)) ?? [];
    const at = twins.findIndex((twin) => isSameDay(review, twin));
    const [twin] = at < 0 ? [] : twins.splice(at, 1);
    return twin ? withFollowUp(review, twin) : review;
  });
  return { ofShop: merged, onPageAlone: [...open.values()].flat() };
}

/** The item and the bare words. */
function placeOf({ row }: SeenReview): string {
  return `${row.itemId ?? ''}|${row.text.normalize('NFKC').replace(NOT_A_WORD, '').toLowerCase()}`;
}

/** A page that prints no day does not contradict. */
function isSameDay({ row: a }: SeenReview, { row: b }: SeenReview): boolean {
  if (a.writtenAt === undefined || b.writtenAt === undefined) return true;
  return dayOf(a.writtenAt) === dayOf(b.writtenAt);
}

function withFollowUp<R extends SeenReview>(review: R, twin: R): R {
  const { followUp } = twin.row;
  if (followUp === undefined || review.row.followUp !== undefined || review.marked) return review;
  return { ...review, row: { ...review.row, followUp }, verdict: twin.verdict };
}
