import type { OwnReviewRules, ReviewRulesBoard, RulesPreview } from '../model/review-rules';
import { allShippedCues } from '../reviews/reason-rules';
import { rejudged } from '../reviews/rejudged';
import { rulesPreview } from '../reviews/rules-preview';
import type { Database } from '../store/database';
import { keepRejudged, ownReviewRules, rejudging, reviewsBehind } from '../store/review-rules';
import { countReviews, newestReviews, shopsWithReviews } from '../store/reviews';
import { shopNameOf } from './known-shops';
import { judgeBy, reviewJudge } from './review-judge';

/** Judged in one go: few enough that the worker answers messages in between. */
const SLICE = 200;
/** A preview waits for the operator's next key stroke; this many take well under a second. */
const MOST_PREVIEWED = 3_000;

/**
 * Judges a slice of the stored reviews anew where the rules, the words or the model are not those
 * by which they were judged. Gives whether all are judged. Safe to stop at any moment.
 */
export async function rejudgeSome(db: Database): Promise<boolean> {
  const { version, judge } = await reviewJudge(db);
  const known = await rejudging(db);
  const isSame = known?.version === version;
  if (isSame && known.after === 'end') return true;
  const after = isSame && known.after !== 'end' ? known.after : null;
  const slice = await reviewsBehind(db, after, SLICE);
  const again = slice.map((review) => rejudged(review, judge(review.row, review.shop)));
  const end = slice.at(-1);
  const isAll = slice.length < SLICE || !end;
  await keepRejudged(db, again, { version, after: isAll ? 'end' : [end.shop, end.key] });
  return isAll;
}

/** How the newest stored verdicts would change by other rules; nothing is written. */
export async function previewRules(db: Database, own: OwnReviewRules): Promise<RulesPreview> {
  const { judge } = judgeBy(own);
  const [all, reviews] = await Promise.all([countReviews(db), newestReviews(db, MOST_PREVIEWED)]);
  return rulesPreview(
    reviews.map((review) => ({ review, verdict: judge(review.row, review.shop) })),
    all - reviews.length,
  );
}

/** What the editor of the rules shows. */
export async function reviewRulesBoard(db: Database): Promise<ReviewRulesBoard> {
  const [own, subjects] = await Promise.all([ownReviewRules(db), shopsWithReviews(db)]);
  const shops = subjects.filter((subject) => subject.startsWith('shop:'));
  return {
    own,
    cues: allShippedCues(),
    shops: shops.map((shop) => ({ shop, name: shopNameOf(shop) })),
  };
}
