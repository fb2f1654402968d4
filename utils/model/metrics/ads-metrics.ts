import type { MetricDefinition } from '../metric-definition';

/** 万相台 and 直通车. */
export const ADS_METRICS = {} as const satisfies Record<string, MetricDefinition>;
