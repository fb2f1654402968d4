import { METRICS, type MetricId } from '../../utils/model/metric';
import { camel } from './camel';
import { lookUp } from './look-up';
import { metricName } from './words';

/** A metric's or a part's name; the field's own word where it has no name. */
export function fieldName(field: string): string {
  if (Object.hasOwn(METRICS, field)) return metricName(field as MetricId);
  return lookUp(`field.${camel(field)}`) || field;
}
