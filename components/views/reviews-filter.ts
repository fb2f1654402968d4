import { REVIEW_REASONS, type ReviewReason } from '../../utils/model/review';
import type { DeskReview, ReviewDesk } from '../../utils/model/review-desk';

export const REVIEW_STATES = [
  'attention',
  'waiting',
  'bad',
  'hidden',
  'changed',
  'all',
  'default',
] as const;
export type ReviewStateFilter = (typeof REVIEW_STATES)[number];

/** Which reviews are looked at; '' for every item or reason. */
export interface ReviewFilter {
  state: ReviewStateFilter;
  reason: ReviewReason | '';
  item: string;
}

/** The filter that an address names; what it does not know is left open. */
export function reviewFilterIn(params: URLSearchParams): ReviewFilter {
  return {
    state: REVIEW_STATES.find((state) => state === params.get('state')) ?? 'attention',
    reason: REVIEW_REASONS.find((reason) => reason === params.get('reason')) ?? '',
    item: params.get('item') ?? '',
  };
}

/** The reviews of a filter, in the desk's order. Default texts are seen only when asked for. */
export function filteredReviews(desk: ReviewDesk, filter: ReviewFilter): DeskReview[] {
  return desk.reviews.filter(
    (review) =>
      isOfState(review, filter.state) &&
      (filter.reason === '' || review.verdict.reasons.includes(filter.reason)) &&
      (filter.item === '' || review.row.itemId === filter.item),
  );
}

function isOfState(
  { verdict, waitsSince, history, goneBy, turned }: DeskReview,
  state: ReviewStateFilter,
): boolean {
  if (state === 'default') return verdict.isDefault;
  if (verdict.isDefault) return false;
  if (state === 'waiting') return waitsSince !== undefined;
  if (state === 'bad') return verdict.bad && !verdict.hidden;
  if (state === 'hidden') return verdict.hidden;
  const isChanged = (history?.length ?? 0) > 0 || goneBy !== undefined || turned;
  if (state === 'changed') return isChanged;
  return state === 'all' || verdict.bad || isChanged;
}
