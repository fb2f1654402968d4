import type { SalesWhy } from '../../utils/model/alert';
import { WHY_FACTORS, type WhyFactor } from './why-parts';

export interface WaterfallBar {
  part: 'before' | WhyFactor | 'after';
  /** the side's sales, or the factor's part of the change, in CNY */
  amount: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** where the line to the next bar runs; null behind the last */
  end: number | null;
  /** the baseline of the amount: above the bar, below one that falls to the floor's edge */
  textY: number;
}

export interface WaterfallShape {
  bars: WaterfallBar[];
  /** the axis does not begin at 0 */
  broken: boolean;
  /** where the axis lies */
  floor: number;
  /** from one bar to the next */
  step: number;
}

const TOP = 24;
const BOTTOM = 30;
const BAR = 56;
/** The parts take at least this share of the height: smaller ones cannot be told apart. */
const LEAST_SHARE = 0.55;

/** Lays the two sides and the three parts between them out on a box in px. */
export function waterfallShape(why: SalesWhy, width: number, height: number): WaterfallShape {
  const stops = [why.before];
  for (const factor of WHY_FACTORS) stops.push((stops.at(-1) ?? 0) + why[factor]);
  const low = Math.min(...stops);
  const high = Math.max(...stops);
  const whole = Math.max(high, 0) - Math.min(low, 0) || 1;
  const broken = low > 0 && (high - low) / whole < LEAST_SHARE;
  const from = broken ? low - ((high - low) * (1 - LEAST_SHARE)) / LEAST_SHARE : Math.min(low, 0);
  const to = Math.max(high, 0);
  const floorY = height - BOTTOM;
  const yOf = (value: number) => floorY - ((value - from) / (to - from || 1)) * (floorY - TOP);
  const zero = yOf(broken ? from : 0);
  const step = (width - BAR) / 4;
  const bar = (part: WaterfallBar['part'], at: number, amount: number, a: number, b: number) => {
    const y = Math.min(a, b);
    return {
      part,
      amount,
      x: round(at * step),
      y: round(y),
      width: BAR,
      height: round(Math.max(2, Math.abs(a - b))),
      end: part === 'after' ? null : round(b),
      textY: round(y - 6),
    };
  };
  return {
    broken,
    floor: round(zero),
    step: round(step - BAR),
    bars: [
      bar('before', 0, why.before, zero, yOf(why.before)),
      ...WHY_FACTORS.map((factor, i) =>
        bar(factor, i + 1, why[factor], yOf(stops[i] ?? 0), yOf(stops[i + 1] ?? 0)),
      ),
      bar('after', 4, why.after, zero, yOf(why.after)),
    ],
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
