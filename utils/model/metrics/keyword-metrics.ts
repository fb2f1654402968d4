import type { MetricDefinition } from '../metric-definition';

/** Search words. */
export const KEYWORD_METRICS = {} as const satisfies Record<string, MetricDefinition>;
