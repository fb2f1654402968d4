import { i18n } from '#i18n';
import type { MetricId } from '../../utils/model/metric';
import type { Trouble } from '../../utils/model/reading';
import { READING_FIELDS } from '../../utils/model/reading-field';
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
  if (!first || !second) return lookUp(`identity.${camel(name)}`) || name;
  const parts: [string, string] = [ofName(first), ofName(second)];
  if (parts.includes('')) return name;
  if (sign === '≤') return i18n.t('identity.order', parts);
  if (!result) return name;
  if (sign === '+') return i18n.t('identity.sum', [...parts, ofName(result)]);
  return times
    ? i18n.t('identity.quotientTimes', [...parts, times, ofName(result)])
    : i18n.t('identity.quotient', [...parts, ofName(result)]);
}

/** Why a price is doubted, in words. */
export function doubtText(doubt: string): string {
  return lookUp(`doubt.${camel(doubt)}`) || i18n.t('doubt.other');
}

/** Why a figure waits for a second look, in words. */
export function unverifiedText(sign: string): string {
  return lookUp(`unverified.${camel(sign)}`) || i18n.t('unverified.other');
}

/** The name of a metric or of another part of a page; what an earlier version kept may have none. */
export function fieldName(field: string): string {
  const isPart = (READING_FIELDS as readonly string[]).includes(field);
  return lookUp(isPart ? `field.${camel(field)}` : `metric.${field}`) || field;
}

/** What is the matter with a field, under its own name. */
export function fieldTroubleText({ field, why }: Trouble): string {
  return field === 'page'
    ? troubleText(why)
    : i18n.t('trouble.ofField', [fieldName(field), troubleText(why)]);
}

/** The name of a metric that is known only by its id. */
function ofName(id: string): string {
  return metricName(id as MetricId);
}
