import {
  isParcelBack,
  isSellersTurn,
  isToShip,
  isUnpaid,
  isUnshipped,
} from '../insights/order-wait';
import { isToAnswer } from '../insights/violation-wait';
import { HOUR, type Instant } from '../model/day';
import { exactValue } from '../model/figure';
import type { ClockEntry, ClockKind } from '../model/orders-clock';
import type { ClockLimit, OrdersRules } from '../model/orders-desk';
import type { PageId } from '../model/page-id';
import type { OrderRow } from '../model/reading';
import { withoutContacts } from '../text/without-contacts';

/** Longer names of goods are cut; a title has at most sixty characters. */
const LONGEST_TITLE = 80;
const LONGEST_STATUS = 40;
const LONG_NUMBER = /\d{11,}/g;

/** States in which even the platform waits for nothing more. */
const OVER = /成功|关闭|完成|已退款/;

/** Where and when a row was seen. */
export interface Seen {
  shop: string;
  page: PageId;
  tab: string;
  at: Instant;
}

/** What waits in a row of a list; null where nothing of the seller's does. */
export function waitOf(row: OrderRow, tab: string): ClockKind | null {
  if (row.kind === 'order') {
    if (isToShip(row.status, tab)) return 'ship';
    return isUnpaid(row.status, tab) ? 'pay' : null;
  }
  if (row.kind === 'violation' || row.kind === 'complaint') return answerOf(row, tab);
  if (OVER.test(row.status)) return null;
  if (row.intervened || row.kind === 'dispute') return 'dispute';
  if (!isSellersTurn(row.status, tab)) return null;
  return isParcelBack(row.status) ? 'return' : 'refund';
}

function answerOf({ kind, status, deadline }: OrderRow, tab: string): ClockKind | null {
  if (!isToAnswer(status, tab, typeof deadline?.at === 'number')) return null;
  return kind === 'complaint' ? 'complaint' : 'violation';
}

/**
 * The deadline of a row whose number is hashed already; null where nothing waits. The printed
 * time counts; without one the platform's usual limit is laid to the moment the row was made.
 */
export function entryOf(
  row: OrderRow,
  seen: Seen,
  limits: OrdersRules['limits'],
): ClockEntry | null {
  const kind = waitOf(row, seen.tab);
  if (kind === null) return null;
  const printed = row.deadline?.at ?? null;
  // What is usual on Taobao says nothing of another platform's orders.
  const limit = seen.page.startsWith('qn.') ? limitOf(kind, row) : null;
  const estimated =
    limit === null || row.createdAt === undefined ? null : row.createdAt + limits[limit] * HOUR;
  const points = exactValue(row.points?.figure);
  return {
    id: `${row.id}:${kind}`,
    shop: seen.shop,
    page: seen.page,
    kind,
    title: keptText(titleOf(row), LONGEST_TITLE),
    others: Math.max(0, row.items.length - 1),
    amount: exactValue(row.amount?.figure),
    status: keptText(row.status),
    ...(row.type && { type: keptText(row.type) }),
    ...(points !== null && { points }),
    ...(row.measures && { measures: keptText(row.measures) }),
    at: printed ?? estimated,
    isPrinted: printed !== null,
    firstSeenAt: seen.at,
    seenAt: seen.at,
    tab: seen.tab,
  };
}

/** What it is about: goods, or why the platform holds something against the shop. */
function titleOf({ kind, items: [first], reason, type }: OrderRow): string {
  const isHeld = kind === 'violation' || kind === 'complaint';
  return isHeld ? (reason ?? first?.title ?? type ?? '') : (first?.title ?? '');
}

/** A text of the page as it may stand in the clock: no telephone, and no number as long as an order's. */
export function keptText(text: string, longest = LONGEST_STATUS): string {
  return withoutContacts(text).replace(LONG_NUMBER, '').slice(0, longest);
}

function limitOf(kind: ClockKind, row: OrderRow): ClockLimit | null {
  if (kind === 'refund') return isUnshipped(row.type) ? 'refundUnshipped' : 'refundShipped';
  // From when a parcel is on its way back, and from when the platform stepped in, no page tells.
  return kind === 'ship' || kind === 'pay' ? kind : null;
}
