import { dayOf } from '../../model/day';
import { exactValue } from '../../model/figure';
import type { MetricId } from '../../model/metric';
import { sum } from '../statistics';
import { counters, freshTabs, seenOrders, standingNow } from './live-pages';
import type { ShopRule } from './rule-context';
import { cleared, exactly, figured, fired, quiet } from './rule-outcome';
import { cardOf, limitsFor } from './settle';
import { moneyAtRisk, stake } from './worth';

const WAITING: readonly (readonly [MetricId, string])[] = [
  ['todo_complaint', 'complaints'],
  ['todo_violation', 'violations'],
  ['todo_ticket', 'tickets'],
];

/** 小二介入/投诉/违规: what the platform waits for an answer to, and disputes that it has stepped into. */
export const a18: ShopRule = {
  id: 'A18',
  judge(context) {
    const home = counters(freshTabs(context, 'qn.home'));
    const refunds = freshTabs(context, 'qn.refunds');
    const waiting = WAITING.flatMap(([metric, label]) => {
      const counter = home.get(metric);
      return counter ? [{ label, ...counter }] : [];
    });
    if (waiting.length === 0 && refunds.length === 0) return quiet('A18', 'not-read');
    const disputes = seenOrders(context, 'qn.refunds').filter((order) => order.intervened);
    const onTab = counters(refunds).get('todo_intervened')?.count ?? 0;
    const intervened = Math.max(disputes.length, onTab);
    const all = sum(waiting.map(({ count }) => count)) + intervened;
    if (all < limitsFor(context, 'A18')('waiting'))
      return standingNow(cleared('A18', context.shop, dayOf(context.now)), context);
    const amount = sum(disputes.map((order) => exactValue(order.amount?.figure) ?? 0));
    const card = cardOf('A18', context, {
      page: intervened > 0 && all === intervened ? 'qn.refunds' : 'qn.home',
      day: dayOf(context.now),
      evidence: [
        ...waiting
          .filter(({ count }) => count > 0)
          .map(({ label, figure, readAt }) => ({ ...figured(label, figure, 'count'), readAt })),
        ...(intervened > 0 ? [exactly('interventions', intervened, 'count')] : []),
        ...stake('orderAmount', amount),
      ],
      ...moneyAtRisk(amount),
    });
    return standingNow(fired(card), context);
  },
};
