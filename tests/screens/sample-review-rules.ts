import type { DataSource } from '../../utils/model/data-source';
import type { OwnReviewRules } from '../../utils/model/review-rules';
import { judgeReview } from '../../utils/reviews/judge-review';
import { judgingBy } from '../../utils/reviews/judging-by';
import { allShippedCues } from '../../utils/reviews/reason-rules';
import { rulesPreview } from '../../utils/reviews/rules-preview';
import { sampleReviewDesk } from './sample-review-desk';

/** The words by which the sample reviews are judged; a preview judges them anew. */
export function sampleReviewRules(): Pick<
  DataSource,
  'reviewRules' | 'previewReviewRules' | 'saveReviewRules'
> {
  let own: OwnReviewRules = {
    phrases: [
      { phrase: '拉链卡', reason: 'quality', pack: 'clothing' },
      { phrase: '迟迟没退款', reason: 'aftersale', pack: '' },
    ],
    off: ['price|有点贵'],
    packs: {},
  };
  const board = () => ({
    own,
    cues: allShippedCues(),
    shops: sampleReviewDesk.shops,
  });
  return {
    reviewRules: async () => board(),
    previewReviewRules: async (rules) => {
      const by = judgingBy(rules);
      const judged = sampleReviewDesk.reviews.map((review) => ({
        review,
        verdict: judgeReview(review.row, by),
      }));
      return rulesPreview(judged, 0);
    },
    saveReviewRules: async (rules) => {
      own = rules;
      return board();
    },
  };
}
