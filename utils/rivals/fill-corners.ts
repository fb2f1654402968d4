import type { Pixels } from './picture-signature';

type Writable = Pixels & { data: Uint8ClampedArray };

/** The points on the arc of a corner itself are half the page's. */
const ARC = 1;

/**
 * Fills round corners, where the page shows through, with the nearest points of the picture, so
 * that a rounded copy compares like a square one. Changes the points in place.
 */
export function fillCorners(pixels: Writable, radius: number): void {
  const { width, height } = pixels;
  if (radius <= 2 * ARC) return;
  const reach = Math.ceil(radius);
  for (let y = 0; y < reach; y++)
    for (let x = 0; x < reach; x++)
      for (const corner of [
        { x, y },
        { x: width - 1 - x, y },
        { x, y: height - 1 - y },
        { x: width - 1 - x, y: height - 1 - y },
      ])
        fillPoint(pixels, corner, radius);
}

function fillPoint(
  { width, height, data }: Writable,
  { x, y }: { x: number; y: number },
  radius: number,
): void {
  const middle = {
    x: x < width / 2 ? radius : width - radius,
    y: y < height / 2 ? radius : height - radius,
  };
  const [dx, dy] = [x + 0.5 - middle.x, y + 0.5 - middle.y];
  const away = Math.hypot(dx, dy);
  if (away <= radius - ARC) return;
  const inner = (radius - 2 * ARC) / away;
  const [column, row] = [middle.x + dx * inner, middle.y + dy * inner].map(Math.floor);
  const from = ((row ?? 0) * width + (column ?? 0)) * 4;
  data.copyWithin((y * width + x) * 4, from, from + 4);
}
