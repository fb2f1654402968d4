import { describe, expect, it } from 'vitest';
import { runPageRules } from '../../../../utils/insights/rules/run-listing-rules';
import { HOUR, MINUTE, startOfDay } from '../../../../utils/model/day';
import type { PageStatus } from '../../../../utils/model/today';

const MORNING = startOfDay('2026-07-16');
const GAP = 10 * 60 + 30;
const AT_GAP = MORNING + GAP * MINUTE;

const page = (more: Partial<PageStatus> = {}): PageStatus => ({
  page: 'sycm.home',
  url: 'https://sycm.taobao.com/portal/home.htm',
  desk: 'sales',
  due: GAP,
  readAt: MORNING + 9 * HOUR,
  figures: 32,
  unread: 0,
  ...more,
});

const run = (pages: PageStatus[], now = AT_GAP) => runPageRules({ pages, now });

describe('A47 figures are missing', () => {
  it.each([
    ['not read, a minute before', { readAt: null }, AT_GAP - MINUTE, false],
    ['not read at the minute', { readAt: null }, AT_GAP, true],
    ['read, yesterday', { day: '2026-07-15' }, AT_GAP, false],
    ['read, the day before', { day: '2026-07-14' }, AT_GAP, true],
    ['read, the day before, still early', { day: '2026-07-14' }, AT_GAP - MINUTE, false],
    ['read, today so far', { day: '2026-07-16' }, AT_GAP, true],
    ['a page of daily figures that was read for no whole day', {}, AT_GAP, true],
    ['a page that speaks of no day', { page: 'qn.reviews' as const }, AT_GAP, false],
    ['reviews without a row', { page: 'qn.reviews' as const, figures: 0 }, AT_GAP, false],
  ])('%s: %o', (_, more, now, expected) => {
    expect(run([page(more)], now).alerts.length).toBe(expected ? 1 : 0);
  });

  it('waits for the minute at which each page is due', () => {
    const later = page({ page: 'qn.activity', desk: 'activity', due: 660, readAt: null });
    expect(run([later]).alerts).toEqual([]);
    expect(run([later], MORNING + 11 * HOUR).alerts[0]?.evidence.at(-1)).toEqual({
      label: 'expectedBy',
      text: '11:00',
    });
  });

  it('says which day is missing and when it was due', () => {
    expect(run([page({ readAt: null })]).alerts[0]).toMatchObject({
      id: 'A47:page:sycm.home:2026-07-16',
      severity: 'info',
      subjectName: '',
      evidence: [
        { label: 'notRead', day: '2026-07-15' },
        { label: 'expectedBy', text: '10:30' },
      ],
      link: { page: 'sycm.home', url: 'https://sycm.taobao.com/portal/home.htm' },
    });
  });

  it('says which day the page shows instead', () => {
    const readAt = MORNING + 9 * HOUR;
    expect(run([page({ day: '2026-07-14', shopName: '练习店' })]).alerts[0]).toMatchObject({
      id: 'A47:page:sycm.home:练习店:2026-07-16',
      subjectName: '练习店',
      evidence: [
        { label: 'figuresOf', day: '2026-07-14', readAt },
        { label: 'figuresExpected', day: '2026-07-15' },
        { label: 'expectedBy', text: '10:30' },
      ],
    });
  });

  it('is withdrawn once the page is read, also under the name it had before its shop was known', () => {
    expect(run([page({ day: '2026-07-15', shopName: '练习店' })]).cleared).toEqual([
      'A47:page:sycm.home:练习店:2026-07-16',
      'A47:page:sycm.home:2026-07-16',
    ]);
  });
});
