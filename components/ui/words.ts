import { i18n } from '#i18n';
import type { MetricId } from '../../utils/model/metric';
import type { Trouble } from '../../utils/model/reading';
import { camel } from './camel';
import { lookUp } from './look-up';
import { troubleText } from './trouble-text';

/** As utils/model/identities names them: `a / b × 1000 = c`, `a + b = c`, `a ≤ b`. */
const IDENTITY = /^(\w+) ([/+≤]) (\w+)(?: × (\d+))?(?: = (\w+))?$/;

/** A metric's name in the operator's language. */
export function metricName(metric: MetricId): string {
  return i18n.t(`metric.${metric}`);
}

/** A broken identity in words, from the name that tells it: 支付买家数 ÷ 访客数 ≠ 支付转化率. */
export function identityName(name: string): string {
  const [, first, sign, second, times, result] = IDENTITY.exec(name) ?? [];
  if (!isMetric(first) || !isMetric(second)) return lookUp(`identity.${camel(name)}`) || name;
  const parts: [string, string] = [metricName(first), metricName(second)];
  if (sign === '≤') return i18n.t('identity.order', parts);
  if (!isMetric(result)) return name;
  if (sign === '+') return i18n.t('identity.sum', [...parts, metricName(result)]);
  return times
    ? i18n.t('identity.quotientTimes', [...parts, times, metricName(result)])
    : i18n.t('identity.quotient', [...parts, metricName(result)]);
}

/** Why a price is doubted, in words. */
export function doubtText(doubt: string): string {
  return lookUp(`doubt.${camel(doubt)}`) || i18n.t('doubt.other');
}

/** Why a figure waits for a second look, in words. */
export function unverifiedText(sign: string): string {
  return lookUp(`unverified.${camel(sign)}`) || i18n.t('unverified.other');
}

/** A field's trouble, with the field's own name where it has one. */
export function fieldTroubleText({ field, why }: Trouble): string {
  if (field === 'page') return troubleText(why);
  const name = isMetric(field) ? metricName(field) : lookUp(`field.${camel(field)}`) || field;
  return i18n.t('trouble.ofField', [name, troubleText(why)]);
}

/** Every metric has a name, and the names are at hand where the dictionary is not. */
function isMetric(field: string | undefined): field is MetricId {
  return field !== undefined && lookUp(`metric.${field}`) !== '';
}
