import { describe, expect, it } from 'vitest';
import { a23 } from '../../../../utils/insights/rules/a23';
import { HOUR, startOfDay } from '../../../../utils/model/day';
import type { ReviewRow, SeenReview } from '../../../../utils/model/review';
import { judgeReview } from '../../../../utils/reviews/judge-review';
import { contextOf } from './context-of';

const NOW = startOfDay('2026-07-16') + 9 * HOUR;

function judged(
  text: string,
  emotion: ReviewRow['emotion'],
  more: Partial<SeenReview> = {},
): SeenReview {
  const row: ReviewRow = { key: text, text, emotion, writtenAt: NOW - HOUR };
  return { row, verdict: judgeReview(row), firstSeen: NOW, turned: false, ...more };
}

const run = (reviews: SeenReview[]) => a23.judge(contextOf({ reviews, now: NOW }));

const count = (label: string, value: number) => ({
  label,
  figure: { kind: 'exact', value },
  format: 'count',
  day: '2026-07-16',
});

describe('A23 new bad reviews', () => {
  it('counts the bad and quotes their phrases, but not the hidden', () => {
    const { alerts } = run([
      judged('很好', 'positive'),
      judged('穿两次就起球', 'negative'),
      judged('好看，就是掉色', 'positive'),
      judged('嗯嗯', 'negative'),
    ]);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({
      id: 'A23:shop:练习店:2026-07-16',
      severity: 'urgent',
      link: { page: 'qn.reviews' },
      evidence: [
        count('newBadReviews', 2),
        { label: 'reason.quality', text: '起球' },
        { label: 'reason.other', text: '嗯嗯' },
      ],
    });
  });

  it('quotes six rows of many and counts all', () => {
    const { alerts } = run(Array.from({ length: 9 }, (_, i) => judged(`嗯${i}`, 'negative')));
    expect(alerts[0]?.evidence).toHaveLength(7);
    expect(alerts[0]?.evidence[0]).toEqual(count('newBadReviews', 9));
  });

  it('quotes once what several say in the same words, and counts all', () => {
    const { alerts } = run(Array.from({ length: 9 }, (_, i) => judged(`起球${i}`, 'negative')));
    expect(alerts[0]?.evidence).toEqual([
      count('newBadReviews', 9),
      { label: 'reason.quality', text: '起球' },
    ]);
  });

  it('quotes no more than the beginning of a row without a reason', () => {
    const { alerts } = run([judged('啊'.repeat(40), 'negative')]);
    expect(alerts[0]?.evidence[1]).toEqual({ label: 'reason.other', text: `${'啊'.repeat(24)}…` });
  });

  it.each([
    ['good ones', [judged('很好', 'positive')]],
    ['complaints that hide', [judged('好看，就是掉色', 'positive')]],
    ['default texts', [judged('此用户没有填写评价。', 'positive')]],
    ['none', []],
  ])('says nothing of %s', (_, reviews) => expect(run(reviews).alerts).toEqual([]));
});
