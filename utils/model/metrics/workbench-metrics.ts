import type { MetricDefinition } from '../metric-definition';

/** To-do counters and lists of 千牛. */
export const WORKBENCH_METRICS = {} as const satisfies Record<string, MetricDefinition>;
