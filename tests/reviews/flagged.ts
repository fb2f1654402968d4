import type { ReviewEvidence } from '../../utils/model/review.ts';
import { judgeReview } from '../../utils/reviews/judge-review.ts';
import { reviewLabels } from './review-labels.ts';

/** What `flag-reviews` prints of a review. */
export interface FlaggedReview {
  text: string;
  /** negative as a whole */
  bad: boolean;
  /** a complaint in a review that is content as a whole */
  hidden: boolean;
  /** reasons, then `sarcasm?` and `incentivised?`; `default` alone for a default text */
  reasons: string[];
  evidence: Pick<ReviewEvidence, 'reason' | 'phrase' | 'at' | 'rule'>[];
  /** how negative it sounds, 0 to 1; null for a default, empty or foreign text */
  score: number | null;
}

/** Judges a review by its text alone; what it is about chooses the phrases of its kind of goods. */
export function flagged(text: string, goods = ''): FlaggedReview {
  const verdict = judgeReview({ key: '', text, ...(goods !== '' && { itemTitle: goods }) });
  return {
    text,
    bad: verdict.bad && !verdict.hidden,
    hidden: verdict.hidden,
    reasons: reviewLabels(verdict),
    evidence: verdict.evidence.map(({ reason, phrase, at, rule }) => ({
      reason,
      phrase,
      at,
      rule,
    })),
    score: verdict.score === undefined ? null : Number(verdict.score.toFixed(4)),
  };
}
