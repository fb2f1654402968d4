import { MINUTE } from '../model/day';
import { exactValue } from '../model/figure';
import type { ClockEntry, ClockKind } from '../model/orders-clock';
import { type OrderRow, partOf, type Reading } from '../model/reading';

/** Pages of one list that were turned within this time are one look at it. */
const ONE_LOOK = 15 * MINUTE;

/** What each tab lists all of. A tab that is not named here may leave out what it likes. */
const TABS: readonly (readonly [RegExp, readonly ClockKind[]])[] = [
  [/^(?:等待买家付款|等待付款|待付款(?:订单)?)$/, ['pay']],
  [/^(?:等待发货|等待卖家发货|待发货(?:订单)?)$/, ['ship']],
  [/^(?:近三个月订单|全部订单)$/, ['pay', 'ship']],
  [/^(?:待处理售后|待(?:商家|卖家)处理)$/, ['refund', 'return']],
  [/^(?:平台|小二|客服)介入中?$/, ['dispute']],
];

/** The kinds of which a look shows every one; none where it may be a part of the list. */
export function wholeKinds(
  reading: Reading,
  rows: readonly OrderRow[],
  known: readonly ClockEntry[],
): readonly ClockKind[] {
  const tab = reading.scope.tab ?? '';
  const kinds = TABS.find(([name]) => name.test(tab))?.[1] ?? [];
  const count = countOn(reading, tab);
  if (kinds.length === 0 || count === null) return [];
  if (rows.length === count) return kinds;
  // Earlier pages of the same list: only where each of its rows is an entry of the clock.
  const seen = new Set(rows.map(({ id }) => id));
  for (const entry of known)
    if (entry.tab === tab && !entry.closed && reading.takenAt - entry.seenAt <= ONE_LOOK)
      seen.add(hashOf(entry));
  return seen.size === count ? kinds : [];
}

/** The hashed number of an entry's order. */
export function hashOf({ id }: Pick<ClockEntry, 'id'>): string {
  return id.slice(0, id.lastIndexOf(':'));
}

/** How many the open tab itself says that it holds. */
function countOn(reading: Reading, tab: string): number | null {
  const figures = partOf(reading, 'metrics')?.figures ?? [];
  return exactValue(figures.find(({ label }) => label === tab)?.figure);
}
