import type { MetricId } from '../../model/metric';
import type { MetricFigure, Reading } from '../../model/reading';
import { findShop, headerShops } from '../meaning/find-shop';
import type { Definitions } from '../meaning/metric-vocabulary';
import type { PageYield, ReadContext, Steps } from '../page';
import { labelledCounts } from '../qianniu/labelled-counts';
import { liveScope } from '../qianniu/live-scope';
import { ORDER_HEADS, ORDER_NUMBERS, readOrder } from '../qianniu/read-order';
import { readRecords } from '../qianniu/read-records';
import { REFUND_HEADS, REFUND_NUMBERS, readRefund } from '../qianniu/read-refund';

const HEADS: ReadonlySet<string> = new Set([...ORDER_HEADS, '实付款', '订单状态']);

/** What a platform calls its counters, on its home page and on the tabs above its lists. */
export interface PlatformOrderWords {
  counters: ReadonlyMap<string, MetricId>;
  tabs: Definitions;
}

/**
 * What waits in a console of another platform: its counters, and its orders, refunds or disputes by
 * the number that is printed on each. A list of refunds names orders as well, so it is tried first.
 */
export function* readPlatformOrders(
  context: ReadContext,
  { counters, tabs }: PlatformOrderWords,
): Steps<PageYield | null> {
  const { document, now } = context;
  const refunds = yield* readRecords(context, {
    numbers: REFUND_NUMBERS,
    heads: REFUND_HEADS,
    tabs,
    read: readRefund,
  });
  const list = hasRows(refunds)
    ? refunds
    : yield* readRecords(context, {
        numbers: ORDER_NUMBERS,
        heads: HEADS,
        tabs,
        read: readOrder,
      });
  const { figures, trouble } = yield* labelledCounts(document.body, counters);
  const onTabs = figuresOf(list);
  const others = figures.filter(
    ({ metric, raw }) => raw !== '' && !onTabs.some((one) => one.metric === metric),
  );
  const all = [...onTabs, ...others];
  if (!list && all.length === 0) return null;
  const shop = list ? list.shop : findShop(document, headerShops(document));
  return {
    ...(shop && { shop }),
    scope: list?.scope ?? liveScope(now),
    parts: [
      ...(all.length > 0 ? [{ kind: 'metrics' as const, figures: all }] : []),
      ...(list?.parts.filter(({ kind }) => kind === 'orders') ?? []),
    ],
    trouble: [
      ...(list?.trouble ?? []),
      ...(others.length > 0 ? trouble : []),
      ...(shop || list ? [] : [{ field: 'shop', why: 'field-missing' } as const]),
    ],
    region: document.body,
  };
}

function hasRows(found: PageYield | null): boolean {
  return found?.parts.some((part) => part.kind === 'orders' && part.rows.length > 0) ?? false;
}

function figuresOf(found: Pick<Reading, 'parts'> | null): MetricFigure[] {
  return found?.parts.flatMap((part) => (part.kind === 'metrics' ? part.figures : [])) ?? [];
}
