import { i18n } from '#i18n';
import { IDENTITIES } from '../../utils/model/identities';
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
  const identity = IDENTITIES.find((one) => one.name === name);
  if (!identity) return name;
  return identity.kind === 'quotient'
    ? i18n.t('identity.quotient', [
        metricName(identity.top),
        metricName(identity.bottom),
        metricName(identity.result),
      ])
    : i18n.t('identity.order', [metricName(identity.small), metricName(identity.large)]);
}

/** Why a price is doubted, in words. */
export function doubtText(doubt: string): string {
  return lookUp(`doubt.${camel(doubt)}`) || i18n.t('doubt.other');
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
