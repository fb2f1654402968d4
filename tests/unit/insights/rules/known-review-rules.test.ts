import { describe, expect, it } from 'vitest';
import { a24 } from '../../../../utils/insights/rules/a24';
import { a25 } from '../../../../utils/insights/rules/a25';
import { a26 } from '../../../../utils/insights/rules/a26';
import type { RuleContext } from '../../../../utils/insights/rules/rule-context';
import { addDays, HOUR, startOfDay } from '../../../../utils/model/day';
import type { ReviewReason, ReviewRow, SeenReview } from '../../../../utils/model/review';
import { contextOf, DAY, SHOP } from './context-of';
import { lookAt, readingsOf, saidBy, shownBy } from './said-by';

const NOW = startOfDay(addDays(DAY, 1)) + 9 * HOUR;
const DAYS = 24 * HOUR;

let last = 0;
interface Written {
  hours?: number;
  reason?: ReviewReason;
  hidden?: boolean;
  item?: string;
  row?: Partial<ReviewRow>;
  seen?: Partial<SeenReview>;
}

/** A review written so many hours ago, first seen an hour ago; bad where it has a reason. */
function review({
  hours = 2,
  reason,
  hidden = false,
  item = '700',
  row,
  seen,
}: Written = {}): SeenReview {
  last += 1;
  return {
    row: {
      key: `k${last}`,
      itemId: item,
      itemTitle: '保温杯',
      text: '用了两天就坏了',
      writtenAt: NOW - hours * HOUR,
      ...row,
    },
    verdict: {
      isDefault: false,
      reasons: reason ? [reason] : [],
      evidence: reason
        ? [{ reason, phrase: '坏了', source: 'text', at: 4, rule: `${reason}.cue` }]
        : [],
      sarcasm: false,
      incentivised: false,
      bad: reason !== undefined,
      hidden,
    },
    firstSeen: NOW - HOUR,
    turned: false,
    ...seen,
  };
}
const many = (count: number, written: Written) =>
  Array.from({ length: count }, () => review(written));

describe('A24 bad reviews without an answer', () => {
  /** Reviews that stood on the page an hour ago. */
  const judged = (reviews: SeenReview[], hoursAgo = 1): RuleContext =>
    contextOf({
      now: NOW,
      reviews,
      ...readingsOf(
        lookAt('qn.reviews', NOW - hoursAgo * HOUR, [
          { kind: 'reviews', rows: reviews.map(({ row }) => row) },
        ]),
      ),
    });
  const open = (hours: number, more: Written = {}) =>
    review({ hours, reason: 'quality', ...more, row: { replied: false, ...more.row } });

  it.each<[string, RuleContext, string]>([
    ['25 hours', judged([open(25)]), 'urgent'],
    ['24 hours', judged([open(24)]), 'cleared'],
    ['answered', judged([open(25, { row: { replied: true } })]), 'cleared'],
    ['the page does not say', judged([review({ hours: 25, reason: 'quality' })]), 'cleared'],
    ['a good one', judged([review({ hours: 25, row: { replied: false } })]), 'cleared'],
    ['our reading of a positive one', judged([open(25, { hidden: true })]), 'cleared'],
    ['past the time to reply', judged([open(31 * 24)]), 'cleared'],
    ['not read today', judged([open(25)], 26), 'not-read'],
    ['no reviews at all', contextOf(), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a24, context)).toBe(expected);
  });

  it('leaves out what was not on a page today', () => {
    const [seen, gone] = [open(30), open(99)];
    const context = { ...judged([seen]), reviews: [seen, gone] };
    expect(shownBy(a24, context)).toMatchObject({ unanswered: 1, oldestHours: 30 });
  });
});

describe('A25 complaints inside good reviews', () => {
  const judged = (...reviews: SeenReview[]) => contextOf({ now: NOW, reviews });
  const hidden = (more: Written = {}) => review({ reason: 'color', hidden: true, ...more });
  const known = review({ seen: { firstSeen: NOW - 5 * DAYS } });

  it.each<[string, RuleContext, string]>([
    ['a new one', judged(hidden()), 'warn'],
    ['openly bad', judged(review({ reason: 'color' })), 'nothing'],
    ['written five days ago', judged(hidden({ hours: 120 })), 'nothing'],
    ['first seen yesterday', judged(hidden({ seen: { firstSeen: NOW - 24 * HOUR } })), 'nothing'],
    [
      'turned bad by a later remark',
      judged(hidden({ hours: 999, seen: { turned: true } })),
      'warn',
    ],
    [
      'without a date, at the first look',
      judged(hidden({ row: { writtenAt: undefined } })),
      'nothing',
    ],
    ['without a date, later', judged(hidden({ row: { writtenAt: undefined } }), known), 'warn'],
    ['never read', contextOf(), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a25, context)).toBe(expected);
  });

  it('quotes them', () => {
    expect(shownBy(a25, judged(hidden()))).toEqual({ hiddenComplaints: 1, 'reason.color': '坏了' });
  });
});

describe('A26 the same complaint again and again', () => {
  const judged = (...reviews: SeenReview[]) => contextOf({ now: NOW, reviews });
  const bad = (count: number, more: Written = {}) => many(count, { reason: 'quality', ...more });
  const good = (count: number, hours: number) => many(count, { hours });

  it.each<[string, RuleContext, string]>([
    ['three in a week', judged(...bad(3)), 'urgent'],
    ['two in a week', judged(...bad(2)), 'nothing'],
    ['one in a week', judged(...bad(1)), 'cleared'],
    // nothing of the one item, and the other with a single complaint is calm
    ['three of two items', judged(...bad(2), ...bad(1, { item: '701' })), 'cleared'],
    ['two of them eight days old', judged(...bad(1), ...bad(2, { hours: 8 * 24 })), 'cleared'],
    [
      'of three reasons',
      judged(...bad(1), ...many(1, { reason: 'size' }), ...many(1, { reason: 'color' })),
      'cleared',
    ],
    // 2 of 4 this week against 1 of 20 before: z = 0.45/√(0.125·0.875·(1/4+1/20)) = 2.48
    [
      'ten times its usual share',
      judged(...bad(2), ...good(2, 9), ...bad(1, { hours: 900 }), ...good(19, 900)),
      'urgent',
    ],
    // 2 of 20 against 1 of 20: twice, but well within chance
    [
      'twice its usual share by chance',
      judged(...bad(2), ...good(18, 9), ...bad(1, { hours: 900 }), ...good(19, 900)),
      'nothing',
    ],
    ['older than sixty days', judged(...bad(3, { hours: 61 * 24 })), 'nothing'],
    [
      'default texts',
      judged(...bad(3).map((one) => ({ ...one, verdict: { ...one.verdict, isDefault: true } }))),
      'nothing',
    ],
    ['never read', contextOf(), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a26, context)).toBe(expected);
  });

  it('stands under the item, with the phrases', () => {
    const [alert] = a26.judge(judged(...bad(3))).alerts;
    expect(alert).toMatchObject({ subject: `${SHOP}>item:700`, subjectName: '保温杯' });
    expect(shownBy(a26, judged(...bad(3)))).toEqual({
      'gathered.quality': 3,
      'reason.quality': '坏了',
      reviewsWeek: 3,
      reviewsBefore: 0,
    });
  });
});
