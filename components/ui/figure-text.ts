import { i18n } from '#i18n';
import type { Figure } from '../../utils/model/figure';
import type { Unit } from '../../utils/model/metric-definition';
import {
  formatFigure,
  formatForUnit,
  formatNumber,
  type FigureFormat as PlainFormat,
} from '../../utils/text/format-figure';
import { camel } from './camel';

/** The plain formats, and those that need a word of the operator's language. */
export type FigureFormat = PlainFormat | 'second' | 'hour' | 'day' | 'score';

/** A figure as the operator reads it; the reason in words where there is none. */
export function figureText(figure: Figure, format: FigureFormat): string {
  if (figure.kind === 'missing') return i18n.t(`missing.${camel(figure.why)}`);
  if (figure.kind === 'range')
    return withWord(formatFigure(figure, plain(format)), format).replaceAll('-', MINUS);
  const text = numberText(figure.value, format);
  return figure.kind === 'index' ? i18n.t('figure.index', [text]) : text;
}

/** A plain number in one of the formats, with a true minus sign. */
export function numberText(value: number, format: FigureFormat): string {
  const decimals = format === 'score' ? scoreDecimals(value) : undefined;
  return withWord(formatNumber(value, plain(format), { decimals }), format).replace('-', MINUS);
}

/** A change with its sign, also when it rises: +¥12.00, −0.32 points. */
export function signedText(value: number, format: FigureFormat): string {
  return withWord(formatNumber(value, plain(format), { sign: true }), format).replace('-', MINUS);
}

/** The format that a metric's unit asks for. */
export function formatOfUnit(unit: Unit): FigureFormat {
  return unit === 'second' || unit === 'hour' || unit === 'day' || unit === 'score'
    ? unit
    : formatForUnit(unit);
}

/** As wide as a plus sign, so that columns of changes stay straight. */
const MINUS = '\u2212';

function plain(format: FigureFormat): PlainFormat {
  return format === 'second' || format === 'hour' || format === 'day' || format === 'score'
    ? 'decimal'
    : format;
}

function withWord(text: string, format: FigureFormat): string {
  return format === 'points' || format === 'second' || format === 'hour' || format === 'day'
    ? i18n.t(`figure.${format}`, [text])
    : text;
}

/** Shop scores are printed with one digit on some pages and with five on others. */
function scoreDecimals(value: number): number {
  return Math.min(5, Math.max(1, String(value).split('.')[1]?.length ?? 0));
}
