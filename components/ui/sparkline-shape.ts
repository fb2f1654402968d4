import type { Day } from '../../utils/model/day';
import { DAY_STATE, type DayFigure } from '../../utils/model/series';

export interface SparkPoint {
  x: number;
  y: number;
}

/** What is drawn of a line: runs of read days, the days that may still change, and doubtful days. */
export interface SparklineShape {
  /** one path per unbroken run of days */
  runs: string[];
  /** days whose figure is not final: hollow */
  open: SparkPoint[];
  /** read days without a neighbour, which no line would show */
  lone: SparkPoint[];
  /** days left out because their figures contradict each other */
  suspect: number[];
  last: SparkPoint | null;
}

const EDGE = 4;

/** Lays days out on a box in px. A gap breaks the line; a suspect day is never part of it. */
export function sparklineShape(
  days: readonly DayFigure[],
  width: number,
  height: number,
): SparklineShape {
  const kept = days.map((day) => (isDrawn(day) ? day.value : null));
  const values = kept.filter((value) => value !== null);
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const step = days.length > 1 ? (width - 2 * EDGE) / (days.length - 1) : 0;
  const points = kept.map((value, i): SparkPoint | null =>
    value === null
      ? null
      : {
          x: round(EDGE + i * step),
          y: round(
            span === 0 ? height / 2 : height - EDGE - ((value - low) / span) * (height - 2 * EDGE),
          ),
        },
  );
  const shape: SparklineShape = {
    runs: [],
    open: [],
    lone: [],
    suspect: days.flatMap((day, i) =>
      day.state === DAY_STATE.suspect ? [round(EDGE + i * step)] : [],
    ),
    last: points.findLast((point) => point !== null) ?? null,
  };
  collectRuns(points, shape);
  shape.open = points.filter(
    (point, i): point is SparkPoint => point !== null && mayChange(days[i]),
  );
  return shape;
}

/** Where a day stands from left to right; a day that is not among them stands at the first. */
export function dayX(days: readonly DayFigure[], day: Day, width: number): number {
  const step = days.length > 1 ? (width - 2 * EDGE) / (days.length - 1) : 0;
  const at = days.findIndex((one) => one.day === day);
  return round(EDGE + Math.max(0, at) * step);
}

/** True for a day that has a figure nothing contradicts. */
export function isDrawn(day: DayFigure): day is DayFigure & { value: number } {
  return day.value !== null && day.state !== DAY_STATE.suspect && day.state !== DAY_STATE.gap;
}

export function mayChange(day: DayFigure | undefined): boolean {
  return day?.state === DAY_STATE.provisional || day?.state === DAY_STATE.maturing;
}

function collectRuns(points: (SparkPoint | null)[], shape: SparklineShape): void {
  let run: SparkPoint[] = [];
  for (const point of [...points, null]) {
    if (point) {
      run.push(point);
      continue;
    }
    if (run.length > 1) shape.runs.push(`M${run.map(({ x, y }) => `${x} ${y}`).join('L')}`);
    else shape.lone.push(...run);
    run = [];
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
