import { sum } from '../insights/statistics';
import { HOUR, type Instant } from '../model/day';
import type { ClockEntry, ClockSummary } from '../model/orders-clock';

/** How near a deadline is, in hours: each group ends where the next begins. */
const STEPS = [
  ['soon', 4],
  ['shift', 12],
  ['day', 24],
  ['days', 72],
] as const;

export type UrgencyId = 'overdue' | (typeof STEPS)[number][0] | 'later' | 'untimed';

/** All that is about equally pressing. */
export interface ClockGroup {
  id: UrgencyId;
  /** the nearest first; of equal ones the dearest */
  entries: ClockEntry[];
  /** CNY of those whose amount was read */
  money: number;
  /** how many amounts were not read */
  unread: number;
}

const ORDER: readonly UrgencyId[] = ['overdue', 'soon', 'shift', 'day', 'days', 'later', 'untimed'];

/** What waits, by how soon it must be done; groups without any are left out. */
export function clockGroups(entries: readonly ClockEntry[], now: Instant): ClockGroup[] {
  const open = entries.filter(({ closed }) => !closed).toSorted(byTime);
  return ORDER.flatMap((id) => {
    const own = open.filter(({ at }) => urgencyOf(at, now) === id);
    return own.length > 0 ? [groupOf(id, own)] : [];
  });
}

function groupOf(id: UrgencyId, entries: ClockEntry[]): ClockGroup {
  const traded = entries.filter(({ kind }) => kind !== 'violation' && kind !== 'complaint');
  const read = traded.flatMap(({ amount }) => amount ?? []);
  return { id, entries, money: sum(read), unread: traded.length - read.length };
}

export function urgencyOf(at: Instant | null, now: Instant): UrgencyId {
  if (at === null) return 'untimed';
  if (at <= now) return 'overdue';
  return STEPS.find(([, hours]) => at - now <= hours * HOUR)?.[0] ?? 'later';
}

/** The clock in one line. */
export function clockSummary(entries: readonly ClockEntry[], now: Instant): ClockSummary {
  const open = entries.filter(({ closed, at }) => !closed && at !== null);
  const near = open.filter(({ at }) => ['overdue', 'soon'].includes(urgencyOf(at, now)));
  const overdue = near.filter(({ at }) => (at ?? now) <= now);
  const ahead = open.map(({ at }) => at ?? now).filter((at) => at > now);
  return {
    waiting: open.length,
    overdue: overdue.length,
    soon: near.length - overdue.length,
    money: sum(near.map(({ amount }) => amount ?? 0)),
    nextAt: ahead.length > 0 ? Math.min(...ahead) : null,
  };
}

function byTime(a: ClockEntry, b: ClockEntry): number {
  return timeOf(a) - timeOf(b) || (b.amount ?? 0) - (a.amount ?? 0);
}

/** Behind all that have one; finite, so that two without can be told apart by money. */
function timeOf({ at }: ClockEntry): number {
  return at ?? Number.MAX_SAFE_INTEGER;
}
