import type { MetricDefinition } from '../metric-definition';
import { define } from './define-metric.ts';

/** Search words. */
export const KEYWORD_METRICS = {
  kw_uv: define(['访客数', '带来的访客数'], 'person', 'distinct', 0, 'higher'),
} as const satisfies Record<string, MetricDefinition>;
