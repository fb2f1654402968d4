import type { MetricDefinition } from '../metric-definition';

/** What other platforms print that has no twin on Taobao. */
export const PLATFORM_METRICS = {} as const satisfies Record<string, MetricDefinition>;
