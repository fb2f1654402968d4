import type { PictureSignature } from '../model/picture';

/** A picture's points as a canvas gives them: four bytes each, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: ArrayLike<number>;
}

/** Cells a side: fine enough for a price tag in a corner, coarse enough to blur a recompression. */
export const LUMA_SIDE = 32;
export const CHROMA_SIDE = 16;
const HASH_SIDE = 8;

/**
 * The look of a picture in few numbers: mean brightness and colour of grids of cells, and the 64
 * lowest frequencies of the brightness as signs (a DCT hash, domain notes §5.3). Transparent
 * points count as white, as shops show them. A picture without points has a signature of zeros.
 */
export function pictureSignature(pixels: Pixels): PictureSignature {
  const fine = gridOf(pixels, LUMA_SIDE);
  const coarse = gridOf(pixels, CHROMA_SIDE);
  const luma = fine.map(([r, g, b]) => 0.299 * r + 0.587 * g + 0.114 * b);
  const blue = coarse.map(([r, g, b]) => 128 - 0.168736 * r - 0.331264 * g + 0.5 * b);
  const red = coarse.map(([r, g, b]) => 128 + 0.5 * r - 0.418688 * g - 0.081312 * b);
  return {
    hash: hashOf(luma),
    luma: luma.map(Math.round),
    chroma: [...blue, ...red].map(Math.round),
  };
}

type Colour = [red: number, green: number, blue: number];

/** The mean colour of each cell; points on an edge count in both cells by their share. */
function gridOf({ width, height, data }: Pixels, side: number): Colour[] {
  const across = sharesOf(width, side);
  const down = sharesOf(height, side);
  const cells: Colour[] = [];
  for (const rows of down)
    for (const columns of across) cells.push(meanOf(data, width, rows, columns));
  return cells;
}

interface Share {
  at: number;
  weight: number;
}

function sharesOf(length: number, side: number): Share[][] {
  return Array.from({ length: side }, (_, cell) => {
    const from = (cell * length) / side;
    const to = ((cell + 1) * length) / side;
    const shares: Share[] = [];
    for (let at = Math.floor(from); at < Math.min(Math.ceil(to), length); at++)
      shares.push({ at, weight: Math.min(at + 1, to) - Math.max(at, from) });
    return shares;
  });
}

function meanOf(
  data: ArrayLike<number>,
  width: number,
  rows: readonly Share[],
  columns: readonly Share[],
): Colour {
  let [red, green, blue, all] = [0, 0, 0, 0];
  for (const { at: y, weight: tall } of rows)
    for (const { at: x, weight: wide } of columns) {
      const place = (y * width + x) * 4;
      const weight = tall * wide;
      const alpha = (data[place + 3] ?? 255) / 255;
      const white = 255 * (1 - alpha);
      red += weight * ((data[place] ?? 0) * alpha + white);
      green += weight * ((data[place + 1] ?? 0) * alpha + white);
      blue += weight * ((data[place + 2] ?? 0) * alpha + white);
      all += weight;
    }
  return all > 0 ? [red / all, green / all, blue / all] : [0, 0, 0];
}

const COSINES = Array.from({ length: HASH_SIDE }, (_, frequency) =>
  Array.from({ length: LUMA_SIDE }, (_, at) =>
    Math.cos(((2 * at + 1) * (frequency + 1) * Math.PI) / (2 * LUMA_SIDE)),
  ),
);

/** The signs of the 8 × 8 lowest frequencies against their middle, without the constant ones. */
function hashOf(luma: readonly number[]): string {
  const byRow = Array.from({ length: LUMA_SIDE }, (_, y) =>
    COSINES.map((cosine) =>
      cosine.reduce((sum, factor, x) => sum + factor * (luma[y * LUMA_SIDE + x] ?? 0), 0),
    ),
  );
  const values = COSINES.flatMap((cosine) =>
    COSINES.map((_, u) =>
      cosine.reduce((sum, factor, y) => sum + factor * (byRow[y]?.[u] ?? 0), 0),
    ),
  );
  const middle = values.toSorted((a, b) => a - b)[values.length / 2] ?? 0;
  const bits = values.map((value) => (value > middle ? 1 : 0));
  return Array.from({ length: 16 }, (_, i) =>
    Number.parseInt(bits.slice(4 * i, 4 * i + 4).join(''), 2).toString(16),
  ).join('');
}
