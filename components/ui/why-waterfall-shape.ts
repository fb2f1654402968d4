import type { SalesWhy } from '../../utils/model/alert';
import { WHY_FACTORS, type WhyFactor } from './why-parts';

export interface WaterfallBar {
  part: 'before' | WhyFactor | 'after';
  /** a side's whole sales, not a part of the change */
  isWhole: boolean;
  /** the side's sales, or the factor's part of the change, in CNY */
  amount: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** where the line to the next bar runs; null behind the last */
  end: number | null;
}

export interface WaterfallShape {
  bars: WaterfallBar[];
  /** the axis does not begin at 0 */
  broken: boolean;
  /** where the axis lies */
  floor: number;
  /** between one bar and the next */
  gap: number;
}

const EDGE = 4;
/** A bar's share of its column. */
const BAR_SHARE = 0.6;
/** Parts that would take less of the height cannot be told apart: the axis is broken then. */
const LEAST_SHARE = 0.3;
/** What they take of the height of a broken axis. */
const BROKEN_SHARE = 0.55;

/** Lays the two sides and the three parts between them out in five columns of a box, in px. */
export function waterfallShape(why: SalesWhy, width: number, height: number): WaterfallShape {
  const stops = [why.before];
  for (const factor of WHY_FACTORS) stops.push((stops.at(-1) ?? 0) + why[factor]);
  const { from, to, broken } = axisOf(Math.min(...stops), Math.max(...stops));
  const yOf = (value: number) =>
    height - EDGE - ((value - from) / (to - from || 1)) * (height - 2 * EDGE);
  const floor = yOf(broken ? from : 0);
  const column = width / 5;
  const bar = (
    part: WaterfallBar['part'],
    at: number,
    start: number,
    end: number,
  ): WaterfallBar => ({
    part,
    isWhole: part === 'before' || part === 'after',
    amount: why[part],
    x: round((at + (1 - BAR_SHARE) / 2) * column),
    y: round(Math.min(start, end)),
    width: round(column * BAR_SHARE),
    height: round(Math.max(2, Math.abs(start - end))),
    end: part === 'after' ? null : round(end),
  });
  return {
    broken,
    floor: round(floor),
    gap: round(column * (1 - BAR_SHARE)),
    bars: [
      bar('before', 0, floor, yOf(why.before)),
      ...WHY_FACTORS.map((factor, i) =>
        bar(factor, i + 1, yOf(stops[i] ?? 0), yOf(stops[i + 1] ?? 0)),
      ),
      bar('after', 4, floor, yOf(why.after)),
    ],
  };
}

/** Begins at 0 unless the parts would then be too low to be told apart. */
function axisOf(low: number, high: number): { from: number; to: number; broken: boolean } {
  const broken = low > 0 && high > low && (high - low) / high < LEAST_SHARE;
  const room = ((high - low) * (1 - BROKEN_SHARE)) / BROKEN_SHARE;
  return { from: broken ? low - room : Math.min(low, 0), to: Math.max(high, 0), broken };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
