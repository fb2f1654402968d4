import { dayOf, HOUR } from '../../model/day';
import { freshTabs, type SeenOrder, seenOrders, standingNow } from './live-pages';
import { amountOf, type DueOrder, nearestPrinted, orderEvidence } from './order-evidence';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, quiet } from './rule-outcome';
import { cardOf, limitsFor } from './settle';
import { moneyAtRisk } from './worth';

/** What a seller has by rule (domain notes §7.2), only for rows without a countdown. */
const UNSHIPPED_LIMIT = 48 * HOUR;
const SHIPPED_LIMIT = 120 * HOUR;

const SELLERS_TURN =
  /(?:等待|待)(?:卖家|商家)|^(?:等待|待)(?:同意|处理|确认收货|收货)|处理退款申请|^买家已(?:退货|寄回|发货)/;
const UNSHIPPED = /未发货|未收到货|售中/;

/**
 * 退款待处理将超时: refunds in which the seller must act before the platform does. The printed
 * countdown decides; a row without one goes by its age.
 */
export const a17: ShopRule = {
  id: 'A17',
  judge(context) {
    if (freshTabs(context, 'qn.refunds').length === 0) return quiet('A17', 'not-read');
    const due = seenOrders(context, 'qn.refunds')
      .filter(isSellersTurn)
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

function isSellersTurn({ status, tab }: SeenOrder): boolean {
  return SELLERS_TURN.test(status === '' ? tab : status);
}

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
  const isUnshipped = UNSHIPPED.test(order.type ?? '');
  const age = now - order.createdAt;
  const allowed = isUnshipped ? UNSHIPPED_LIMIT : SHIPPED_LIMIT;
  const late = limit(isUnshipped ? 'unshippedHours' : 'shippedHours') * HOUR;
  return age > late ? [{ order, at: order.createdAt + allowed, printed: false }] : [];
}
