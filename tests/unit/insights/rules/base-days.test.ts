import { describe, expect, it } from 'vitest';
import { a01 } from '../../../../utils/insights/rules/a01';
import { baseDays } from '../../../../utils/insights/rules/base-days';
import { addDays, HOUR, startOfDay } from '../../../../utils/model/day';
import type { Decision } from '../../../../utils/model/decision';
import { type Entry, seriesOf } from '../series-of';
import { contextOf, DAY, SHOP } from './context-of';
import { shownBy } from './said-by';

const ITEM = `${SHOP}>item:1`;

const decided = (daysAgo: number, more: Partial<Decision> = {}): Decision => ({
  id: `${daysAgo}`,
  shop: SHOP,
  subject: SHOP,
  subjectName: '练习店',
  kind: 'price',
  what: '129 → 99',
  at: startOfDay(addDays(DAY, -daysAgo)) + 15 * HOUR,
  notedAt: 0,
  ...more,
});

/** Eighty days: 1,000 visitors, and 500 on the last `newDays` and the judged one. */
const uv = (newDays: number) =>
  seriesOf('uv', DAY, [
    ...Array<Entry>(80 - newDays).fill(1_000),
    ...Array<Entry>(newDays + 1).fill(500),
  ]);

function baseOf(decisions: Decision[], newDays = 20, subject = SHOP) {
  const context = contextOf({ decisions, series: { uv: uv(newDays) } });
  const base = baseDays(context, DAY, [context.series.uv], subject);
  return base && { days: base.figures.length, first: base.figures.at(-1)?.day, since: base.since };
}

describe('a base after the operator’s own change', () => {
  it('is the same weekdays of eight weeks without one', () => {
    expect(baseOf([])).toEqual({ days: 8, first: addDays(DAY, -56), since: undefined });
  });

  it('does not begin anew within the week', () => {
    expect(baseOf([decided(6)])?.days).toBe(8);
  });

  it('begins anew after seven days: every day since', () => {
    expect(baseOf([decided(8)])).toMatchObject({ days: 7, first: addDays(DAY, -7) });
  });

  it('is silent where fewer than seven days since were read', () => {
    expect(baseOf([decided(7)])).toBeNull();
  });

  it('is same weekdays again as soon as four lie behind it', () => {
    // 28 days back is the fourth same weekday; the change must lie before it
    expect(baseOf([decided(28)])).toMatchObject({ days: 27 });
    expect(baseOf([decided(29)])).toMatchObject({ days: 4, first: addDays(DAY, -28) });
  });

  it('goes by the newest change that is a week old', () => {
    expect(baseOf([decided(29), decided(10), decided(2)])).toMatchObject({ days: 9 });
  });

  it.each<[string, Partial<Decision>, string, boolean]>([
    ['a budget', { kind: 'budget' }, SHOP, false],
    ['an answer to a review', { kind: 'reply' }, SHOP, false],
    ['a picture', { kind: 'image' }, SHOP, true],
    ['an activity', { kind: 'activity' }, SHOP, true],
    ['one item’s price for the shop', { subject: ITEM }, SHOP, false],
    ['the item’s price for itself', { subject: ITEM }, ITEM, true],
    ['the shop’s activity for an item', { kind: 'activity' }, ITEM, true],
    ['another item’s price', { subject: `${SHOP}>item:2` }, ITEM, false],
  ])('%s restarts: %o for %s: %s', (_, more, subject, expected) => {
    expect(baseOf([decided(10, more)], 20, subject)?.since !== undefined).toBe(expected);
  });

  it('no longer compares with what was before', () => {
    const judged = (decisions: Decision[]) =>
      a01.judge(contextOf({ decisions, series: { uv: uv(10) } })).alerts.length;
    // one of eight same weekdays lies after the change: the median is 1,000, the mean deviation
    // 62.5, σ 78: −500 is −6.4 of them
    expect(judged([])).toBe(1);
    expect(judged([decided(11)])).toBe(0);
  });

  it('tells within the week that a change was made, and afterwards since when it compares', () => {
    const context = contextOf({ decisions: [decided(3)], series: { uv: uv(0) } });
    expect(shownBy(a01, context)).toMatchObject({ 'changed.price': '129 → 99' });
    const later = contextOf({
      decisions: [decided(21)],
      series: { uv: seriesOf('uv', DAY, [...Array<Entry>(80).fill(1_000), 500]) },
    });
    expect(shownBy(a01, later)).toMatchObject({ baseSince: true });
  });
});
