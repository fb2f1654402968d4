import { dayOf, HOUR } from '../../model/day';
import { exactValue } from '../../model/figure';
import { isUnpaid } from '../order-wait';
import { figureOn, isUsable } from '../series-day';
import { freshTabs, type SeenOrder, seenOrders, standingNow } from './live-pages';
import { amountOf, type DueOrder, nearestPrinted, orderEvidence } from './order-evidence';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, quiet } from './rule-outcome';
import { cardOf, limitsFor } from './settle';
import { usualTime } from './usual-time';
import { moneyAtRisk } from './worth';

/**
 * 未付款订单将关闭: orders that close unless the buyer is reminded in time, the dearest named first.
 * All of them together worth less than one usual buyer are no more than worth knowing.
 */
export const a21: ShopRule = {
  id: 'A21',
  judge(context) {
    if (freshTabs(context, 'qn.orders').length === 0) return quiet('A21', 'not-read');
    const left = limitsFor(context, 'A21')('hoursLeft') * HOUR;
    const due = seenOrders(context, 'qn.orders')
      .filter(({ status, tab }) => isUnpaid(status, tab))
      .flatMap((order) => dueOf(order, context, left));
    if (due.length === 0)
      return standingNow(cleared('A21', context.shop, dayOf(context.now)), context);
    const aov = figureOn(context.series.aov, context.day);
    const usual = isUsable(aov) ? aov.value : null;
    const dear = due.filter(
      ({ order }) => usual !== null && (exactValue(order.amount?.figure) ?? 0) >= usual,
    );
    const isSmall = usual !== null && amountOf(due) < usual;
    const card = cardOf('A21', context, {
      page: 'qn.orders',
      day: dayOf(context.now),
      ...(isSmall && { severity: 'info' }),
      evidence: [
        ...orderEvidence('ordersUnpaid', due),
        ...(dear.length > 0 ? [exactly('ordersAboveSpend', dear.length, 'count')] : []),
      ],
      ...nearestPrinted(due),
      ...moneyAtRisk(amountOf(due)),
    });
    return standingNow(fired(card), context);
  },
};

/** An order whose time has run out is closed: nothing can be done for it. */
function dueOf(order: SeenOrder, context: RuleContext, left: number): DueOrder[] {
  const { now } = context;
  const printed = order.deadline?.at ?? null;
  const estimate =
    order.createdAt === undefined ? null : order.createdAt + usualTime(context, 'pay');
  const at = printed ?? estimate;
  if (at === null || at <= now || at - now >= left) return [];
  return [{ order, at, printed: printed !== null }];
}
