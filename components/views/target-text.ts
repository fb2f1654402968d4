import type { MetricId } from '../../utils/model/metric';
import { metricDefinition } from '../../utils/model/metric';
import type { TargetMetric } from '../../utils/model/target';
import { formatOfUnit, numberText } from '../ui/figure-text';

/** A target's value as it is printed: ¥900,000.00, 10,000, 2.60%. */
export function targetText(metric: MetricId, value: number): string {
  return numberText(value, formatOfUnit(metricDefinition(metric).unit));
}

/** As it stands in the field: bare digits, a ratio as percent. */
export function fieldText(metric: TargetMetric, value: number): string {
  return String(Math.round((isPercent(metric) ? value * 100 : value) * 10_000) / 10_000);
}

/** What was typed; null for an empty field, undefined for what is no target. */
export function fieldValue(metric: TargetMetric, text: string): number | null | undefined {
  const bare = text.replace(/[\s,，¥￥%％]/g, '');
  if (bare === '') return null;
  const number = /^\d{1,12}(\.\d{1,6})?$/.test(bare) ? Number(bare) : 0;
  if (number <= 0) return undefined;
  // 2.8 ÷ 100 is not 0.028 in binary
  const value = isPercent(metric) ? Math.round(number * 10_000) / 1_000_000 : number;
  return isPercent(metric) && value > 1 ? undefined : value;
}

export function isPercent(metric: MetricId): boolean {
  return metricDefinition(metric).unit === 'ratio';
}
