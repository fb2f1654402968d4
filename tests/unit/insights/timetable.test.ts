import { describe, expect, it } from 'vitest';
import { snoozed } from '../../../utils/insights/snooze';
import { dueMinute, sectionsOf, settledToday } from '../../../utils/insights/timetable';
import { TIMETABLE_PAGES } from '../../../utils/insights/timetable-pages';
import { pageStatuses } from '../../../utils/jobs/page-statuses';
import type { Alert, Snooze } from '../../../utils/model/alert';
import { HOUR, MINUTE, startOfDay } from '../../../utils/model/day';
import { DESKS } from '../../../utils/model/rule';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/model/settings';
import { pageAt } from '../../../utils/sites/page-addresses';
import type { Look } from '../../../utils/store/database';
import { sampleAlert as alert } from './sample-alert';

const TODAY = '2026-07-16';
const MIDNIGHT = startOfDay(TODAY);
const at = (hours: number) => MIDNIGHT + hours * HOUR;

function look(page: Look['page'], more: Partial<Look> = {}): Look {
  const shopName = more.shopName ?? '练习店';
  return {
    key: `${page}|shop:${shopName}`,
    page,
    url: 'https://sycm.taobao.com/old?dateRange=2026-01-01',
    lookedAt: at(8),
    readAt: at(8),
    figures: 12,
    unread: 0,
    shopName,
    ...more,
  };
}

const statuses = (looks: Look[], settings: Settings = DEFAULT_SETTINGS) =>
  pageStatuses(looks, settings, TODAY);
const names = (looks: Look[], settings?: Settings) =>
  statuses(looks, settings).map(({ page }) => page);

describe('the pages of the morning', () => {
  it.each(TIMETABLE_PAGES)('$page is where the timetable says', ({ page, url }) => {
    expect(pageAt(url)).toBe(page);
  });

  it('has pages for every part', () => {
    expect(new Set(TIMETABLE_PAGES.map(({ desk }) => desk))).toEqual(new Set(DESKS));
  });

  it('expects two pages of everybody, and the others of those who have read them', () => {
    expect(names([])).toEqual(['sycm.home', 'qn.reviews']);
    expect(names([look('ali.report')])).toEqual(['sycm.home', 'ali.report', 'qn.reviews']);
  });

  it('does not nag about a page that could never be read', () => {
    const never = look('ali.report', { readAt: null, trouble: 'scope-unknown' });
    expect(names([never])).toEqual(['sycm.home', 'qn.reviews']);
    const other = look('ali.report', { shopName: '另一家' });
    const ofBoth = statuses([never, other]).filter(({ page }) => page === 'ali.report');
    expect(ofBoth.map(({ shopName }) => shopName)).toEqual(['另一家']);
  });

  it('leaves out the parts that are switched off', () => {
    const { timetable } = DEFAULT_SETTINGS;
    const off = { ...timetable, service: { ...timetable.service, on: false } };
    expect(names([], { ...DEFAULT_SETTINGS, timetable: off })).toEqual(['sycm.home']);
  });

  it('gives the page’s own address, and not one that asks for a day long past', () => {
    const [home] = statuses([look('sycm.home')]);
    expect(home?.url).toBe('https://sycm.taobao.com/portal/home.htm');
  });

  it.each([
    ['sales', 630],
    ['ads', 630],
    ['service', 630],
    ['activity', 660],
    ['market', 720],
  ] as const)('%s is a gap from minute %d', (desk, expected) => {
    expect(dueMinute(desk, DEFAULT_SETTINGS)).toBe(expected);
  });

  it('moves with the hour of its part, and never before the operator’s own minute', () => {
    const { timetable } = DEFAULT_SETTINGS;
    const late = { ...timetable, ads: { minute: 14 * 60, on: true } };
    expect(dueMinute('ads', { ...DEFAULT_SETTINGS, timetable: late })).toBe(15 * 60);
    expect(dueMinute('sales', { ...DEFAULT_SETTINGS, gapMinute: 9 * 60 })).toBe(570);
  });
});

