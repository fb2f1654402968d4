import type { ExactFigure } from '../model/figure';

/** One printed number with what stands directly around it. */
export interface NumberToken {
  figure: ExactFigure;
  percent: boolean;
  /** power of ten of the printed scale: 4 for 万, 0 without one */
  scale: number;
  /** `$` counts as another currency, so that it is never taken for yuan */
  currency: 'CNY' | 'USD' | null;
  /** a `+` behind the number: at least so much */
  atLeast: boolean;
  /** true when a sign or an arrow is printed */
  signed: boolean;
  /** position behind the token */
  end: number;
}

/** Powers of ten of the printed scales. */
const SCALES: Record<string, number> = { 千: 3, k: 3, 万: 4, w: 4, 百万: 6, 亿: 8 };

/** One pass, no nested repetition: the time stays linear in the length of the text. */
const TOKEN =
  /([↑▲↗⬆升↓▼↘⬇降])? ?([¥$])? ?([+-])?([¥$])? ?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d,.]) ?(百万|千|万|亿|[kKwW](?![A-Za-z]))? ?(\+)? ?(%)?/y;

const FALLING = '↓▼↘⬇降';

/**
 * The number that begins at a position of a cleaned text, or null. Digits must be grouped by
 * threes or not at all, and a number does not begin with a needless zero: glued cells and
 * telephone numbers are refused that way. `step` is left out for whole, unscaled numbers, which
 * are exact.
 */
export function readNumber(text: string, at = 0): NumberToken | null {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (!match) return null;
  const [all, arrow, before, sign, after, digits = '', fraction = '', scale, plus, percent] = match;
  const whole = digits.replaceAll(',', '');
  if (whole.length > 15 || fraction.length > 20 || /^0\d/.test(whole)) return null;
  const scalePower = scale ? (SCALES[scale.toLowerCase()] ?? 0) : 0;
  const power = scalePower - (percent ? 2 : 0);
  const negative = sign === '-' || (arrow !== undefined && FALLING.includes(arrow));
  const value = Number(`${negative ? '-' : ''}${whole}${fraction}e${power}`);
  const stepPower = power - Math.max(0, fraction.length - 1);
  const rounded = fraction !== '' || scale !== undefined || percent !== undefined;
  const currency = before ?? after;
  return {
    figure: {
      kind: 'exact',
      value: value === 0 ? 0 : value,
      ...(rounded && { step: Number(`5e${stepPower - 1}`) }),
    },
    percent: percent !== undefined,
    scale: scalePower,
    currency: currency ? (currency === '$' ? 'USD' : 'CNY') : null,
    atLeast: plus !== undefined,
    signed: arrow !== undefined || sign !== undefined,
    end: at + all.length,
  };
}
