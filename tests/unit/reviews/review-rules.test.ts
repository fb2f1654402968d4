import { describe, expect, it } from 'vitest';
import type { ReviewRow, SeenReview } from '../../../utils/model/review';
import { NO_OWN_RULES, type OwnReviewRules } from '../../../utils/model/review-rules';
import { judgeReview } from '../../../utils/reviews/judge-review';
import { judgeVersion } from '../../../utils/reviews/judge-version';
import { judgingBy } from '../../../utils/reviews/judging-by';
import { withMark } from '../../../utils/reviews/mark-verdict';
import { packsOf } from '../../../utils/reviews/packs-of';
import { readableCue } from '../../../utils/reviews/readable-cue';
import { allShippedCues } from '../../../utils/reviews/reason-rules';
import { rejudged } from '../../../utils/reviews/rejudged';
import { rulesPreview } from '../../../utils/reviews/rules-preview';

const NOW = Date.UTC(2026, 10, 22, 4);
const own = (more: Partial<OwnReviewRules>): OwnReviewRules => ({ ...NO_OWN_RULES, ...more });
const reasonsBy = (rules: OwnReviewRules, text: string, more: Partial<ReviewRow> = {}) =>
  judgeReview({ key: 'k', text, emotion: 'positive', ...more }, judgingBy(rules)).reasons;
const seen = (text: string): SeenReview => {
  const row: ReviewRow = { key: text, text, emotion: 'positive' };
  return { row, verdict: judgeReview(row), firstSeen: NOW, turned: false };
};

describe('phrases of the operator’s own', () => {
  const zip = own({ phrases: [{ phrase: '拉链(卡)', reason: 'quality', pack: '' }] });
  it.each([
    ['好看，拉链(卡)', ['quality']],
    ['好看，没有拉链(卡)', []],
    ['好看，拉链卡通的', []],
  ])('are found as they stand, and denied like all others: %s', (text, reasons) => {
    expect(reasonsBy(zip, text)).toEqual(reasons);
  });

  it('count for their kind of goods alone', () => {
    const pale = own({ phrases: [{ phrase: '颜色寡淡', reason: 'color', pack: 'clothing' }] });
    expect(reasonsBy(pale, '颜色寡淡', { itemTitle: '连衣裙' })).toEqual(['color']);
    expect(reasonsBy(pale, '颜色寡淡', { itemTitle: '坚果礼盒' })).toEqual([]);
  });

  it('say which rule fired', () => {
    const verdict = judgeReview({ key: 'k', text: '拉链(卡)' }, judgingBy(zip));
    expect(verdict.evidence[0]).toMatchObject({ rule: 'quality.own', cue: 'own|拉链(卡)' });
  });
});

describe('a shipped phrase', () => {
  it('is named by its verdict, and says nothing once it is switched off', () => {
    const { evidence } = judgeReview({ key: 'k', text: '洗了就起球，很喜欢', emotion: 'positive' });
    const cue = evidence[0]?.cue ?? '';
    expect(allShippedCues().find(({ id }) => id === cue)).toMatchObject({ cue: '起球' });
    expect(reasonsBy(own({ off: [cue] }), '洗了就起球，很喜欢')).toEqual([]);
  });

  it('has a name of its own', () => {
    const ids = allShippedCues().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['发货.{0,2}慢', '发货…慢'],
    ['(?:盒子|箱子)破(?!损)', '(盒子/箱子)破'],
    ['易[断碎]', '易(断/碎)'],
    ['降价了?$', '降价[了]'],
    ['(?<![腐破灿打])烂(?:了|的)', '烂(了/的)'],
    ['(?:剧情|情节)[^不没]{0,4}拖', '(剧情/情节)…拖'],
  ])('is shown in plain signs: %s', (cue, shown) => {
    expect(readableCue(cue)).toBe(shown);
  });
});

describe('kinds of goods', () => {
  it.each([
    [{ itemTitle: '2026春季新款连衣裙', text: '很淡' }, ['clothing']],
    [{ itemTitle: '每日坚果礼盒', text: '' }, ['food']],
    [{ text: '快递很快' }, []],
    [{ text: '这本书不错' }, ['books']],
  ])('are told by the title, else by the buyer’s words (%#)', (row, packs) => {
    expect(packsOf(row)).toEqual(packs);
  });

  it('are what the operator says', () => {
    expect(packsOf({ itemTitle: '连衣裙', text: '' }, 'food')).toEqual(['food']);
  });

  it('bring complaints that are none of other goods', () => {
    const text = '味道可以，就是太淡';
    expect(reasonsBy(NO_OWN_RULES, text, { itemTitle: '香水' })).toEqual([]);
    expect(reasonsBy(NO_OWN_RULES, text, { itemTitle: '辣条' })).toEqual(['effect']);
  });
});

describe('the version of the judge', () => {
  it('changes with every change of the operator’s, and with nothing else', () => {
    const off = own({ off: ['a'] });
    expect(judgeVersion(off)).toBe(judgeVersion(own({ off: ['a'] })));
    expect(judgeVersion(off)).not.toBe(judgeVersion(NO_OWN_RULES));
  });
});

describe('judging anew', () => {
  const silent = judgeReview({ key: 'k', text: '很好', emotion: 'positive' });
  it('goes by the new rules, and is no news', () => {
    const review = seen('起球');
    expect(rejudged(review, silent)).toEqual({ ...review, verdict: silent });
  });

  it('leaves the operator’s word, and says whether the rules agree by now', () => {
    const marked = withMark(seen('起球'), 'not-bad', NOW);
    const again = rejudged(marked, silent);
    expect(again.verdict).toEqual(marked.verdict);
    expect(again.marked?.mended).toBe(true);
    expect(rejudged(marked, seen('起球').verdict).marked?.mended).toBe(false);
  });

  it('is tried before it is kept', () => {
    const off = judgingBy(own({ off: ['quality|起球'] }));
    const reviews = [seen('起球'), seen('喜欢'), withMark(seen('起球'), 'reason', NOW)];
    const preview = rulesPreview(
      reviews.map((review) => ({
        review,
        verdict: judgeReview(review.row, off),
      })),
      7,
    );
    expect(preview).toMatchObject({ judged: 2, leftOut: 7, newlyBad: 0, noLongerBad: 1 });
    expect(preview.examples).toEqual([{ text: '起球', before: ['quality'], after: null }]);
  });
});
