import type { ReviewReason, ReviewVerdict, SeenReview } from '../model/review';
import type { PreviewExample, RulesPreview } from '../model/review-rules';

const MOST_EXAMPLES = 6;
const LONGEST_EXAMPLE = 120;

/** What other rules change about stored verdicts. Those that the operator corrected stay out. */
export function rulesPreview(
  judged: readonly { review: SeenReview; verdict: ReviewVerdict }[],
  leftOut: number,
): RulesPreview {
  const pairs = judged
    .filter(({ review }) => !review.marked && !review.verdict.isDefault)
    .map(({ review, verdict }) => ({
      text: [review.row.text, review.row.followUp].filter(Boolean).join(' / '),
      before: reasonsOf(review.verdict),
      after: reasonsOf(verdict),
    }));
  const newlyBad = pairs.filter(({ before, after }) => !before && after);
  const noLongerBad = pairs.filter(({ before, after }) => before && !after);
  const otherReasons = pairs.filter(
    ({ before, after }) => before && after && before.join() !== after.join(),
  );
  return {
    judged: pairs.length,
    leftOut,
    newlyBad: newlyBad.length,
    noLongerBad: noLongerBad.length,
    otherReasons: otherReasons.length,
    examples: mixed([newlyBad, noLongerBad, otherReasons])
      .slice(0, MOST_EXAMPLES)
      .map((one) => ({ ...one, text: one.text.slice(0, LONGEST_EXAMPLE) })),
  };
}

/** The first of each kind, then the second of each. */
function mixed(kinds: readonly (readonly PreviewExample[])[]): PreviewExample[] {
  return Array.from({ length: MOST_EXAMPLES }, (_, i) =>
    kinds.flatMap((kind) => kind[i] ?? []),
  ).flat();
}

function reasonsOf({ bad, reasons }: ReviewVerdict): ReviewReason[] | null {
  return bad ? reasons : null;
}
