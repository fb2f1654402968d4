import { describe, expect, it } from 'vitest';
import type { ReviewRow, SeenReview } from '../../../utils/model/review';
import type { ItemReviews } from '../../../utils/model/review-desk';
import { byUrgency, deskReview } from '../../../utils/reviews/desk-reviews';
import { judgeReview } from '../../../utils/reviews/judge-review';
import { withMark } from '../../../utils/reviews/mark-verdict';
import { replyValues } from '../../../utils/reviews/reply-values';
import {
  compareReasons,
  reasonCounts,
  reviewWeeks,
  verdictRecord,
} from '../../../utils/reviews/review-statistics';

const HOUR = 3_600_000;
/** Sunday 2026-11-22 12:00 in Shanghai */
const NOW = Date.UTC(2026, 10, 22, 4);

function seen(text: string, more: Partial<ReviewRow> = {}): SeenReview {
  const row: ReviewRow = { key: text, text, writtenAt: NOW - HOUR, ...more };
  return { row, verdict: judgeReview(row), firstSeen: NOW, turned: false };
}

const item = (reviews: number, quality: number): ItemReviews => ({
  id: 'i',
  name: 'n',
  shop: 's',
  own: true,
  reviews,
  bad: quality,
  reasons: quality ? [{ reason: 'quality', count: quality }] : [],
});

describe('counts', () => {
  it('counts every reason of bad reviews, the most frequent first', () => {
    const reviews = [seen('起球'), seen('起球，还掉色'), seen('没有色差，喜欢')];
    expect(reasonCounts(reviews)).toEqual([
      { reason: 'quality', count: 2 },
      { reason: 'color', count: 1 },
    ]);
  });

  it('counts by the Monday of the week in which they were written', () => {
    const reviews = [
      seen('起球'),
      seen('喜欢'),
      // Sunday 23:59 and Monday 00:00 in Shanghai
      seen('起球了', { writtenAt: Date.UTC(2026, 10, 15, 15, 59) }),
      seen('很好', { writtenAt: Date.UTC(2026, 10, 15, 16) }),
    ];
    expect(reviewWeeks(reviews, NOW, 2)).toEqual([
      { from: '2026-11-09', reviews: 1, bad: 1 },
      { from: '2026-11-16', reviews: 3, bad: 1 },
    ]);
  });

  it.each([
    // z = (0.3 - 0.1) / sqrt(0.2 * 0.8 * 2 / 100) = 3.54
    [item(100, 30), item(100, 10), 'more'],
    [item(100, 10), item(100, 30), 'less'],
    // z = (0.12 - 0.1) / sqrt(0.11 * 0.89 * 2 / 100) = 0.45
    [item(100, 12), item(100, 10), 'no'],
    [item(19, 10), item(100, 0), null],
  ] as const)('sets shares beside each other (%#)', (own, other, differs) => {
    expect(compareReasons(own, other)[0]?.differs).toBe(differs);
  });

  it('measures rules by what the operator called wrong', () => {
    const reviews = [withMark(seen('起球'), 'not-bad', NOW), seen('开胶'), seen('喜欢')];
    expect(verdictRecord(reviews)).toEqual({
      judged: 3,
      flagged: 2,
      marks: { 'not-bad': 1, bad: 0, reason: 0 },
      mended: 0,
      rules: [{ rule: 'quality.cue', fired: 2, wrong: 1 }],
    });
  });
});

describe('waiting for a reply', () => {
  const on = (review: SeenReview) => deskReview(review, 'shop:a', NOW);
  it.each<[string, SeenReview, number | undefined]>([
    ['a bad one without a reply', seen('起球', { replied: false }), NOW - HOUR],
    ['an answered one', seen('起球', { replied: true }), undefined],
    ['one that does not say', seen('起球'), undefined],
    ['a good one', seen('喜欢', { replied: false }), undefined],
    ['one that is gone', { ...seen('起球', { replied: false }), goneBy: NOW }, undefined],
    ['after thirty days', seen('起球', { replied: false, writtenAt: NOW - 721 * HOUR }), undefined],
  ])('%s', (_, review, since) => {
    expect(on(review).waitsSince).toBe(since);
  });

  it('counts the days left from the look that showed them', () => {
    const review = { ...seen('起球', { replied: false, replyDaysLeft: 3 }), lastSeen: NOW - HOUR };
    expect(on(review).replyUntil).toBe(NOW - HOUR + 72 * HOUR);
  });

  it('stands before all others, the longest waiting first', () => {
    const rows = [
      on(seen('喜欢', { key: 'fine', writtenAt: NOW })),
      on(seen('起球', { key: 'one', replied: false })),
      on(seen('起球', { key: 'five', replied: false, writtenAt: NOW - 5 * HOUR })),
    ];
    expect(rows.toSorted(byUrgency).map(({ row }) => row.key)).toEqual(['five', 'one', 'fine']);
  });
});

describe('what fills a reply', () => {
  it.each([
    ['偏小一码，起球', { 问题: '偏小、起球', 商品: '毛巾', 偏大或偏小: '偏小' }],
    ['太大了', { 问题: '太大', 商品: '毛巾', 偏大或偏小: '偏大' }],
    ['起球', { 问题: '起球', 商品: '毛巾' }],
    ['上衣太大，裤子太小', { 问题: '太大、太小', 商品: '毛巾' }],
  ])('%s', (text, values) => {
    expect(replyValues(judgeReview({ key: '', text }), '毛巾')).toEqual(values);
  });
});
