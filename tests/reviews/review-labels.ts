import type { ReviewVerdict } from '../../utils/model/review.ts';

/** Reasons and flags of a verdict as the domain notes write them (§6.3); empty for none. */
export function reviewLabels(verdict: ReviewVerdict): string[] {
  if (verdict.isDefault) return ['default'];
  return [
    ...verdict.reasons,
    ...(verdict.sarcasm ? ['sarcasm?'] : []),
    ...(verdict.incentivised ? ['incentivised?'] : []),
  ];
}
