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
 * their phrases. Complaints that hide in rows which the page calls positive or neutral are counted
 * apart; alone they warn and are not urgent, because they are our reading and not the page's.
 */
export const a23: ShopRule = {
  id: 'A23',
  judge(context) {
    if (context.reviews.length === 0) return quiet('A23', 'not-read');
    const judged = newReviews(context);
    const bad = judged.filter(({ verdict }) => verdict.bad && !verdict.hidden);
    const hidden = judged.filter(({ verdict }) => verdict.hidden);
    const found = bad.length + hidden.length;
    if (found === 0 || found < limitsFor(context, 'A23')('newReviews')) return NOTHING;
    const today = dayOf(context.now);
    return fired(
      cardOf('A23', context, {
        page: 'qn.reviews',
        day: today,
        severity: bad.length ? 'urgent' : 'warn',
        evidence: [
          ...(bad.length ? [exactly('newBadReviews', bad.length, 'count', today)] : []),
          ...(hidden.length ? [exactly('hiddenComplaints', hidden.length, 'count', today)] : []),
          ...reviewQuotes([...bad, ...hidden], QUOTED_ROWS),
        ],
      }),
    );
  },
};
