import { describe, expect, it } from 'vitest';
import { sparklineShape } from '../../../components/ui/sparkline-shape';
import { addDays } from '../../../utils/model/day';
import { DAY_STATE, type DayFigure, type DayState } from '../../../utils/model/series';

const { gap, settled, provisional, suspect, maturing } = DAY_STATE;

function days(...figures: [number | null, DayState][]): DayFigure[] {
  return figures.map(([value, state], i) => ({ day: addDays('2026-11-01', i), value, state }));
}

// A box of 48 × 28 with an edge of 4 leaves 40 × 20: easy to work out by hand.
const shape = (...figures: [number | null, DayState][]) => sparklineShape(days(...figures), 48, 28);

describe('the shape of a small line', () => {
  it('spans the box, highest at the top', () => {
    const { runs, last } = shape([10, settled], [20, settled], [15, settled]);
    expect(runs).toEqual(['M4 24L24 4L44 14']);
    expect(last).toEqual({ x: 44, y: 14 });
  });

  it('breaks at a day that was not read and never bridges it', () => {
    const { runs, lone } = shape(
      [10, settled],
      [20, settled],
      [null, gap],
      [20, settled],
      [10, settled],
    );
    expect(runs).toEqual(['M4 24L14 4', 'M34 4L44 24']);
    expect(lone).toEqual([]);
  });

  it('shows a day without neighbours as a point', () => {
    const { runs, lone } = shape([10, settled], [20, settled], [null, gap], [15, settled]);
    expect(runs).toHaveLength(1);
    expect(lone).toEqual([{ x: 44, y: 14 }]);
  });

  it('leaves a suspect day out of line and scale, and marks where it is', () => {
    const { runs, suspect: marks } = shape([10, settled], [9_999, suspect], [20, settled]);
    expect(runs).toEqual([]);
    expect(marks).toEqual([24]);
    expect(shape([10, settled], [9_999, suspect], [20, settled]).lone).toEqual([
      { x: 4, y: 24 },
      { x: 44, y: 4 },
    ]);
  });

  it.each([
    ['provisional', provisional],
    ['maturing', maturing],
  ])('draws a %s day hollow, and as part of the line', (_, state) => {
    const { runs, open } = shape([10, settled], [20, state]);
    expect(runs).toEqual(['M4 24L44 4']);
    expect(open).toEqual([{ x: 44, y: 4 }]);
  });

  it('runs level through the middle when all days are equal', () => {
    expect(shape([7, settled], [7, settled]).runs).toEqual(['M4 14L44 14']);
  });

  it('draws nothing of days that were never read', () => {
    expect(shape([null, gap], [null, gap])).toEqual({
      runs: [],
      open: [],
      lone: [],
      suspect: [],
      last: null,
    });
  });

  it('does not believe a value whose day is marked as a gap', () => {
    expect(shape([10, settled], [50, gap], [20, settled]).runs).toEqual([]);
  });
});
