import { describe, expect, it } from 'vitest';
import { edgeBeside, freeSpot } from '../../../entrypoints/review-marks/free-spot';

const LABEL = { width: 100, height: 20 };
const ROW = { left: 50, top: 200, right: 450, bottom: 300 };
const BOUNDS = { left: 0, right: 500 };
const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

describe('a label beside a review', () => {
  it.each([
    ['lies across the line above where nothing is printed', [], { left: 58, top: 190 }],
    [
      'moves to the right where text begins at once',
      [box(50, 195, 200, 215)],
      { left: 342, top: 190 },
    ],
    [
      'goes inside, below the text, where both lines above are full',
      [box(50, 190, 450, 240)],
      { left: 342, top: 278 },
    ],
    [
      'covers least where nothing is free',
      [box(50, 180, 450, 280), box(50, 280, 300, 300)],
      { left: 342, top: 278 },
    ],
  ])('%s', (_, printed, spot) => {
    expect(freeSpot(LABEL, ROW, printed, BOUNDS)).toEqual(spot);
  });

  it('stays in the window', () => {
    const row = { left: -30, top: 0, right: 90, bottom: 100 };
    expect(freeSpot(LABEL, row, [], { left: 0, right: 90 }).left).toBe(0);
  });
});

describe('the edge of a review', () => {
  it.each([
    ['at its side where the text stands away', [box(60, 210, 200, 230)], -50, 0],
    ['outside where the text begins at the side', [box(50, 210, 200, 230)], -50, -7],
    ['at its side where there is no room outside', [box(50, 210, 200, 230)], -3, 0],
    ['at its side where only another row prints there', [box(50, 310, 200, 330)], -50, 0],
  ])('stands %s', (_, printed, room, at) => {
    expect(edgeBeside(ROW, printed, room)).toBe(at);
  });
});
