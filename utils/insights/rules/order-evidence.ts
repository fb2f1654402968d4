import type { Evidence } from '../../model/alert';
import type { Instant } from '../../model/day';
import { exactValue } from '../../model/figure';
import { sum } from '../statistics';
import type { SeenOrder } from './live-pages';
import { exactly } from './rule-outcome';
import { shortName } from './settle';

/** Goods that the card names, of those with the most money first. */
const NAMED = 3;

/** An order or refund that waits, and until when. */
export interface DueOrder {
  order: SeenOrder;
  /** what the page prints, or what the platform's usual limit makes of the time it was asked */
  at: Instant;
  /** the page itself prints it */
  printed: boolean;
}

/** CNY of all orders whose amount was read. */
export function amountOf(orders: readonly DueOrder[]): number {
  return sum(orders.map(({ order }) => exactValue(order.amount?.figure) ?? 0));
}

/** How many wait, for how much money, and the goods; never an order's number or a buyer. */
export function orderEvidence(label: string, due: readonly DueOrder[]): Evidence[] {
  const unread = due.filter(({ order }) => exactValue(order.amount?.figure) === null).length;
  const amount = amountOf(due);
  const named = due
    .toSorted((a, b) => amountOf([b]) - amountOf([a]))
    .flatMap(({ order }) => order.items[0]?.title ?? [])
    .slice(0, NAMED);
  return [
    exactly(label, due.length, 'count'),
    ...(amount > 0 ? [exactly('orderAmount', amount, 'CNY')] : []),
    ...(unread > 0 ? [exactly('amountsUnread', unread, 'count')] : []),
    ...named.map((title) => ({ label: 'goods', text: shortName(title) })),
  ];
}

/** The nearest moment that the page itself prints. */
export function nearestPrinted(due: readonly DueOrder[]): { deadline?: Instant } {
  const moments = due.filter(({ printed }) => printed).map(({ at }) => at);
  return moments.length ? { deadline: Math.min(...moments) } : {};
}
