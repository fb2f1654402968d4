import { DAY_LENGTH, dayOf } from '../../model/day';
import type { SeenReview } from '../../model/review';
import { rowSubject } from '../../model/series-subject';
import { writtenAt } from './fresh-reviews';
import { gatheredReasons } from './gathered-reasons';
import { standingNow } from './live-pages';
import { reviewQuotes } from './review-quotes';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, NOTHING, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, shortName } from './settle';
import { weightiest } from './weightiest';

const LONG = 60 * DAY_LENGTH;
const QUOTED = 3;

/**
 * 同类差评聚集: one reason again and again about one item within a week, or a share of its reviews
 * that is a multiple of what it was in the weeks before.
 */
export const a26: ShopRule = {
  id: 'A26',
  judge(context) {
    const { reviews, now } = context;
    const lately = reviews.filter(
      (review) => !review.verdict.isDefault && ageOf(review, now) < LONG,
    );
    if (reviews.length === 0) return quiet('A26', 'not-read');
    const items = Map.groupBy(lately, ({ row }) => row.itemId ?? '');
    items.delete('');
    const outcomes = [...items].map(([item, ofItem]) => judgeItem(context, item, ofItem));
    return standingNow(weightiest('A26', outcomes), context);
  },
};

function judgeItem(context: RuleContext, item: string, reviews: SeenReview[]): RuleOutcome {
  const { now, shop } = context;
  const name = reviews.find(({ row }) => row.itemTitle)?.row.itemTitle ?? item;
  const subject = rowSubject(shop, { kind: 'item', id: item, name });
  const limit = limitsFor(context, 'A26', subject);
  const limits = { sameReason: limit('sameReason'), times: limit('times') };
  const { gathered, counts, week, earlier } = gatheredReasons(reviews, now, limits);
  const today = dayOf(now);
  if (gathered.length === 0)
    return counts.every((count) => count.now.length < limits.sameReason - 1)
      ? cleared('A26', subject, today)
      : NOTHING;
  return fired(
    cardOf('A26', context, {
      subject,
      subjectName: shortName(name, 40),
      page: 'qn.reviews',
      day: today,
      evidence: [
        ...gathered.flatMap((count) => [
          exactly(`gathered.${count.reason}`, count.now.length, 'count'),
          ...reviewQuotes(count.now, QUOTED, count.reason),
        ]),
        exactly('reviewsWeek', week, 'count'),
        exactly('reviewsBefore', earlier, 'count'),
      ],
    }),
  );
}

function ageOf(review: SeenReview, now: number): number {
  return now - writtenAt(review);
}
