import type { MetricDefinition } from '../metric-definition';

/** Refunds, disputes, service and experience scores. */
export const SERVICE_METRICS = {} as const satisfies Record<string, MetricDefinition>;
