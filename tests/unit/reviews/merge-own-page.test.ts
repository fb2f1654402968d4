import { describe, expect, it } from 'vitest';
import type { ReviewRow, SeenReview } from '../../../utils/model/review';
import { judgeReview } from '../../../utils/reviews/judge-review';
import { mergeOwnPage } from '../../../utils/reviews/merge-own-page';

const HOUR = 3_600_000;
/** 2026-11-22 12:00 in Shanghai */
const NOON = Date.UTC(2026, 10, 22, 4);

const seen = (key: string, text: string, more: Partial<ReviewRow> = {}): SeenReview => {
  const row: ReviewRow = { key, itemId: '1', text, writtenAt: NOON, ...more };
  return { row, verdict: judgeReview(row), firstSeen: NOON, turned: false };
};
const merged = (ofShop: SeenReview[], onPage: SeenReview[]) => {
  const found = mergeOwnPage(ofShop, onPage);
  return {
    shop: found.ofShop.map(({ row }) => row.key),
    page: found.onPageAlone.map(({ row }) => row.key),
  };
};

describe('reviews of an own item on the buyers’ page', () => {
  it.each<[string, SeenReview, string[]]>([
    ['the same words on the same day', seen('p', '很好，喜欢！'), []],
    ['a page that prints no day', seen('p', '很好 喜欢', { writtenAt: undefined as never }), []],
    ['an hour of the same day', seen('p', '很好，喜欢', { writtenAt: NOON - 11 * HOUR }), []],
    ['another day', seen('p', '很好，喜欢', { writtenAt: NOON - 13 * HOUR }), ['p']],
    ['another item', seen('p', '很好，喜欢', { itemId: '2' }), ['p']],
    ['other words', seen('p', '很好，不喜欢'), ['p']],
  ])('%s', (_, onPage, alone) => {
    expect(merged([seen('s', '很好，喜欢')], [onPage])).toEqual({ shop: ['s'], page: alone });
  });

  it('keep two buyers apart who write the same', () => {
    expect(merged([seen('s', '不错')], [seen('p', '不错'), seen('q', '不错')])).toEqual({
      shop: ['s'],
      page: ['q'],
    });
  });

  it('bring a follow-up that the shop’s page had not shown', () => {
    const { ofShop } = mergeOwnPage(
      [seen('s', '很好')],
      [seen('p', '很好', { followUp: '洗了就起球' })],
    );
    expect(ofShop[0]).toMatchObject({
      row: { key: 's', followUp: '洗了就起球' },
      verdict: { bad: true, reasons: ['quality'] },
    });
  });
});