describe('the parts of the morning', () => {
  const sections = (hours: number, looks: Look[], waiting: Alert[] = [], settled: Alert[] = []) =>
    sectionsOf({
      settings: DEFAULT_SETTINGS,
      pages: statuses(looks),
      waiting,
      settled,
      now: at(hours),
    });
  const state = (desk: string, ...input: Parameters<typeof sections>) =>
    sections(...input).find((one) => one.desk === desk)?.state;
  const home = look('sycm.home', { day: '2026-07-15' });

  it('come by their hours', () => {
    expect(sections(8, []).map(({ desk, minute }) => [desk, minute])).toEqual([
      ['sales', 510],
      ['ads', 540],
      ['service', 570],
      ['activity', 600],
      ['market', 660],
    ]);
  });

  it.each<[string, number, Look[], Alert[], string]>([
    ['before its hour', 8, [], [], 'later'],
    ['at its hour', 8.5, [], [], 'due'],
    ['a minute before the gap', 10.5 - 1 / 60, [], [], 'due'],
    ['at the gap', 10.5, [], [], 'late'],
    ['read', 8.2, [home], [], 'done'],
    ['read, of another day', 9, [look('sycm.home', { day: '2026-07-13' })], [], 'due'],
    ['read, with a card that waits', 9, [home], [alert('a')], 'due'],
    ['read, with a card of another part', 9, [home], [alert('a', { rule: 'A23' })], 'done'],
    ['read yesterday', 9, [look('sycm.home', { readAt: at(-15), day: '2026-07-15' })], [], 'due'],
  ])('sales, %s: %o', (_, hours, looks, waiting, expected) => {
    expect(state('sales', hours, looks, waiting)).toBe(expected);
  });

  it('says where to begin in a part that was never used', () => {
    const activity = sections(11, []).find(({ desk }) => desk === 'activity');
    expect(activity).toMatchObject({ state: 'unused', first: { page: 'qn.activity' } });
  });

  it('counts pages of all shops, what waits and what was dealt with', () => {
    const other = look('sycm.home', { shopName: '另一家', readAt: null });
    expect(sections(9, [home, other], [alert('a')], [alert('b'), alert('c')])[0]).toMatchObject({
      read: 1,
      expected: 2,
      open: 1,
      settled: 2,
    });
  });

  it('counts as dealt with today what was marked today and does not only go on', () => {
    const told = (hours: number) => ({ at: at(hours), severity: 'warn' as const });
    const alerts = [
      alert('early', { state: 'done', told: told(8), children: ['with', 'before'] }),
      alert('with', { state: 'done', told: told(8) }),
      alert('before', { state: 'done', told: told(7) }),
      alert('late', { state: 'snoozed', told: told(9) }),
      alert('yesterday', { state: 'done', told: told(-2) }),
      alert('carried', { state: 'done', told: told(8), carried: true }),
      alert('open', { state: 'seen', told: told(8) }),
    ];
    expect(settledToday(alerts, at(10)).map(({ id }) => id)).toEqual(['late', 'early', 'before']);
  });
});

describe('putting aside', () => {
  const until = (choice: Snooze, hours: number, deadline?: number) => {
    const one = alert('a', deadline === undefined ? {} : { deadline: at(deadline) });
    const { snoozedUntil, snoozedFacts } = snoozed(one, choice, at(hours));
    const hoursLater = snoozedUntil === undefined ? undefined : (snoozedUntil - MIDNIGHT) / HOUR;
    return [hoursLater, snoozedFacts !== undefined];
  };
  it.each<[Snooze, number, number | undefined, [number | undefined, boolean]]>([
    ['hour', 9.25, undefined, [10.25, false]],
    ['afternoon', 9, undefined, [14, false]],
    ['afternoon', 15, undefined, [16, false]],
    ['tomorrow', 9, undefined, [32.5, false]],
    ['tomorrow', 0.5, undefined, [32.5, false]],
    ['change', 9, undefined, [undefined, true]],
    ['tomorrow', 9, 12, [11, false]],
    ['change', 9, 12, [11, true]],
    ['hour', 9, 9.5, [10, false]],
  ])('%s at %d, deadline %o: %o', (choice, hours, deadline, expected) => {
    expect(until(choice, hours, deadline)).toEqual(expected);
  });

  it('forgets the snooze before', () => {
    const first = snoozed(alert('a'), 'change', at(9));
    expect(snoozed(first, 'hour', at(9) + MINUTE)).not.toHaveProperty('snoozedFacts');
  });
});
