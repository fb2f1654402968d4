import type { MetricId } from '../../utils/model/metric';
import { uiLanguage } from './moment-text';
import { metricName } from './words';

/** A figure by the words of its own page, which are Chinese; elsewhere by the metric's name. */
export function printedName(metric: MetricId, label: string): string {
  return uiLanguage() === 'en' ? metricName(metric) : label;
}
