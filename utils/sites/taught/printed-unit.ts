import { cleanText } from '../../text/clean-text';

/** What is printed with a number, without its digits, signs and scale: `%`, `¥`, `人`, or ''. */
export function printedUnit(raw: string): string {
  const unit = cleanText(raw)
    .replace(/[\d.,\s+\-~↑↓()万亿千]/g, '')
    .slice(0, 12);
  return unit === '元' || unit === '$' ? '¥' : unit;
}

/** Whether two printed units can be the same figure's: 人 may be left out, % never. */
export function isSameUnit(one: string, other: string): boolean {
  if (one === other) return true;
  return (one === '' || other === '') && !`${one}${other}`.includes('%');
}
