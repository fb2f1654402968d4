import type { MetricId } from '../../model/metric';
import type { MetricFigure } from '../../model/reading';
import { findShop, headerShops } from '../meaning/find-shop';
import type { Definitions } from '../meaning/metric-vocabulary';
import type { PageYield, ReadContext, Steps } from '../page';
import { labelledCounts } from '../qianniu/labelled-counts';
import { liveScope } from '../qianniu/live-scope';

/** The counters of a console's home page, and what else stands on it. */
export interface CounterWords {
  counters: ReadonlyMap<string, MetricId>;
  definitions: Definitions;
}

/**
 * What was read of a console's home page, with the counters of what waits on it. Those stand for this
 * moment, and so does a score; other figures keep the days that the page names, or none.
 */
export function* withCounters(
  { document, now }: ReadContext,
  found: PageYield | null,
  { counters, definitions }: CounterWords,
): Steps<PageYield | null> {
  const { figures, trouble } = yield* labelledCounts(document.body, counters);
  const counted = figures.filter(({ raw }) => raw !== '');
  if (counted.length === 0) return found;
  const live = liveScope(now);
  const days = found?.scope.period.kind ?? 'live';
  const scope = days === 'unknown' || !found ? live : found.scope;
  const shop = found ? found.shop : findShop(document, headerShops(document));
  const metrics = found?.parts.find((part) => part.kind === 'metrics' && !part.subject);
  const before = metrics?.kind === 'metrics' ? metrics.figures : [];
  const undated = before.filter(({ metric }) => definitions[metric]?.unit !== 'score');
  const dayless = (one: MetricFigure) =>
    days === 'unknown' && undated.includes(one) ? { ...one, scope: found?.scope } : one;
  return {
    ...(shop && { shop }),
    scope,
    parts: [
      {
        kind: 'metrics',
        figures: [
          ...before.map(dayless),
          ...counted.map((one) =>
            days === 'day' || days === 'span' ? { ...one, scope: live } : one,
          ),
        ],
      },
      ...(found?.parts.filter((part) => part !== metrics) ?? []),
    ],
    trouble: [
      ...(found?.trouble.filter(({ why }) => why !== 'scope-unknown' || undated.length > 0) ?? []),
      ...trouble,
      ...(shop || found ? [] : [{ field: 'shop', why: 'field-missing' } as const]),
    ],
    region: document.body,
  };
}
