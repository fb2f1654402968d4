import { dayOf, HOUR } from '../../model/day';
import { rowsSeenLately, writtenAt } from './fresh-reviews';
import { standingNow } from './live-pages';
import { reviewQuotes } from './review-quotes';
import type { ShopRule } from './rule-context';
import { cleared, exactly, fired, quiet } from './rule-outcome';
import { cardOf, limitsFor } from './settle';

const QUOTED = 3;
/** Rows whose page prints no longer time to reply may be closed to replies (domain notes §6.1). */
const REPLY_DAYS = 30;

/**
 * 差评未回复: bad reviews that still stand on the page without an answer. What was not on a page of
 * the last day may be answered by now, and a row that does not say whether it is answered is left out.
 */
export const a24: ShopRule = {
  id: 'A24',
  judge(context) {
    const { now, reviews, shop } = context;
    const rows = rowsSeenLately(context);
    if (rows.size === 0) return quiet('A24', 'not-read');
    const limit = limitsFor(context, 'A24');
    const waiting = reviews
      .filter(({ row, verdict }) => {
        const seen = rows.get(row.key);
        return verdict.bad && !verdict.hidden && seen?.replied === false;
      })
      .map((review) => ({ review, hours: (now - writtenAt(review)) / HOUR }))
      .filter(({ hours }) => hours > limit('unansweredHours') && hours < REPLY_DAYS * 24)
      .toSorted((a, b) => b.hours - a.hours);
    const [oldest] = waiting;
    if (!oldest || waiting.length < limit('waiting'))
      return standingNow(cleared('A24', shop, dayOf(now)), context);
    const left = waiting.flatMap(({ review }) => rows.get(review.row.key)?.replyDaysLeft ?? []);
    const card = cardOf('A24', context, {
      page: 'qn.reviews',
      day: dayOf(now),
      evidence: [
        exactly('unanswered', waiting.length, 'count'),
        exactly('oldestHours', Math.floor(oldest.hours), 'count'),
        ...(left.length ? [exactly('replyDaysLeft', Math.min(...left), 'count')] : []),
        ...reviewQuotes(
          waiting.map(({ review }) => review),
          QUOTED,
        ),
      ],
    });
    return standingNow(fired(card), context);
  },
};
