import type { ReviewRow, ReviewVerdict } from '../model/review';
import type { OwnReviewRules } from '../model/review-rules';
import { judgeReview } from '../reviews/judge-review';
import { judgeVersion } from '../reviews/judge-version';
import { judgingBy } from '../reviews/judging-by';
import type { Database } from '../store/database';
import { ownReviewRules } from '../store/review-rules';

export interface ReviewJudge {
  /** changes with every rule */
  version: string;
  /** judges a row of a shop, or of an item that was looked at as a buyer */
  judge: (row: ReviewRow, subject: string) => ReviewVerdict;
}

/** Compiled rules are the same for the same version: they are kept, and nothing else is. */
let last: ReviewJudge | undefined;

/** The judge by all that ships and what the operator set. */
export async function reviewJudge(db: Database): Promise<ReviewJudge> {
  const own = await ownReviewRules(db);
  if (last?.version !== judgeVersion(own)) last = judgeBy(own);
  return last;
}

/** A judge by some rules of the operator's. */
export function judgeBy(own: OwnReviewRules): ReviewJudge {
  const by = judgingBy(own);
  return {
    version: judgeVersion(own),
    judge: (row, subject) => judgeReview(row, { ...by, pack: own.packs[subject] }),
  };
}
