import { HOUR } from '../model/day';
import type { ClockEntry } from '../model/orders-clock';
import type { OrdersRules } from '../model/orders-desk';
import { type OrderRow, partOf, type Reading } from '../model/reading';
import { entryOf, keptText, type Seen } from './entry-of';
import { hashOf, type WholeList, wholeList } from './whole-list';

/** A countdown is printed to the minute or the hour; a time that moved by more is another one. */
const SAME_TIME = HOUR;

/**
 * What a look at a list of orders or refunds changes of the clock: every row that waits is put, a
 * row that waits no more is closed with what the page shows, and what is missing in a list that
 * was read whole is closed as gone. `known` are the shop's entries, closed ones among them; the
 * numbers of the reading are hashed already. Gives only what changed.
 */
export function updateClock(
  known: readonly ClockEntry[],
  reading: Reading,
  shop: string,
  limits: OrdersRules['limits'],
): ClockEntry[] {
  const rows = partOf(reading, 'orders')?.rows;
  if (!rows) return [];
  const { page, takenAt: at, scope } = reading;
  const seen: Seen = { shop, page, tab: scope.tab ?? '', at };
  const byId = new Map(known.map((entry) => [entry.id, entry]));
  const waiting = rows.flatMap((row) => entryOf(row, seen, limits) ?? []);
  const put = waiting.map((entry) => seenAgain(byId.get(entry.id), entry));
  const putIds = new Set(put.map(({ id }) => id));
  const ofPage = known.filter((one) => one.page === page && !one.closed && !putIds.has(one.id));
  const shown = new Map(rows.map((row) => [row.id, row]));
  const whole = wholeList(reading, rows, known);
  const closed = ofPage.flatMap((entry) => closedBy(entry, shown.get(hashOf(entry)), at, whole));
  return [...put, ...closed];
}

/** The same deadline seen once more; what the operator called done stays so while nothing changed. */
function seenAgain(known: ClockEntry | undefined, entry: ClockEntry): ClockEntry {
  if (!known) return entry;
  const isSame = isSameTime(known.at, entry.at);
  const stays = known.closed?.how === 'said' && isSame && known.status === entry.status;
  return {
    ...entry,
    firstSeenAt: known.firstSeenAt,
    // A countdown drops its smaller units, so each look gives the least that is left.
    ...(isSame && known.isPrinted === entry.isPrinted && { at: laterOf(known.at, entry.at) }),
    ...(stays && known.closed && { closed: known.closed }),
    ...(isSame && known.told && { told: known.told }),
  };
}

function isSameTime(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= SAME_TIME;
}

function laterOf(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function closedBy(
  entry: ClockEntry,
  row: OrderRow | undefined,
  at: number,
  whole: WholeList | null,
): ClockEntry[] {
  if (row) return [{ ...entry, closed: { at, how: 'seen-done', status: keptText(row.status) } }];
  if (!whole?.kinds.includes(entry.kind) || entry.seenAt >= whole.since) return [];
  return [{ ...entry, closed: { at, how: 'gone' } }];
}
