import { sum } from '../insights/statistics';
import { DAY_LENGTH, HOUR, type Instant, MINUTE } from '../model/day';
import type { ClockCall, ClockEntry } from '../model/orders-clock';
import type { OrdersRules } from '../model/orders-desk';

/** Deadlines that come within the same quarter of an hour are told together. */
const TOGETHER = 15 * MINUTE;
/** What ran out longer ago is on the screen, but is no news for the desktop. */
const OVERDUE_NEWS = 2 * DAY_LENGTH;

/** What is to be told now, the entries as they are then kept, and when to look again. */
export interface DueCalls {
  calls: ClockCall[];
  told: ClockEntry[];
  nextAt: Instant | null;
}

/**
 * The deadlines that have come within a lead of which they were not told yet, however long nobody
 * looked: what passed meanwhile is told as over, once.
 */
export function dueCalls(
  entries: readonly ClockEntry[],
  leads: OrdersRules['leads'],
  now: Instant,
): DueCalls {
  const due = entries
    .flatMap((entry) => {
      const hours = callOf(entry, leads, now);
      return hours === null || entry.at === null ? [] : [{ entry, hours, at: entry.at }];
    })
    .toSorted((a, b) => a.at - b.at);
  const told = due.map(({ entry, hours, at }) => ({ ...entry, told: { of: at, hours } }));
  const calls = [...new Set(due.map(({ hours }) => hours))]
    .toSorted((a, b) => a - b)
    .map((hours) =>
      callFor(
        due.filter((one) => one.hours === hours).map(({ entry }) => entry),
        hours,
      ),
    );
  const kept = new Map(told.map((entry) => [entry.id, entry]));
  return {
    calls,
    told,
    nextAt: nextLook(
      entries.map((one) => kept.get(one.id) ?? one),
      leads,
      now,
    ),
  };
}

function callFor(entries: ClockEntry[], hours: number): ClockCall {
  return { hours, entries, money: sum(entries.map(({ amount }) => amount ?? 0)) };
}

/** The lead that a deadline has come within; null where it was told of it, or it is far. */
function callOf(entry: ClockEntry, leads: OrdersRules['leads'], now: Instant): number | null {
  const { at, closed } = entry;
  const own = leads[entry.kind];
  if (at === null || closed || own.length === 0) return null;
  const left = at - now;
  const before = toldBefore(entry);
  if (left <= 0) return before > 0 && -left <= OVERDUE_NEWS ? 0 : null;
  const within = own.filter((hours) => left <= hours * HOUR + TOGETHER);
  const hours = within.length > 0 ? Math.min(...within) : null;
  return hours !== null && hours < before ? hours : null;
}

/** The least hours ahead at which this very deadline was told; ∞ before the first time. */
function toldBefore({ told, at }: ClockEntry): number {
  const isSame = told !== undefined && at !== null && Math.abs(told.of - at) <= HOUR;
  return isSame ? told.hours : Number.POSITIVE_INFINITY;
}

function nextLook(
  entries: readonly ClockEntry[],
  leads: OrdersRules['leads'],
  now: Instant,
): Instant | null {
  const moments = entries.flatMap((entry) => {
    const { at, closed, kind } = entry;
    if (at === null || closed || leads[kind].length === 0) return [];
    const before = toldBefore(entry);
    return [0, ...leads[kind]].filter((hours) => hours < before).map((hours) => at - hours * HOUR);
  });
  const ahead = moments.filter((moment) => moment > now);
  return ahead.length > 0 ? Math.min(...ahead) : null;
}
