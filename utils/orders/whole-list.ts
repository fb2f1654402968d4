import { type Instant, MINUTE } from '../model/day';
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
  [/^(?:平台|小二|客服)(?:介入中?|处理中)$/, ['dispute']],
  [/^(?:待支付)$/, ['pay']],
  [/^(?:待出库|等待出库|备货中)$/, ['ship']],
  [/^待审核$/, ['refund']],
  [/^(?:待收货|(?:退货)?待商家收货)$/, ['return']],
  [/^待(?:回复|举证|执行)$/, ['dispute']],
  [/^(?:违规|待处理违规|待申诉)$/, ['violation']],
  [/^(?:收到的)?投诉$|^待处理投诉$/, ['complaint']],
];

/** What a look shows every one of: what was last seen before `since` and is missing is gone. */
export interface WholeList {
  kinds: readonly ClockKind[];
  since: Instant;
}

/** The kinds of which a look shows every one; null where it may be a part of the list. */
export function wholeList(
  reading: Reading,
  rows: readonly OrderRow[],
  known: readonly ClockEntry[],
): WholeList | null {
  const { takenAt } = reading;
  const tab = reading.scope.tab ?? '';
  const kinds = TABS.find(([name]) => name.test(tab))?.[1];
  const count = countOn(reading, tab);
  if (!kinds || count === null) return null;
  if (rows.length === count) return { kinds, since: takenAt };
  // Earlier pages of the same list: only where each of its rows is an entry of the clock.
  const since = takenAt - ONE_LOOK;
  const seen = new Set(rows.map(({ id }) => id));
  for (const entry of known)
    if (entry.tab === tab && !entry.closed && entry.seenAt >= since) seen.add(hashOf(entry));
  return seen.size === count ? { kinds, since } : null;
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
