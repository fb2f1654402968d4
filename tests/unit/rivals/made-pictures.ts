import type { Pixels } from '../../../utils/rivals/picture-signature';

/** A small generator with a seed, so that every run is the same. */
export function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Paint = (x: number, y: number) => [number, number, number];

/** A picture of goods: a plain, shaded or busy ground, and bodies with shades and patterns on it. */
export function madePicture(seed: number, side = 128): Pixels {
  const random = randomFrom(seed);
  const colour = (): [number, number, number] => [random() * 255, random() * 255, random() * 255];
  const isWhite = random() < 0.5;
  const [top, bottom] = isWhite
    ? ([
        [255, 255, 255],
        [246, 246, 246],
      ] as const)
    : ([colour(), colour()] as const);
  const bodies = Array.from({ length: 2 + Math.floor(random() * 5) }, () => ({
    x: 0.25 + random() * 0.5,
    y: 0.25 + random() * 0.5,
    wide: 0.1 + random() * 0.28,
    tall: 0.1 + random() * 0.28,
    round: random() < 0.5,
    light: colour(),
    dark: colour(),
    waves: 4 + random() * 30,
    slant: random() * 6.28,
  }));
  const paint: Paint = (x, y) => {
    let found = mixed(top, bottom, y);
    for (const body of bodies) {
      const dx = (x - body.x) / body.wide;
      const dy = (y - body.y) / body.tall;
      const inside = body.round ? dx * dx + dy * dy < 1 : Math.abs(dx) < 1 && Math.abs(dy) < 1;
      if (!inside) continue;
      const wave = Math.sin(body.waves * (x * Math.cos(body.slant) + y * Math.sin(body.slant)));
      found = mixed(body.light, body.dark, 0.5 + 0.3 * wave + 0.2 * dy);
    }
    return found;
  };
  return painted(side, paint);
}

/** A tag, ribbon or line of text laid over a picture. */
export function withOverlay(picture: Pixels, seed: number): Pixels {
  const random = randomFrom(seed + 7_000_000);
  const kind = Math.floor(random() * 3);
  const wide = kind === 1 ? 1 : 0.2 + random() * 0.3;
  const tall = kind === 1 ? 0.12 + random() * 0.1 : 0.15 + random() * 0.2;
  const left = kind === 1 ? 0 : random() < 0.5 ? 0.02 : 0.98 - wide;
  const above = random() < 0.5 ? 0.02 : 0.98 - tall;
  const ground: [number, number, number] = [220 + random() * 35, random() * 60, random() * 60];
  const letters = 6 + Math.floor(random() * 10);
  return painted(picture.width, (x, y) => {
    const dx = (x - left) / wide;
    const dy = (y - above) / tall;
    if (dx < 0 || dx >= 1 || dy < 0 || dy >= 1) return colourAt(picture, x, y);
    const isLetter = dy > 0.25 && dy < 0.75 && Math.floor(dx * letters * 2) % 2 === 1;
    return isLetter ? [255, 255, 255] : ground;
  });
}

/** The same picture in another size, by the mean of what a point covers or by its nearest point. */
export function resized(picture: Pixels, side: number, how: 'mean' | 'nearest'): Pixels {
  const steps = how === 'nearest' ? 1 : Math.max(1, Math.ceil(picture.width / side));
  return painted(side, (x, y) => {
    const sum: [number, number, number] = [0, 0, 0];
    for (let i = 0; i < steps; i++)
      for (let j = 0; j < steps; j++) {
        const dx = ((i + 0.5) / steps - 0.5) / side;
        const dy = ((j + 0.5) / steps - 0.5) / side;
        const part = colourAt(picture, x + dx, y + dy);
        for (const at of [0, 1, 2] as const) sum[at] += part[at] / (steps * steps);
      }
    return sum;
  });
}

const BLOCK = 8;
/** Weights from waves to points, and their transpose from points to waves. */
const POINTS_OF = Float32Array.from({ length: BLOCK * BLOCK }, (_, i) => {
  const [u, x] = [Math.floor(i / BLOCK), i % BLOCK];
  return (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * x + 1) * u * Math.PI) / 16);
});
const WAVES_OF = POINTS_OF.map(
  (_, i) => POINTS_OF[(i % BLOCK) * BLOCK + Math.floor(i / BLOCK)] ?? 0,
);

