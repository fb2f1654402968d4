import { DAY_LENGTH, type Instant } from '../model/day';
import type { ClockEntry } from '../model/orders-clock';

/** A deadline that is over so long and was never seen again is told no more. */
const STILL_TOLD = 3 * DAY_LENGTH;
/** What prints no time is believed to wait so long after it was seen. */
const STILL_WAITS = 14 * DAY_LENGTH;
/** Closed entries are kept so that the operator can look back, and no longer. */
const KEPT = 7 * DAY_LENGTH;

/** What time alone changes: entries that are over by now, and those that need be kept no longer. */
export function sweepClock(
  entries: readonly ClockEntry[],
  now: Instant,
): { closed: ClockEntry[]; dropped: string[] } {
  const closed = entries.flatMap((entry) => {
    const over = entry.closed ? null : overAt(entry, now);
    return over ? [{ ...entry, closed: over }] : [];
  });
  const dropped = entries
    .filter((entry) => entry.closed && now - entry.closed.at > KEPT)
    .map(({ id }) => id);
  return { closed, dropped };
}

/** The entries as they are by now, whether that was written down yet or not. */
export function sweptEntries(entries: readonly ClockEntry[], now: Instant): ClockEntry[] {
  const { closed, dropped } = sweepClock(entries, now);
  const over = new Map(closed.map((entry) => [entry.id, entry]));
  const gone = new Set(dropped);
  return entries.flatMap((entry) => (gone.has(entry.id) ? [] : (over.get(entry.id) ?? entry)));
}

function overAt({ kind, at, seenAt }: ClockEntry, now: Instant): ClockEntry['closed'] | null {
  if (at === null) return now - seenAt > STILL_WAITS ? { at: now, how: 'too-old' } : null;
  if (at > now) return null;
  if (kind === 'pay') return { at, how: 'ran-out' };
  return now - Math.max(at, seenAt) > STILL_TOLD ? { at: now, how: 'too-old' } : null;
}
