import { dayOf } from '../../model/day';
import type { MetricId } from '../../model/metric';
import { sum } from '../statistics';
import { counters, freshTabs, standingNow } from './live-pages';
import type { ShopRule } from './rule-context';
import { cleared, figured, fired, quiet } from './rule-outcome';
import { cardOf, limitsFor } from './settle';

const PARCELS: readonly (readonly [MetricId, string])[] = [
  ['todo_ship_late', 'parcelsLate'],
  ['todo_pickup', 'parcelsPickup'],
  ['todo_transit', 'parcelsTransit'],
  ['todo_delivery', 'parcelsDelivery'],
];

/** 发货/揽收/运输/派送异常: parcels that the workbench counts as in trouble. */
export const a20: ShopRule = {
  id: 'A20',
  judge(context) {
    const home = counters(freshTabs(context, 'qn.home'));
    const parcels = PARCELS.flatMap(([metric, label]) => {
      const counter = home.get(metric);
      return counter ? [{ label, ...counter }] : [];
    });
    if (parcels.length === 0) return quiet('A20', 'not-read');
    const all = sum(parcels.map(({ count }) => count));
    if (all < limitsFor(context, 'A20')('waiting'))
      return standingNow(cleared('A20', context.shop, dayOf(context.now)), context);
    const card = cardOf('A20', context, {
      page: 'qn.home',
      day: dayOf(context.now),
      evidence: parcels
        .filter(({ count }) => count > 0)
        .map(({ label, figure, readAt }) => ({ ...figured(label, figure, 'count'), readAt })),
    });
    return standingNow(fired(card), context);
  },
};
