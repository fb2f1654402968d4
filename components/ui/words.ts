import { i18n } from '#i18n';
import { metricsOf } from '../../utils/model/identities';
import { ALL_IDENTITIES } from '../../utils/model/identities/all-identities';
import { METRICS, type MetricId } from '../../utils/model/metric';
import type { Trouble } from '../../utils/model/reading';
import { camel } from './camel';
import { lookUp } from './look-up';
import { troubleText } from './trouble-text';

/** A metric's name in the operator's language. */
export function metricName(metric: MetricId): string {
  return i18n.t(`metric.${metric}`);
}

/** A broken identity in words: 支付买家数 ÷ 访客数 ≠ 支付转化率. */
export function identityName(name: string): string {
  const identity = ALL_IDENTITIES.get(name);
  if (!identity) return name;
  const [result = '', first = '', second = ''] = metricsOf(identity).map(metricName);
  if (identity.kind === 'order') return i18n.t('identity.order', [first, result]);
  if (identity.kind === 'sum') return i18n.t('identity.sum', [first, second, result]);
  return identity.times
    ? i18n.t('identity.quotientTimes', [first, second, String(identity.times), result])
    : i18n.t('identity.quotient', [first, second, result]);
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

function isMetric(field: string): field is MetricId {
  return Object.hasOwn(METRICS, field);
}
