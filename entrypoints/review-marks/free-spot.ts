export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Spot {
  left: number;
  top: number;
}

const INSET = 8;
const GAP = 2;
/** The edge, and the air between it and a text. */
const EDGE_WIDTH = 5;
const EDGE_OUTSIDE = 7;

/**
 * Where a label of a size covers nothing that is printed in or around a row: across the line above
 * the row, else inside it where it is empty. Where nothing is free, where it covers least.
 */
export function freeSpot(
  label: Size,
  row: Box,
  printed: readonly Box[],
  bounds: Pick<Box, 'left' | 'right'>,
): Spot {
  const left = clamped(row.left + INSET, bounds, label);
  const right = clamped(row.right - INSET - label.width, bounds, label);
  const middle = clamped((row.left + row.right - label.width) / 2, bounds, label);
  const across = row.top - label.height / 2;
  const inside = row.top + GAP;
  const below = row.bottom - GAP - label.height;
  const spots: Spot[] = [
    { left, top: across },
    { left: right, top: across },
    { left: right, top: inside },
    { left: middle, top: inside },
    { left: right, top: below },
    { left, top: below },
    { left: middle, top: below },
  ];
  const covered = spots.map((spot) => coveredBy(spot, label, printed));
  return spots[covered.indexOf(Math.min(...covered))] ?? { left, top: across };
}

/**
 * How far from a row's left side its edge stands: at it, or outside of a row whose text begins
 * there; `room` is how far outside may be (negative), up to the window or a box that cuts off.
 */
export function edgeBeside(row: Box, printed: readonly Box[], room: number): number {
  const begins = (box: Box) =>
    box.left < row.left + EDGE_WIDTH &&
    box.right > row.left &&
    box.top < row.bottom &&
    box.bottom > row.top;
  return printed.some(begins) && room <= -EDGE_OUTSIDE ? -EDGE_OUTSIDE : 0;
}

function clamped(
  left: number,
  bounds: Pick<Box, 'left' | 'right'>,
  { width }: Pick<Size, 'width'>,
): number {
  return Math.max(bounds.left, Math.min(left, bounds.right - width));
}

/** How much of what is printed a label would cover, in square pixels. */
function coveredBy({ left, top }: Spot, { width, height }: Size, printed: readonly Box[]): number {
  let sum = 0;
  for (const box of printed) {
    const across = Math.min(left + width, box.right) - Math.max(left, box.left);
    const down = Math.min(top + height, box.bottom) - Math.max(top, box.top);
    if (across > 0 && down > 0) sum += across * down;
  }
  return sum;
}
