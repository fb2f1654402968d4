import type { MetricId } from '../../model/metric';
import { findShop, headerShops } from '../meaning/find-shop';
import type { PageYield, ReadContext, Steps } from '../page';
import { labelledCounts } from '../qianniu/labelled-counts';
import { liveScope } from '../qianniu/live-scope';

/**
 * What was read of a console's home page, with the counters of what waits on it. They stand for this
 * moment, whatever day the figures beside them are of.
 */
export function* withCounters(
  { document, now }: ReadContext,
  found: PageYield | null,
  labels: ReadonlyMap<string, MetricId>,
): Steps<PageYield | null> {
  const { figures, trouble } = yield* labelledCounts(document.body, labels);
  const scope = liveScope(now);
  const isLive = found === null || found.scope.period.kind === 'live';
  const counted = figures
    .filter(({ raw }) => raw !== '')
    .map((figure) => (isLive ? figure : { ...figure, scope }));
  if (counted.length === 0) return found;
  const shop = found ? found.shop : findShop(document, headerShops(document));
  const [metrics] = found?.parts.filter((part) => part.kind === 'metrics' && !part.subject) ?? [];
  const before = metrics?.kind === 'metrics' ? metrics.figures : [];
  return {
    ...(shop && { shop }),
    scope: found?.scope ?? scope,
    parts: [
      { kind: 'metrics', figures: [...before, ...counted] },
      ...(found?.parts.filter((part) => part !== metrics) ?? []),
    ],
    trouble: [
      ...(found?.trouble ?? []),
      ...trouble,
      ...(shop || found ? [] : [{ field: 'shop', why: 'field-missing' } as const]),
    ],
    region: document.body,
  };
}
