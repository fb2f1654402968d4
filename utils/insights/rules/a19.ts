import { dayOf, HOUR } from '../../model/day';
import { isToShip } from '../order-wait';
import { counters, freshTabs, type SeenOrder, seenOrders, standingNow } from './live-pages';
import { amountOf, type DueOrder, nearestPrinted, orderEvidence } from './order-evidence';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, figured, fired, quiet } from './rule-outcome';
import { cardOf, limitsFor } from './settle';
import { moneyAtRisk } from './worth';

/** What a seller has to ship in by rule (domain notes §7.2), for orders without a countdown. */
const SHIP_LIMIT = 48 * HOUR;
const URGENT = 4 * HOUR;

/** 发货将超时: paid orders that must leave soon, by the workbench's counter and the list of orders. */
export const a19: ShopRule = {
  id: 'A19',
  judge(context) {
    const limit = limitsFor(context, 'A19');
    const counter = counters(freshTabs(context, 'qn.home')).get('todo_ship_due');
    const orders = freshTabs(context, 'qn.orders');
    if (!counter && orders.length === 0) return quiet('A19', 'not-read');
    const due = seenOrders(context, 'qn.orders')
      .filter(({ status, tab }) => isToShip(status, tab))
      .flatMap((order) => dueOf(order, context, limit('unshippedHours') * HOUR));
    const count = Math.max(counter?.count ?? 0, due.length);
    if (count < limit('waiting'))
      return standingNow(cleared('A19', context.shop, dayOf(context.now)), context);
    const isUrgent = Boolean(counter?.count) || due.some(({ at }) => at - context.now < URGENT);
    const card = cardOf('A19', context, {
      page: due.length > 0 ? 'qn.orders' : 'qn.home',
      day: dayOf(context.now),
      severity: isUrgent ? 'urgent' : 'warn',
      evidence: [
        ...(counter
          ? [{ ...figured('shipDue', counter.figure, 'count'), readAt: counter.readAt }]
          : []),
        ...(due.length > 0 ? orderEvidence('ordersToShip', due) : []),
      ],
      ...nearestPrinted(due),
      ...moneyAtRisk(amountOf(due)),
    });
    return standingNow(fired(card), context);
  },
};

/** Late is what has waited this long, or has no more time left than such an order would have. */
function dueOf(order: SeenOrder, { now }: RuleContext, late: number): DueOrder[] {
  const at = order.deadline?.at;
  if (at != null) {
    const isOverSince = at <= now && order.readAt < at;
    return at - now < Math.max(SHIP_LIMIT - late, URGENT) && !isOverSince
      ? [{ order, at, printed: true }]
      : [];
  }
  if (order.createdAt === undefined || now - order.createdAt <= late) return [];
  return [{ order, at: order.createdAt + SHIP_LIMIT, printed: false }];
}
