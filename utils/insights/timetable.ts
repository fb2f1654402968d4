import type { Alert } from '../model/alert';
import { dayOf, type Instant, minutesOfDay } from '../model/day';
import type { PageId } from '../model/page-id';
import { DESKS, type Desk } from '../model/rule';
import type { Settings } from '../model/settings';
import type { SectionState, SectionStatus } from '../model/timetable';
import type { PageStatus } from '../model/today';
import { isGap } from './rules/a47';
import { ruleDefinition } from './rules/catalogue';
import { TIMETABLE_PAGES } from './timetable-pages';

/** A page is a gap an hour after its part of the morning began. */
const GRACE_MINUTES = 60;

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
