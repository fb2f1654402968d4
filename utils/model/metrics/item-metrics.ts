import type { MetricDefinition } from '../metric-definition';

/** Metrics of items, SKUs and categories. */
export const ITEM_METRICS = {} as const satisfies Record<string, MetricDefinition>;
