import type { MetricId } from '../../model/metric';
import type { Definitions } from '../meaning/metric-vocabulary';

/** Labels by what they count. */
export function counterLabels(definitions: Definitions): ReadonlyMap<string, MetricId> {
  return new Map(
    Object.entries(definitions).flatMap(([id, { labels }]) =>
      labels.map((label): [string, MetricId] => [label, id as MetricId]),
    ),
  );
}