/** What JPEG loses: brightness and halved colour in blocks whose waves are rounded to steps. */
export function recompressed(picture: Pixels, quality: number): Pixels {
  const scale = quality < 50 ? 50 / quality : 2 - quality / 50;
  const { width, height } = picture;
  const [w, h] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const bright = planeOf(picture, 0);
  rounded(bright, width, height, (wave) => (10 + 6 * wave) * scale);
  const [blue, red] = ([1, 2] as const).map((plane) => {
    const half = halved(planeOf(picture, plane), width, height);
    rounded(half, w, h, (wave) => (14 + 14 * wave) * scale);
    return half;
  });
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const at = Math.floor(Math.floor(i / width) / 2) * w + Math.floor((i % width) / 2);
    const [y, cb, cr] = [bright[i] ?? 0, blue?.[at] ?? 0, red?.[at] ?? 0];
    data[i * 4] = y + 1.402 * cr;
    data[i * 4 + 1] = y - 0.344 * cb - 0.714 * cr;
    data[i * 4 + 2] = y + 1.772 * cb;
    data[i * 4 + 3] = 255;
  }
  return { width, height, data };
}

function planeOf({ width, height, data }: Pixels, plane: number): Float32Array {
  const points = new Float32Array(width * height);
  for (let i = 0; i < points.length; i++) {
    const [r, g, b] = [data[i * 4] ?? 0, data[i * 4 + 1] ?? 0, data[i * 4 + 2] ?? 0];
    if (plane === 0) points[i] = 0.299 * r + 0.587 * g + 0.114 * b;
    else
      points[i] =
        plane === 1 ? -0.1687 * r - 0.3313 * g + 0.5 * b : 0.5 * r - 0.4187 * g - 0.0813 * b;
  }
  return points;
}

function halved(plane: Float32Array, width: number, height: number): Float32Array {
  const [w, h] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const at = (x: number, y: number) =>
    plane[Math.min(y, height - 1) * width + Math.min(x, width - 1)] ?? 0;
  const half = new Float32Array(w * h);
  for (let i = 0; i < half.length; i++) {
    const [x, y] = [(i % w) * 2, Math.floor(i / w) * 2];
    half[i] = (at(x, y) + at(x + 1, y) + at(x, y + 1) + at(x + 1, y + 1)) / 4;
  }
  return half;
}

/** Rounds the waves of every block of a plane in place. */
function rounded(
  plane: Float32Array,
  width: number,
  height: number,
  step: (wave: number) => number,
): void {
  const block = new Float32Array(BLOCK * BLOCK);
  const sizes = Array.from(block, (_, i) => step((i % BLOCK) + Math.floor(i / BLOCK)));
  for (let top = 0; top < height; top += BLOCK)
    for (let left = 0; left < width; left += BLOCK) {
      // points beyond an edge repeat those on it
      for (let i = 0; i < block.length; i++) {
        const y = Math.min(top + Math.floor(i / BLOCK), height - 1);
        block[i] = plane[y * width + Math.min(left + (i % BLOCK), width - 1)] ?? 0;
      }
      const waves = twice(block, WAVES_OF).map((wave, i) => {
        const size = sizes[i] ?? 1;
        return Math.round(wave / size) * size;
      });
      for (const [i, value] of twice(waves, POINTS_OF).entries()) {
        const [x, y] = [left + (i % BLOCK), top + Math.floor(i / BLOCK)];
        if (x < width && y < height) plane[y * width + x] = value;
      }
    }
}

/** A block by rows and then by columns, weighed by a table. */
function twice(block: Float32Array, table: Float32Array): Float32Array {
  const rows = new Float32Array(BLOCK * BLOCK);
  const done = new Float32Array(BLOCK * BLOCK);
  for (let row = 0; row < rows.length; row += BLOCK)
    for (let to = 0; to < BLOCK; to++) {
      let sum = 0;
      for (let k = 0; k < BLOCK; k++) sum += (block[row + k] ?? 0) * (table[k * BLOCK + to] ?? 0);
      rows[row + to] = sum;
    }
  for (let to = 0; to < BLOCK; to++)
    for (let column = 0; column < BLOCK; column++) {
      let sum = 0;
      for (let k = 0; k < BLOCK; k++)
        sum += (rows[k * BLOCK + column] ?? 0) * (table[k * BLOCK + to] ?? 0);
      done[to * BLOCK + column] = sum;
    }
  return done;
}

function painted(side: number, paint: Paint): Pixels {
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const [red, green, blue] = paint((x + 0.5) / side, (y + 0.5) / side);
      const at = (y * side + x) * 4;
      data[at] = red;
      data[at + 1] = green;
      data[at + 2] = blue;
      data[at + 3] = 255;
    }
  return { width: side, height: side, data };
}

function colourAt({ width, height, data }: Pixels, x: number, y: number): [number, number, number] {
  const column = Math.min(Math.max(Math.floor(x * width), 0), width - 1);
  const row = Math.min(Math.max(Math.floor(y * height), 0), height - 1);
  const at = (row * width + column) * 4;
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

function mixed(
  a: readonly [number, number, number],
  b: readonly [number, number, number],
  share: number,
): [number, number, number] {
  const mix = (from: number, to: number) => from + (to - from) * share;
  return [mix(a[0], b[0]), mix(a[1], b[1]), mix(a[2], b[2])];
}
