import { dayOf } from '../../model/day';
import { newReviews } from './fresh-reviews';
import { reviewQuotes } from './review-quotes';
import type { ShopRule } from './rule-context';
import { exactly, fired, NOTHING, quiet } from './rule-outcome';
import { cardOf, limitsFor } from './settle';

const QUOTED = 6;

/**
 * 好评中的隐性投诉: complaints in rows that the page calls positive or neutral. They are our reading
 * and not the page's, so they warn and are not urgent.
 */
export const a25: ShopRule = {
  id: 'A25',
  judge(context) {
    if (context.reviews.length === 0) return quiet('A25', 'not-read');
    const hidden = newReviews(context).filter(({ verdict }) => verdict.hidden);
    if (hidden.length === 0 || hidden.length < limitsFor(context, 'A25')('newReviews'))
      return NOTHING;
    return fired(
      cardOf('A25', context, {
        page: 'qn.reviews',
        day: dayOf(context.now),
        evidence: [
          exactly('hiddenComplaints', hidden.length, 'count'),
          ...reviewQuotes(hidden, QUOTED),
        ],
      }),
    );
  },
};
