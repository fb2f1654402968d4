import { describe, expect, it } from 'vitest';
import type { ReviewRow, SeenReview } from '../../../utils/model/review';
import { editedFrom, goneFrom, seenAgain } from '../../../utils/model/review-versions';
import { judgeReview } from '../../../utils/reviews/judge-review';
import { withMark } from '../../../utils/reviews/mark-verdict';

/** 2026-11-20 10:30 in Shanghai */
const AT = Date.UTC(2026, 10, 20, 2, 30);

const row = (more: Partial<ReviewRow> = {}): ReviewRow => ({
  key: 'a',
  itemId: '1',
  text: '很好看',
  emotion: 'positive',
  writtenAt: AT,
  ...more,
});
const judged = (more: Partial<ReviewRow> = {}) => {
  const one = row(more);
  return { row: one, verdict: judgeReview(one) };
};
const seen = (more: Partial<ReviewRow> = {}): SeenReview => ({
  ...judged(more),
  firstSeen: 100,
  turned: false,
  lastSeen: 200,
});

describe('a review seen again', () => {
  it('keeps what it was, and between which looks it changed', () => {
    const after = seenAgain(seen(), judged({ followUp: '洗了就掉色' }), 300);
    expect(after.history).toEqual([
      { text: '很好看', emotion: 'positive', lastSeen: 200, changedBy: 300 },
    ]);
    expect(after).toMatchObject({ turned: true, firstSeen: 300, lastSeen: 300 });
  });

  it('has no history where nothing changed', () => {
    expect(seenAgain(seen(), judged(), 300)).toMatchObject({ firstSeen: 100, lastSeen: 300 });
    expect(seenAgain(seen(), judged(), 300).history).toBeUndefined();
  });

  it('is left alone by a look that is not newer', () => {
    const before = seen();
    expect(seenAgain(before, judged({ emotion: 'negative' }), 200)).toBe(before);
  });

  it('is back when it was gone', () => {
    expect(seenAgain({ ...seen(), goneBy: 250 }, judged(), 300).goneBy).toBeUndefined();
  });

  it("keeps the operator's word until it changes", () => {
    const marked = withMark(seen({ text: '就是掉色' }), 'not-bad', 250);
    expect(seenAgain(marked, judged({ text: '就是掉色' }), 300).verdict.bad).toBe(false);
    expect(seenAgain(marked, judged({ text: '就是掉色', followUp: '起球' }), 300).verdict.bad).toBe(
      true,
    );
  });
});

describe('an edited review', () => {
  it.each<[string, Partial<ReviewRow>, SeenReview[], string[], boolean]>([
    ['same item and minute', {}, [seen({ key: 'old' })], ['a'], true],
    ['the other still shown', {}, [seen({ key: 'old' })], ['a', 'old'], false],
    ['another item', { itemId: '2' }, [seen({ key: 'old' })], ['a'], false],
    ['two it could be', {}, [seen({ key: 'x' }), seen({ key: 'y' })], ['a'], false],
    [
      'a day without a clock time',
      { writtenAt: Date.UTC(2026, 10, 19, 16) },
      [seen({ key: 'old', writtenAt: Date.UTC(2026, 10, 19, 16) })],
      ['a'],
      false,
    ],
  ])('%s', (_, now, around, shown, found) => {
    expect(editedFrom(row(now), around, new Set(shown)) !== null).toBe(found);
  });
});

describe('a review that is gone', () => {
  const list = [
    row({ key: 'new', writtenAt: AT + 10 }),
    row({ key: 'bad', emotion: 'negative', writtenAt: AT - 5 }),
    row({ key: 'old', writtenAt: AT - 10 }),
  ];
  const shown = new Set(list.map(({ key }) => key));
  it.each<[string, Partial<ReviewRow>, ReviewRow[], boolean]>([
    ['between rows that are shown', { key: 'g' }, list, true],
    ['newer than the list', { key: 'g', writtenAt: AT + 11 }, list, false],
    ['older than the list', { key: 'g', writtenAt: AT - 11 }, list, false],
    ['of an item that the list does not show', { key: 'g', itemId: '9' }, list, false],
    [
      'a list of one emotion',
      { key: 'g' },
      list.filter((one) => one.emotion === 'positive'),
      false,
    ],
    ['of an emotion that the list does not show', { key: 'g', emotion: 'neutral' }, list, false],
    ['still shown', { key: 'old', writtenAt: AT }, list, false],
  ])('%s', (_, known, rows, gone) => {
    expect(goneFrom(rows, [seen(known)], shown)).toHaveLength(gone ? 1 : 0);
  });
});

describe("the operator's word", () => {
  const bad = seen({ text: '起球', emotion: 'negative' });
  it.each([
    ['not-bad', { bad: false, hidden: false, reasons: [] }],
    ['reason', { bad: true, reasons: ['other'] }],
    ['bad', { bad: true, reasons: ['other'] }],
  ] as const)('%s', (wrong, verdict) => {
    const marked = withMark(bad, wrong, 300);
    expect(marked.verdict).toMatchObject(verdict);
    expect(marked.marked?.judged.reasons).toEqual(['quality']);
    expect(withMark(marked, null, 400)).toEqual(bad);
  });
});
