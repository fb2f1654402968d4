import type { MetricDefinition } from '../metric-definition';

/** Boards and rivals: indices and ranges. */
export const MARKET_METRICS = {} as const satisfies Record<string, MetricDefinition>;
