import type { Handlers } from '../../utils/jobs/answer-message';
import type { Morning } from '../../utils/jobs/morning';
import { markReview, reviewDesk } from '../../utils/jobs/review-desk';
import type { REVIEW_SCHEMAS } from '../../utils/model/review-schemas';
import type { Database } from '../../utils/store/database';

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
    'review.mark': async ({ shop, key, wrong }) => {
      await morning.write(() => markReview(db, { shop, key, wrong }, Date.now()));
      return reviewDesk(db, shop, Date.now());
    },
  };
}
