import { i18n } from '#i18n';
import type { Threshold, ThresholdUnit } from '../../utils/model/rule';
import { type FigureFormat, numberText } from './figure-text';
import { lookUp } from './look-up';

/** How a value of each unit is printed. */
export const THRESHOLD_FORMAT: Record<ThresholdUnit, FigureFormat> = {
  z: 'decimal',
  share: 'percent',
  points: 'points',
  count: 'count',
  CNY: 'CNY',
  score: 'decimal',
  times: 'decimal',
  hours: 'hour',
  days: 'day',
  seconds: 'second',
};

/** What a threshold is called. */
export function thresholdName({ name }: Pick<Threshold, 'name'>): string {
  return lookUp(`threshold.${name}`) || name;
}

/** A value of a threshold with its unit: 25%, ¥5.00, 12 hours. */
export function thresholdText({ unit }: Pick<Threshold, 'unit'>, value: number): string {
  return numberText(value, THRESHOLD_FORMAT[unit]);
}

/** The unit that stands behind the field in which a threshold is typed; what is counted needs none. */
export function thresholdUnit({ unit }: Pick<Threshold, 'unit'>): string {
  return unit === 'count' ? '' : i18n.t(`rules.unit.${unit}`);
}
