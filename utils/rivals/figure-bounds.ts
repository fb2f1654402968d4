import type { Figure } from '../model/figure';

/** Between which two values a figure lies; null for an open end. */
export interface Bounds {
  low: number | null;
  high: number | null;
}

/** The interval of a figure, half a printed digit to either side; null for an index or none. */
export function boundsOf(figure: Figure | undefined): Bounds | null {
  if (figure?.kind === 'range') return { low: figure.low, high: figure.high };
  if (figure?.kind !== 'exact') return null;
  const { value, step = 0 } = figure;
  return { low: value - step, high: value + step };
}

/** True only where every value of the second interval lies above every value of the first. */
export function liesAbove(was: Bounds, now: Bounds): boolean {
  return was.high !== null && now.low !== null && now.low > was.high;
}
