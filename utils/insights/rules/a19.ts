import { dayOf, HOUR } from '../../model/day';
import { isToShip } from '../order-wait';
import { counters, freshTabs, type SeenOrder, seenOrders, standingNow } from './live-pages';
import { amountOf, type DueOrder, nearestPrinted, orderEvidence } from './order-evidence';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, figured, fired, quiet } from './rule-outcome';
import { cardOf, limitsFor } from './settle';
import { usualTime } from './usual-time';
import { moneyAtRisk } from './worth';

/** 发货将超时: paid orders that must leave soon, by the workbench's counter and the list of orders. */
export const a19: ShopRule = {
  id: 'A19',
  judge(context) {
    const limit = limitsFor(context, 'A19');
    const urgent = limit('urgentHoursLeft') * HOUR;
    const counter = counters(freshTabs(context, 'qn.home')).get('todo_ship_due');
    const orders = freshTabs(context, 'qn.orders');
    if (!counter && orders.length === 0) return quiet('A19', 'not-read');
    const due = seenOrders(context, 'qn.orders')
      .filter(({ status, tab }) => isToShip(status, tab))
      .flatMap((order) => dueOf(order, context));
    const count = Math.max(counter?.count ?? 0, due.length);
    if (count < limit('waiting'))
      return standingNow(cleared('A19', context.shop, dayOf(context.now)), context);
    const isUrgent = Boolean(counter?.count) || due.some(({ at }) => at - context.now < urgent);
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

/** Late is what has no more time left than an order that has waited so long would have. */
function dueOf(order: SeenOrder, context: RuleContext): DueOrder[] {
  const { now } = context;
  const limit = limitsFor(context, 'A19');
  const given = usualTime(context, 'ship');
  const printed = order.deadline?.at ?? null;
  const at = printed ?? (order.createdAt === undefined ? null : order.createdAt + given);
  if (at === null) return [];
  const isOverSince = printed !== null && at <= now && order.readAt < at;
  const left = Math.max(given - limit('unshippedHours') * HOUR, limit('urgentHoursLeft') * HOUR);
  return at - now < left && !isOverSince ? [{ order, at, printed: printed !== null }] : [];
}
