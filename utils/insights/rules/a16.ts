import type { Evidence } from '../../model/alert';
import { dayOf, startOfDay } from '../../model/day';
import { exactValue } from '../../model/figure';
import type { Reading } from '../../model/reading';
import { sum } from '../statistics';
import { type SeenOrder, seenOrders } from './live-pages';
import { freshReading, ownFigure, peerValue } from './read-figures';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, quiet } from './rule-outcome';
import { cardOf, limitsFor } from './settle';
import { moneyAtRisk } from './worth';

/** What is compared with the peers' own rate. */
const RATES = ['dispute_rate', 'quality_refund_rate'] as const;

/**
 * 品质退款/纠纷: a rate of disputes or quality refunds above that of the peers, where the page prints
 * both, or disputes that were opened since yesterday.
 */
export const a16: ShopRule = {
  id: 'A16',
  judge(context) {
    const service = freshReading(context, 'sycm.service');
    const refunds = freshReading(context, 'qn.refunds');
    if (!service && !refunds) return quiet('A16', 'not-read');
    const limit = limitsFor(context, 'A16');
    const above = service ? ratesAbove(service, limit('abovePeers')) : [];
    const disputes = refunds ? newDisputes(context) : [];
    const isMany = disputes.length >= limit('newDisputes');
    if (above.length === 0 && !isMany) return cleared('A16', context.shop, dayOf(context.now));
    const deadline = earliest(disputes);
    return fired(
      cardOf('A16', context, {
        page: isMany ? 'qn.refunds' : 'sycm.service',
        day: dayOf(context.now),
        evidence: [
          ...above,
          ...(isMany ? [exactly('newDisputes', disputes.length, 'count', context.day)] : []),
        ],
        ...moneyAtRisk(isMany ? sum(disputes.map(amountOf)) : null),
        ...(isMany && deadline !== null && { deadline }),
      }),
    );
  },
};

function ratesAbove(service: Reading, limit: number): Evidence[] {
  return RATES.flatMap((metric) => {
    const own = exactValue(ownFigure(service, metric)?.figure);
    const peers = peerValue(service, metric);
    if (own === null || peers === null || own - peers <= limit) return [];
    return [
      { ...exactly(`own.${metric}`, own, 'percent'), readAt: service.takenAt },
      exactly(`peers.${metric}`, peers, 'percent'),
    ];
  });
}

/** A row without the moment it was opened may be an old one: it is no news. */
function newDisputes(context: RuleContext): SeenOrder[] {
  return seenOrders(context, 'qn.refunds').filter(
    ({ kind, intervened, createdAt }) =>
      (kind === 'dispute' || intervened) && (createdAt ?? 0) >= startOfDay(context.day),
  );
}

function amountOf({ amount }: SeenOrder): number {
  return exactValue(amount?.figure) ?? 0;
}

function earliest(rows: readonly SeenOrder[]): number | null {
  const moments = rows.map(({ deadline }) => deadline?.at ?? null).filter((at) => at !== null);
  return moments.length > 0 ? Math.min(...moments) : null;
}
