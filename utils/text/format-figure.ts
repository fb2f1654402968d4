import type { Figure } from '../model/figure';
import type { Unit } from '../model/metric-definition';

/** How a figure is printed; the names are those of an alert's evidence. */
export type FigureFormat = 'CNY' | 'count' | 'percent' | 'points' | 'decimal';

export interface FormatOptions {
  /** digits after the point; the format's own when left out */
  decimals?: number;
  /** print + before a rise */
  sign?: boolean;
}

const DECIMALS: Record<FigureFormat, number> = {
  CNY: 2,
  count: 0,
  percent: 2,
  points: 2,
  decimal: 2,
};

/** Printed for every missing figure; the reason is told in words beside it. */
export const NO_FIGURE = '–';

/**
 * A figure as text in the language-neutral signs of both locales: `¥1,234.50`, `12.34%`,
 * `10,000–25,000`, `≥500`, `<10`. `points` prints the difference of two ratios in percentage points
 * without the word for them.
 */
export function formatFigure(
  figure: Figure,
  format: FigureFormat,
  options: FormatOptions = {},
): string {
  if (figure.kind === 'missing') return NO_FIGURE;
  if (figure.kind !== 'range') return formatNumber(figure.value, format, options);
  const { low, high } = figure;
  if (low === null && high === null) return NO_FIGURE;
  if (high === null) return `≥${formatNumber(low ?? 0, format, options)}`;
  if (low === null) return `<${formatNumber(high, format, options)}`;
  return `${formatNumber(low, format, options)}–${formatNumber(high, format, options)}`;
}

/** One number in a format; never `-0`, and `–` for what is no finite number. */
export function formatNumber(
  value: number,
  format: FigureFormat,
  options: FormatOptions = {},
): string {
  if (!Number.isFinite(value)) return NO_FIGURE;
  const decimals = options.decimals ?? DECIMALS[format];
  const shown = format === 'percent' || format === 'points' ? value * 100 : value;
  const digits = formatDigits(Math.abs(shown), decimals);
  const zero = !/[1-9]/.test(digits);
  const sign = zero ? '' : shown < 0 ? '-' : options.sign ? '+' : '';
  return `${sign}${format === 'CNY' ? '¥' : ''}${digits}${format === 'percent' ? '%' : ''}`;
}

/** The format in which a metric of a unit is printed. */
export function formatForUnit(unit: Unit): FigureFormat {
  if (unit === 'CNY') return 'CNY';
  if (unit === 'ratio') return 'percent';
  return unit === 'person' ||
    unit === 'view' ||
    unit === 'piece' ||
    unit === 'order' ||
    unit === 'item'
    ? 'count'
    : 'decimal';
}

/** Rounds half up on the decimal text, as the platforms do: 17.825 is 17.83, not 17.82. */
function formatDigits(value: number, decimals: number): string {
  const exact = Number(value.toPrecision(15));
  const shifted = Math.round(Number(`${exact}e${decimals}`));
  const rounded = Number.isFinite(shifted) ? Number(`${shifted}e-${decimals}`) : exact;
  const [whole = '0', fraction = ''] = rounded.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}
