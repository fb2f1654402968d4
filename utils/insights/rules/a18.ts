import { dayOf } from '../../model/day';
import { exactValue } from '../../model/figure';
import type { MetricId } from '../../model/metric';
import { sum } from '../statistics';
import { isToAnswer } from '../violation-wait';
import {
  type Counter,
  counters,
  freshTabs,
  type SeenOrder,
  seenOrders,
  standingNow,
} from './live-pages';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, figured, fired, quiet } from './rule-outcome';
import { cardOf, limitsFor } from './settle';
import { moneyAtRisk, stake } from './worth';

const WAITING: readonly (readonly [MetricId, string, SeenOrder['kind'] | null])[] = [
  ['todo_complaint', 'complaints', 'complaint'],
  ['todo_violation', 'violations', 'violation'],
  ['todo_ticket', 'tickets', null],
];

/** 小二介入/投诉/违规: what the platform waits for an answer to, and disputes that it has stepped into. */
export const a18: ShopRule = {
  id: 'A18',
  judge(context) {
    const refunds = freshTabs(context, 'qn.refunds');
    const held = heldRows(context);
    const waiting = waitingOf(context, held);
    const lists = [...refunds, ...freshTabs(context, 'qn.violations')];
    if (waiting.length === 0 && lists.length === 0) return quiet('A18', 'not-read');
    const disputes = seenOrders(context, 'qn.refunds').filter((order) => order.intervened);
    const onTab = counters(refunds).get('todo_intervened')?.count ?? 0;
    const intervened = Math.max(disputes.length, onTab);
    const all = sum(waiting.map(({ count }) => count)) + intervened;
    if (all < limitsFor(context, 'A18')('waiting'))
      return standingNow(cleared('A18', context.shop, dayOf(context.now)), context);
    const amount = sum(disputes.map((order) => exactValue(order.amount?.figure) ?? 0));
    const card = cardOf('A18', context, {
      page: placeOf({ held: held.length, intervened, all }),
      day: dayOf(context.now),
      evidence: [
        ...waiting
          .filter(({ count }) => count > 0)
          .map(({ label, figure, readAt }) => ({ ...figured(label, figure, 'count'), readAt })),
        ...(intervened > 0 ? [exactly('interventions', intervened, 'count')] : []),
        ...stake('orderAmount', amount),
      ],
      ...moneyAtRisk(amount),
      ...nearest([...held, ...disputes]),
    });
    return standingNow(fired(card), context);
  },
};

/** Violations and complaints whose rows were read and that still can be answered. */
function heldRows(context: RuleContext): SeenOrder[] {
  return seenOrders(context, 'qn.violations').filter(({ status, tab, deadline }) =>
    isToAnswer(status, tab, typeof deadline?.at === 'number'),
  );
}

/** The counters of the workbench; where it prints none, the rows of the list itself. */
function waitingOf(context: RuleContext, held: readonly SeenOrder[]): Waiting[] {
  const home = counters(freshTabs(context, 'qn.home'));
  return WAITING.flatMap(([metric, label, kind]) => {
    const counter = home.get(metric);
    if (counter) return [{ label, ...counter }];
    const rows = held.filter((row) => row.kind === kind);
    const [first] = rows;
    if (!first) return [];
    const figure = { kind: 'exact', value: rows.length } as const;
    return [{ label, count: rows.length, figure, readAt: first.readAt }];
  });
}

interface Waiting extends Counter {
  label: string;
}

function placeOf({ held, intervened, all }: { held: number; intervened: number; all: number }) {
  if (intervened > 0 && all === intervened) return 'qn.refunds';
  return held > 0 && held >= all - intervened ? 'qn.violations' : 'qn.home';
}

/** The earliest time that a page prints. */
function nearest(rows: readonly SeenOrder[]): { deadline?: number } {
  const times = rows.flatMap(({ deadline }) => deadline?.at ?? []);
  return times.length > 0 ? { deadline: Math.min(...times) } : {};
}
