import { i18n } from '#i18n';
import type { Figure } from '../../utils/model/figure';
import type { Unit } from '../../utils/model/metric';
import { camel } from './camel';

/** How a figure is printed. `points` is a difference of two ratios, as a fraction. */
export type FigureFormat =
  | 'CNY'
  | 'count'
  | 'percent'
  | 'points'
  | 'decimal'
  | 'score'
  | 'second'
  | 'hour'
  | 'day';

const MINUS = '\u2212';
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** Shop scores are printed with one digit on some pages and with five on others. */
const scores = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 5,
});

/** A figure as the operator reads it; the reason in words where there is none. */
export function figureText(figure: Figure, format: FigureFormat): string {
  switch (figure.kind) {
    case 'exact':
      return numberText(figure.value, format);
    case 'range':
      return rangeText(figure.low, figure.high, format);
    case 'index':
      return i18n.t('figure.index', [whole.format(figure.value)]);
    case 'missing':
      return i18n.t(`missing.${camel(figure.why)}`);
  }
}

/** A plain number in one of the formats, with a true minus sign. */
export function numberText(value: number, format: FigureFormat): string {
  const text = absoluteText(Math.abs(value), format);
  return value < 0 ? MINUS + text : text;
}

/** A change with its sign, also when it rises: +¥12.00, −0.32 points. */
export function signedText(value: number, format: FigureFormat): string {
  const text = absoluteText(Math.abs(value), format);
  return value > 0 ? `+${text}` : value < 0 ? MINUS + text : text;
}

/** The format that a metric's unit asks for. */
export function formatOfUnit(unit: Unit): FigureFormat {
  switch (unit) {
    case 'CNY':
      return 'CNY';
    case 'ratio':
      return 'percent';
    case 'second':
    case 'hour':
    case 'day':
      return unit;
    case 'score':
      return 'score';
    case 'none':
      return 'decimal';
    default:
      return 'count';
  }
}

function absoluteText(value: number, format: FigureFormat): string {
  switch (format) {
    case 'CNY':
      return `¥${cents.format(value)}`;
    case 'count':
      return whole.format(value);
    case 'percent':
      return `${cents.format(value * 100)}%`;
    case 'points':
      return i18n.t('figure.points', [cents.format(value * 100)]);
    case 'decimal':
      return cents.format(value);
    case 'score':
      return scores.format(value);
    default:
      return i18n.t(`figure.${format}`, [cents.format(value)]);
  }
}

function rangeText(low: number | null, high: number | null, format: FigureFormat): string {
  if (low !== null && high !== null)
    return `${numberText(low, format)} ~ ${numberText(high, format)}`;
  if (low !== null) return i18n.t('figure.atLeast', [numberText(low, format)]);
  if (high !== null) return i18n.t('figure.below', [numberText(high, format)]);
  return i18n.t('missing.unreadable');
}
