import type { Aggregation, MetricDefinition, Unit } from '../metric-definition';

/**
 * One line of a metric dictionary. The dictionaries name this file with its ending, because scripts
 * that Node runs without a bundler read them too.
 */
export const define = (
  labels: readonly string[],
  unit: Unit,
  aggregation: Aggregation,
  decimals: number,
  better: MetricDefinition['better'],
  maturing?: true,
): MetricDefinition => ({
  labels,
  unit,
  aggregation,
  decimals,
  better,
  ...(maturing && { maturing }),
});
