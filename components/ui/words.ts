import { type GeneratedI18nStructure, i18n } from '#i18n';
import type { MetricId } from '../../utils/model/metric';
import type { Trouble, TroubleWhy } from '../../utils/model/reading';
import { camel } from './camel';

type Key = keyof GeneratedI18nStructure;

/** A metric's name in the operator's language. */
export function metricName(metric: MetricId): string {
  return i18n.t(`metric.${metric}`);
}

/** What a figure or phrase of an alert is, by the key that the rule gave it. */
export function evidenceName(label: string): string {
  return lookUp(`evidence.${label}`) || label;
}

/** A broken identity in words: "buyers ÷ visitors is not the conversion shown". */
export function identityName(name: string): string {
  return lookUp(`identity.${name.replaceAll('.', '_')}`) || name;
}

/** Why a price is doubted, in words. */
export function doubtText(doubt: string): string {
  return lookUp(`doubt.${doubt.replaceAll('-', '_')}`) || doubt;
}

export function troubleText(why: TroubleWhy): string {
  return i18n.t(`trouble.${camel(why)}`);
}

/** A field's trouble, with the field's own name where it has one. */
export function fieldTroubleText({ field, why }: Trouble): string {
  const name = lookUp(`metric.${field}`) || lookUp(`field.${field}`) || field;
  return field === 'page'
    ? troubleText(why)
    : i18n.t('trouble.ofField', [name, i18n.t(`trouble.${camel(why)}`)]);
}

/** Names that come from data may be unknown to an older locale file; the browser answers ''. */
function lookUp(key: string): string {
  return i18n.t(key as Extract<Key, 'extName'>);
}
