/** The sign for a value that is not there or cannot be computed. */
export const NO_VALUE = '-';

/** `,` : a whole number with thousands marks. */
export function printCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `,.2f` from hundredths: 分 to CNY, hundredths of a second to seconds. */
export function printHundredths(hundredths: number): string {
  const sign = hundredths < 0 ? '-' : '';
  const whole = Math.abs(hundredths);
  const tail = String(whole % 100).padStart(2, '0');
  return `${sign}${printCount(Math.floor(whole / 100))}.${tail}`;
}

/** `part ÷ whole` in hundredths, half away from zero, in whole numbers so that no tie is lost. */
export function hundredthsOf(part: number, whole: number): number {
  const doubled = 200 * part + whole;
  return Math.floor(doubled / (2 * whole));
}

/** `.2%` of a share of two whole numbers; `-` when there is nothing to divide by. */
export function printShare(part: number, whole: number): string {
  if (whole === 0) return NO_VALUE;
  return `${printHundredths(hundredthsOf(part * 100, whole)).replaceAll(',', '')}%`;
}

/** A quotient with two decimals, such as CNY per buyer from 分; `-` when nobody bought. */
export function printMean(hundredths: number, count: number): string {
  return count === 0
    ? NO_VALUE
    : printHundredths(Math.floor((2 * hundredths + count) / (2 * count)));
}

/** A relative change without its sign, `12.30%`. */
export function printChange(now: number, before: number): string {
  return `${(Math.abs(now / before - 1) * 100).toFixed(2)}%`;
}
