import type { Evidence } from '../../model/alert';
import { dayOf, HOUR, type Instant, startOfDay } from '../../model/day';
import type { JudgedReview, SeenReview } from '../../model/review';
import type { RuleContext, ShopRule } from './rule-context';
import { exactly, fired, NOTHING, quiet } from './rule-outcome';
import { cardOf, limitsFor } from './settle';

/** Rows that the alert quotes, of those it counts. */
const QUOTED_ROWS = 6;

/** A long weekend: older reviews are no news, whenever their page is turned to. */
const NEWS_AGE = 96 * HOUR;

/**
 * 新差评: one alert a shop and day that counts the bad rows that were first seen today and quotes
 * their phrases. Complaints that hide in rows which the page calls positive or neutral are counted
 * apart; alone they warn and are not urgent, because they are our reading and not the page's.
 */
export const a23: ShopRule = {
  id: 'A23',
  judge(context) {
    if (context.reviews.length === 0) return quiet('A23', 'not-read');
    const least = limitsFor(context, 'A23')('newReviews');
    const judged = newsOf(context);
    const bad = judged.filter(({ verdict }) => verdict.bad && !verdict.hidden);
    const hidden = judged.filter(({ verdict }) => verdict.hidden);
    if (bad.length + hidden.length < least) return NOTHING;
    const today = dayOf(context.now);
    return fired(
      cardOf('A23', context, {
        page: 'qn.reviews',
        day: today,
        severity: bad.length ? 'urgent' : 'warn',
        evidence: [
          ...(bad.length ? [exactly('newBadReviews', bad.length, 'count', today)] : []),
          ...(hidden.length ? [exactly('hiddenComplaints', hidden.length, 'count', today)] : []),
          ...[...bad, ...hidden].slice(0, QUOTED_ROWS).map(quote),
        ],
      }),
    );
  },
};

function newsOf({ reviews, now }: RuleContext): SeenReview[] {
  const midnight = startOfDay(dayOf(now));
  const isFirstLook = !reviews.some(({ firstSeen }) => firstSeen < midnight);
  return reviews.filter(
    (review) => review.firstSeen >= midnight && isNews(review, isFirstLook, now),
  );
}

/**
 * Turning back to old pages shows rows that were never seen and are no news. A row without a
 * date is news only where the shop's reviews are known already.
 */
function isNews({ row, turned }: SeenReview, isFirstLook: boolean, now: Instant): boolean {
  if (turned) return true;
  return row.writtenAt === undefined ? !isFirstLook : now - row.writtenAt < NEWS_AGE;
}

/** The first phrase of a row under its reason; the row's beginning where no reason was found. */
function quote({ row, verdict }: JudgedReview): Evidence {
  const [first] = verdict.evidence;
  return first
    ? { label: `reason.${first.reason}`, text: first.phrase }
    : { label: 'reason.other', text: beginning(row.text) };
}

function beginning(text: string): string {
  const characters = [...text];
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : text;
}
