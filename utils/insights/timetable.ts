import type { Alert } from '../model/alert';
import { dayOf, type Instant, minutesOfDay } from '../model/day';
import type { PageId } from '../model/page-id';
import { DESKS, type Desk } from '../model/rule';
import type { Settings } from '../model/settings';
import type { SectionState, SectionStatus } from '../model/timetable';
import type { PageStatus } from '../model/today';
import { isGap } from './rules/a47';
import { ruleDefinition } from './rules/catalogue';

/** A page of the morning and where it is. */
export interface TimetablePage {
  page: PageId;
  desk: Desk;
  url: string;
  /** expected of everybody; the others only of those who have used them */
  always?: true;
}

/** A page is a gap an hour after its part of the morning began. */
const GRACE_MINUTES = 60;

const SYCM = 'https://sycm.taobao.com';
const QIANNIU = 'https://myseller.taobao.com/home.htm';
const ADS = 'https://one.alimama.com/index.html#!';

/** The shopkeeper's morning, in its order (domain notes §1.1 for the addresses). */
export const TIMETABLE_PAGES: readonly TimetablePage[] = [
  { page: 'sycm.home', desk: 'sales', url: `${SYCM}/portal/home.htm`, always: true },
  { page: 'sycm.flow.shopsource', desk: 'sales', url: `${SYCM}/flow/monitor/shopsource` },
  { page: 'sycm.flow.keyword', desk: 'sales', url: `${SYCM}/flow/monitor/keyword_assistant` },
  { page: 'sycm.item.rank', desk: 'sales', url: `${SYCM}/cc/item_rank` },
  { page: 'ali.account', desk: 'ads', url: `${ADS}/account/detail` },
  { page: 'ali.report', desk: 'ads', url: `${ADS}/report/account` },
  { page: 'ali.manage', desk: 'ads', url: `${ADS}/manage/search` },
  { page: 'qn.home', desk: 'service', url: `${QIANNIU}/QnworkbenchHome` },
  { page: 'qn.refunds', desk: 'service', url: `${QIANNIU}/trade-platform/refund-list` },
  { page: 'qn.orders', desk: 'service', url: `${QIANNIU}/trade-platform/tp/sold` },
  {
    page: 'qn.reviews',
    desk: 'service',
    url: `${QIANNIU}/comment-manage/list/rateWait4PC`,
    always: true,
  },
  {
    page: 'qn.activity',
    desk: 'activity',
    url: `${QIANNIU}/starb/tmc-next/sale/seller/homepage.htm`,
  },
  { page: 'sycm.market.rank', desk: 'market', url: `${SYCM}/mc/mq/market_rank` },
  { page: 'sycm.search.rank', desk: 'market', url: `${SYCM}/mc/mq/search_rank` },
  { page: 'sycm.ci.item', desk: 'market', url: `${SYCM}/mc/ci/item/monitor` },
  { page: 'sycm.ci.shop', desk: 'market', url: `${SYCM}/mc/ci/shop/monitor` },
];

/** Where a page of the morning is. Throws for one that is none: that is a bug. */
export function timetableUrl(page: PageId): string {
  const found = TIMETABLE_PAGES.find((one) => one.page === page);
  if (!found) throw new Error(`not on the timetable: ${page}`);
  return found.url;
}

/** From which minute of the day an unread page of a part of the morning is a gap. */
export function dueMinute(desk: Desk, { timetable, gapMinute }: Settings): number {
  return Math.max(gapMinute, timetable[desk].minute + GRACE_MINUTES);
}

/** What the parts of the morning are made from. */
export interface SectionsInput {
  settings: Settings;
  /** as `pageStatuses` gives them */
  pages: readonly PageStatus[];
  /** the first of each card that waits, also of those for which there is no room */
  waiting: readonly Alert[];
  /** what the operator dealt with today */
  settled: readonly Alert[];
  now: Instant;
}

/** The parts of the morning that are switched on, by their hours. */
export function sectionsOf(input: SectionsInput): SectionStatus[] {
  const { timetable } = input.settings;
  return DESKS.filter((desk) => timetable[desk].on)
    .map((desk) => sectionOf(desk, input))
    .toSorted((a, b) => a.minute - b.minute);
}

function sectionOf(desk: Desk, input: SectionsInput): SectionStatus {
  const { settings, pages, waiting, settled, now } = input;
  const own = pages.filter((page) => page.desk === desk);
  const unread = own.filter((page) => isGap(page, now));
  const open = waiting.filter((alert) => isOf(desk, alert)).length;
  const { minute } = settings.timetable[desk];
  const first = TIMETABLE_PAGES.find((page) => page.desk === desk);
  return {
    desk,
    minute,
    state: stateOf({ minute, expected: own.length, unread, open, now }),
    read: own.length - unread.length,
    expected: own.length,
    open,
    settled: settled.filter((alert) => isOf(desk, alert)).length,
    ...(own.length === 0 && first && { first: { page: first.page, url: first.url } }),
  };
}

interface Standing {
  minute: number;
  expected: number;
  unread: readonly PageStatus[];
  open: number;
  now: Instant;
}

function stateOf({ minute, expected, unread, open, now }: Standing): SectionState {
  const minutes = minutesOfDay(now);
  if (expected === 0 && open === 0) return 'unused';
  if (unread.length === 0 && open === 0) return 'done';
  if (minutes < minute) return 'later';
  return unread.some(({ due }) => minutes >= due) ? 'late' : 'due';
}

function isOf(desk: Desk, { rule }: Alert): boolean {
  return ruleDefinition(rule).desk === desk;
}

/**
 * What the operator dealt with on a moment's day, the newest first. What only goes on from the day
 * before is left out, and what was dealt with together with the card it was folded under.
 */
export function settledToday(alerts: readonly Alert[], now: Instant): Alert[] {
  const at = ({ told }: Alert) => told?.at ?? 0;
  const settled = alerts
    .filter((alert) => alert.state === 'done' || alert.state === 'snoozed')
    .filter((alert) => !alert.carried && dayOf(at(alert)) === dayOf(now));
  const below = new Set(
    settled.flatMap((alert) => (alert.children ?? []).map((id) => `${id}@${at(alert)}`)),
  );
  return settled
    .filter((alert) => !below.has(`${alert.id}@${at(alert)}`))
    .toSorted((a, b) => at(b) - at(a));
}
