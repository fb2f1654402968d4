import type { MetricDefinition } from '../metric-definition';

/** What the traffic pages add to the shop metrics: visitors by kind, bounce, value. */
export const TRAFFIC_METRICS = {} as const satisfies Record<string, MetricDefinition>;
