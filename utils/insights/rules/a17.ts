import { dayOf, HOUR } from '../../model/day';
import { isSellersTurn, isUnshipped } from '../order-wait';
import { freshTabs, type SeenOrder, seenOrders, standingNow } from './live-pages';
import { amountOf, type DueOrder, nearestPrinted, orderEvidence } from './order-evidence';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, quiet } from './rule-outcome';
import { cardOf, limitsFor } from './settle';
import { usualTime } from './usual-time';
import { moneyAtRisk } from './worth';

/**
 * 退款待处理将超时: refunds in which the seller must act before the platform does. The printed
 * countdown decides; a row without one goes by its age.
 */
export const a17: ShopRule = {
  id: 'A17',
  judge(context) {
    if (freshTabs(context, 'qn.refunds').length === 0) return quiet('A17', 'not-read');
    const due = seenOrders(context, 'qn.refunds')
      .filter(({ status, tab }) => isSellersTurn(status, tab))
      .flatMap((order) => dueOf(order, context));
    if (due.length === 0)
      return standingNow(cleared('A17', context.shop, dayOf(context.now)), context);
    const limit = limitsFor(context, 'A17');
    const isUrgent = due.some(({ at }) => at - context.now < limit('urgentHoursLeft') * HOUR);
    const estimated = due.filter(({ printed }) => !printed).length;
    const card = cardOf('A17', context, {
      page: 'qn.refunds',
      day: dayOf(context.now),
      severity: isUrgent ? 'urgent' : 'warn',
      evidence: [
        ...orderEvidence('refundsDue', due),
        ...(estimated > 0 ? [exactly('withoutCountdown', estimated, 'count')] : []),
      ],
      ...nearestPrinted(due),
      ...moneyAtRisk(amountOf(due)),
    });
    return standingNow(fired(card), context);
  },
};

/** Nothing where there is time enough, or where the time ran out after the page was read. */
function dueOf(order: SeenOrder, context: RuleContext): DueOrder[] {
  const { now } = context;
  const limit = limitsFor(context, 'A17');
  const at = order.deadline?.at;
  if (at != null) {
    const isOverSince = at <= now && order.readAt < at;
    const isDue = at - now < limit('hoursLeft') * HOUR;
    return isDue && !isOverSince ? [{ order, at, printed: true }] : [];
  }
  if (order.createdAt === undefined) return [];
  const unshipped = isUnshipped(order.type);
  const age = now - order.createdAt;
  const allowed = usualTime(context, unshipped ? 'refundUnshipped' : 'refundShipped');
  const late = limit(unshipped ? 'unshippedHours' : 'shippedHours') * HOUR;
  const due = order.createdAt + allowed;
  const isDue = age > late || due - now < limit('hoursLeft') * HOUR;
  return isDue ? [{ order, at: due, printed: false }] : [];
}
