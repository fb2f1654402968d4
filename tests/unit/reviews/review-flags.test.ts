import { describe, expect, it } from 'vitest';
import type { ReviewRow } from '../../../utils/model/review';
import { judgeReview } from '../../../utils/reviews/judge-review';
import { reviewFlags } from '../../../utils/reviews/review-flags';

const judged = (text: string, more: Partial<ReviewRow> = {}) => {
  const row = { key: text, text, ...more };
  return { row, verdict: judgeReview(row) };
};

describe('what a page is told of its reviews', () => {
  it('is the kind, the reasons and the first phrase of bad ones and hidden complaints alone', () => {
    const flags = reviewFlags([
      judged('面料舒服，尺码刚好，很满意', { stars: 5 }),
      judged('有色差，颜色偏暗', { stars: 1 }),
      judged('宝贝很好看，就是有点掉色', { stars: 5 }),
      judged('此用户没有填写评价。'),
    ]);
    expect(flags).toEqual([
      { key: '有色差，颜色偏暗', kind: 'bad', reasons: ['color'], phrase: '色差' },
      { key: '宝贝很好看，就是有点掉色', kind: 'hidden', reasons: ['color'], phrase: '掉色' },
    ]);
  });

  it.each(['Broke.', '刚收到，很喜欢。'])(
    'has no phrase where only the stars speak: %s',
    (text) => {
      const [flag] = reviewFlags([judged(text, { stars: 1 })]);
      expect(flag).toEqual({ key: text, kind: 'bad', reasons: [] });
    },
  );
});
