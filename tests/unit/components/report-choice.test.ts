import { describe, expect, it } from 'vitest';
import {
  lastDayOf,
  ofKind,
  ofLength,
  questionOf,
  readReportChoice,
  reportHref,
  stepped,
} from '../../../components/views/report-choice';
import type { ReportQuestion } from '../../../utils/model/report';

const SHOPS = [{ subject: 'shop:练习店', name: '练习店' }] as never;
/** A Wednesday; the week holds the new year. */
const TODAY = '2026-12-30';
const YESTERDAY = '2026-12-29';
const read = (query: string) => readReportChoice(new URLSearchParams(query), SHOPS, YESTERDAY);

describe('a plan among the reports', () => {
  it.each<[string, string, string]>([
    // where no day is named, the week of today
    ['kind=plan', '2026-12-28', '2027-01-03'],
    ['kind=plan&from=2027-01-01&to=2027-01-01', '2027-01-01', '2027-01-01'],
    ['kind=plan&from=2026-12-28&to=2027-01-03', '2026-12-28', '2027-01-03'],
    // a week is the whole one from Monday on, a month the whole calendar month
    ['kind=plan&from=2026-12-30&to=2027-01-05', '2026-12-28', '2027-01-03'],
    ['kind=plan&from=2027-02-03&to=2027-02-20', '2027-02-01', '2027-02-28'],
  ])('%s is %s to %s', (query, from, to) => {
    expect(read(query).span).toEqual({ from, to });
  });

  it('goes from week to week over the year, and ahead of today', () => {
    const week = read('kind=plan');
    expect(stepped(week, 1).span).toEqual({ from: '2027-01-04', to: '2027-01-10' });
    expect(stepped(week, -1).span).toEqual({ from: '2026-12-21', to: '2026-12-27' });
    expect(lastDayOf('plan', YESTERDAY) > stepped(week, 1).span.to).toBe(true);
  });

  it('changes its length about today where it holds today', () => {
    const week = read('kind=plan');
    expect(ofLength(week, 'day', TODAY).span).toEqual({ from: TODAY, to: TODAY });
    expect(ofLength(week, 'month', TODAY).span).toEqual({ from: '2026-12-01', to: '2026-12-31' });
    const later = stepped(week, 1);
    expect(ofLength(later, 'day', TODAY).span).toEqual({ from: '2027-01-04', to: '2027-01-04' });
  });

  it('begins with this week when it is chosen, whatever was looked at', () => {
    const month: ReportQuestion = read('kind=monthly&from=2026-11-01');
    expect(ofKind(month, 'plan', YESTERDAY)).toMatchObject({
      kind: 'plan',
      span: { from: '2026-12-28', to: '2027-01-03' },
    });
    // and going back never asks a sheet for days to come
    expect(ofKind(read('kind=plan'), 'daily', YESTERDAY).span.to).toBe(YESTERDAY);
  });

  it('keeps its address', () => {
    const [, query = ''] = reportHref(stepped(read('kind=plan'), 1)).split('?');
    expect(read(query).span).toEqual({ from: '2027-01-04', to: '2027-01-10' });
  });

  it('is opened anew for its days when it was saved', () => {
    const saved = {
      ...{ id: 'x', name: '本周计划', kind: 'plan' as const, shops: ['shop:练习店'], leftOut: [] },
      ...{ period: 'this-week' as const, readyAt: null, madeAt: 0, tellsSince: 0 },
    };
    expect(questionOf(saved, SHOPS, TODAY).span).toEqual({ from: '2026-12-28', to: '2027-01-03' });
  });
});
