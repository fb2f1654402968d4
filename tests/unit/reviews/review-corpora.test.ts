import { describe, expect, it } from 'vitest';
import { judgeReview } from '../../../utils/reviews/judge-review';
import { accuracyOf } from '../../reviews/accuracy';
import { labelledReviews, missingCorpora } from '../../reviews/corpora';

/**
 * Guards what ships. What it does with reviews that it did not learn from stands in
 * docs/review-accuracy.md.
 */
describe('labelled reviews', () => {
  it.skipIf(missingCorpora().length > 0)(
    'are told apart, each by words that stand in it',
    () => {
      const judged = labelledReviews().map((review) => ({
        ...review,
        verdict: judgeReview({ key: '', text: review.text }),
      }));
      for (const { text, verdict } of judged)
        for (const { at, phrase } of verdict.evidence)
          expect(text.slice(at, at + phrase.length)).toBe(phrase);
      const said = judged.map(({ negative, verdict }) => ({
        negative,
        said: verdict.bad && !verdict.hidden,
      }));
      expect(accuracyOf(said).f1).toBeGreaterThan(0.85);
      expect(judged.filter(({ verdict }) => verdict.isDefault && verdict.bad)).toEqual([]);
    },
    120_000,
  );
});
