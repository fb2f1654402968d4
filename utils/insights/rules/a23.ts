import { dayOf } from '../../model/day';
import { newReviews } from './fresh-reviews';
import { reviewQuotes } from './review-quotes';
import type { ShopRule } from './rule-context';
import { exactly, fired, NOTHING, quiet } from './rule-outcome';
import { cardOf, limitsFor } from './settle';

/** Rows that the alert quotes, of those it counts. */
const QUOTED_ROWS = 6;

/**
 * 新差评: one alert a shop and day that counts the bad rows that were first seen today and quotes
 * their phrases. Complaints that hide in rows which the page calls positive or neutral are A25's.
 */
export const a23: ShopRule = {
  id: 'A23',
  judge(context) {
    if (context.reviews.length === 0) return quiet('A23', 'not-read');
    const bad = newReviews(context).filter(({ verdict }) => verdict.bad && !verdict.hidden);
    if (bad.length === 0 || bad.length < limitsFor(context, 'A23')('newReviews')) return NOTHING;
    const today = dayOf(context.now);
    return fired(
      cardOf('A23', context, {
        page: 'qn.reviews',
        day: today,
        evidence: [
          exactly('newBadReviews', bad.length, 'count', today),
          ...reviewQuotes(bad, QUOTED_ROWS),
        ],
      }),
    );
  },
};
