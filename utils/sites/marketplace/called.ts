import type { MetricDefinition } from '../../model/metric-definition';

/**
 * A metric by the names that another platform has for it. Only for names of one definition: where
 * the platform counts something else, the metric has an id of its own in `platform-metrics`.
 */
export function called(definition: MetricDefinition, ...labels: string[]): MetricDefinition {
  return { ...definition, labels };
}
