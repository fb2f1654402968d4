import { twoProportionZ } from '../insights/baseline';
import { writtenAt } from '../insights/rules/fresh-reviews';
import { addDays, type Day, dayOf, type Instant, weekday } from '../model/day';
import { REVIEW_REASONS, type SeenReview, type WRONG_VERDICTS } from '../model/review';
import type {
  ItemReviews,
  ReasonCount,
  ReviewWeek,
  RuleRecord,
  VerdictRecord,
} from '../model/review-desk';

/** Fewer reviews of one item say nothing about its share of a reason. */
export const LEAST_TO_COMPARE = 20;
const APART = 1.96;

/** How many bad reviews give each reason, the most frequent first; reasons that none gives left out. */
export function reasonCounts(reviews: readonly SeenReview[]): ReasonCount[] {
  const bad = reviews.filter(({ verdict }) => verdict.bad);
  return REVIEW_REASONS.map((reason) => ({
    reason,
    count: bad.filter(({ verdict }) => verdict.reasons.includes(reason)).length,
  }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** Reviews and bad ones by calendar week of when they were written, `weeks` of them up to now. */
export function reviewWeeks(
  reviews: readonly SeenReview[],
  now: Instant,
  weeks: number,
): ReviewWeek[] {
  const byWeek = Map.groupBy(reviews, (review) => mondayOf(dayOf(writtenAt(review))));
  const running = mondayOf(dayOf(now));
  return Array.from({ length: weeks }, (_, i) => {
    const from = addDays(running, -7 * (weeks - 1 - i));
    const inside = byWeek.get(from) ?? [];
    return { from, reviews: inside.length, bad: inside.filter(isBad).length };
  });
}

/** How one item's reviews complain; default texts are expected to be left out before. */
export function itemReviews(
  reviews: readonly SeenReview[],
  item: Pick<ItemReviews, 'id' | 'name' | 'shop' | 'own'>,
): ItemReviews {
  return {
    ...item,
    reviews: reviews.length,
    bad: reviews.filter(isBad).length,
    reasons: reasonCounts(reviews),
  };
}

/** One reason's share of two items' reviews. */
export interface ReasonAgainst {
  reason: ReasonCount['reason'];
  own: number;
  other: number;
  /** a difference that chance seldom makes (two-sided 5 %, by two proportions); null for too few */
  differs: 'more' | 'less' | 'no' | null;
}

/** Every reason that either of two items has, by how many of the first's reviews give it. */
export function compareReasons(own: ItemReviews, other: ItemReviews): ReasonAgainst[] {
  const isEnough = Math.min(own.reviews, other.reviews) >= LEAST_TO_COMPARE;
  return REVIEW_REASONS.map((reason) => {
    const [a, b] = [countIn(own, reason), countIn(other, reason)];
    const z = isEnough ? twoProportionZ(a, own.reviews, b, other.reviews) : 0;
    const side = Math.abs(z) < APART ? 'no' : z > 0 ? 'more' : 'less';
    return { reason, own: a, other: b, differs: isEnough ? side : null } as const;
  })
    .filter((one) => one.own + one.other > 0)
    .toSorted((a, b) => b.own - a.own || b.other - a.other);
}

/** What the operator said of verdicts, in all and rule by rule. */
export function verdictRecord(reviews: readonly SeenReview[]): VerdictRecord {
  const judged = reviews.map(({ verdict, marked }) => ({
    verdict: marked?.judged ?? verdict,
    wrong: marked?.wrong,
  }));
  const rules = new Map<string, RuleRecord>();
  for (const { verdict, wrong } of judged)
    for (const rule of new Set(verdict.evidence.map((one) => one.rule))) {
      const record = rules.get(rule) ?? { rule, fired: 0, wrong: 0 };
      rules.set(rule, {
        rule,
        fired: record.fired + 1,
        wrong: record.wrong + (wrong === undefined ? 0 : 1),
      });
    }
  const count = (kind: (typeof WRONG_VERDICTS)[number]) =>
    judged.filter(({ wrong }) => wrong === kind).length;
  return {
    judged: judged.length,
    flagged: judged.filter(({ verdict }) => verdict.bad).length,
    mended: reviews.filter(({ marked }) => marked?.mended === true).length,
    marks: { 'not-bad': count('not-bad'), bad: count('bad'), reason: count('reason') },
    rules: [...rules.values()].toSorted((a, b) => b.wrong - a.wrong || b.fired - a.fired),
  };
}

function countIn(item: ItemReviews, reason: ReasonCount['reason']): number {
  return item.reasons.find((one) => one.reason === reason)?.count ?? 0;
}

function isBad({ verdict }: SeenReview): boolean {
  return verdict.bad;
}

function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}
