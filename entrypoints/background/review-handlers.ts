import type { Handlers } from '../../utils/jobs/answer-message';
import { flagReviews } from '../../utils/jobs/flag-reviews';
import type { Morning } from '../../utils/jobs/morning';
import { previewRules, reviewRulesBoard } from '../../utils/jobs/rejudge-reviews';
import { markReview, reviewDesk } from '../../utils/jobs/review-desk';
import { speaksOfItself } from '../../utils/jobs/speaks-of-itself';
import type { REVIEW_SCHEMAS } from '../../utils/model/review-schemas';
import type { Database } from '../../utils/store/database';
import { keepReviewRules } from '../../utils/store/review-rules';

/** The review desk's messages and the jobs that answer them. */
export function reviewHandlers(
  db: Database,
  morning: Morning,
): Pick<Handlers, keyof typeof REVIEW_SCHEMAS> {
  return {
    'review.desk': async ({ shop }) => {
      await morning.settled();
      return reviewDesk(db, shop, Date.now());
    },
    'review.flag': async ({ reading }, from) => {
      if (!speaksOfItself(reading, from.url)) throw new Error('refused: another page');
      return flagReviews(db, reading, from);
    },
    'review.mark': async ({ shop, kept, key, wrong }) => {
      await morning.write(() => markReview(db, { kept, key, wrong }, Date.now()));
      return reviewDesk(db, shop, Date.now());
    },
    'review.rules': () => reviewRulesBoard(db),
    'review.preview': ({ rules }) => previewRules(db, rules),
    'review.saveRules': async ({ rules }) => {
      await morning.write(() => keepReviewRules(db, rules));
      return reviewRulesBoard(db);
    },
  };
}
