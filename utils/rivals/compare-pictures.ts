import type { PictureKinship, PictureSignature } from '../model/picture';
import { CHROMA_SIDE, LUMA_SIDE } from './picture-signature';

/** A cell differs where its brightness or colour is off by more than compression ever takes it, */
const BRIGHTNESS_OFF = 26;
const COLOUR_OFF = 26;
/** and by more than this share of how much it differs from its neighbours: edges move by a point. */
const EDGE_SHARE = 0.4;
/** Differing cells that hang together; fewer are strays of an edge. */
const LEAST_BLOB = 6;
/** The seams of what is left uncovered may be off by this share of their own height. */
const SEAMS_OFF = 0.3;
/** So much of one picture's seams at least must be left uncovered, to know it by. */
const SEAMS_LEFT = 0.3;
/** Steps so low are the grain of compression and no edges. */
const GRAIN = 5;
/** Nothing is off by more than rounding. */
const ROUNDING = 2;

type Step = [from: number, to: number];

/** Every pair of cells side by side or one below the other. */
const SEAMS: readonly Step[] = Array.from(
  { length: LUMA_SIDE * LUMA_SIDE },
  (_, cell) => cell,
).flatMap((cell) =>
  neighboursOf(cell).flatMap((other): Step[] => (other > cell ? [[cell, other]] : [])),
);

/**
 * How two pictures compare: `same` · `recompressed` (another size or quality) · `badge` (a tag or
 * text was added or taken off: in what is left uncovered every edge of the picture stands where it
 * stood) · `new`. The thresholds were set on made pictures.
 */
export function comparePictures(was: PictureSignature, now: PictureSignature): PictureKinship {
  const off = inBlobs(cellsOff(was, now));
  if (!off.includes(true)) return isEqual(was, now) ? 'same' : 'recompressed';
  const rest = off.map(
    (differs, cell) => !differs && !neighboursOf(cell).some((other) => off[other]),
  );
  const heights = (picture: PictureSignature, within?: readonly boolean[]) =>
    SEAMS.filter(([a, b]) => !within || (within[a] && within[b])).map(
      ([a, b]) => (picture.luma[b] ?? 0) - (picture.luma[a] ?? 0),
    );
  const [old, fresh] = [heights(was, rest), heights(now, rest)];
  const left = Math.max(sizeOf(old), sizeOf(fresh));
  const apart = sizeOf(old.map((height, i) => height - (fresh[i] ?? 0)));
  const whole = Math.min(sizeOf(heights(was)), sizeOf(heights(now)));
  return left >= SEAMS_LEFT * whole && apart <= SEAMS_OFF * left && left > 0 ? 'badge' : 'new';
}

/** How many of the 64 signs of two hashes differ; ten and more is another picture (§5.3, A40). */
export function hashDistance(was: string, now: string): number {
  const bits = BigInt(`0x${was}`) ^ BigInt(`0x${now}`);
  return bits.toString(2).replaceAll('0', '').length;
}

function isEqual(was: PictureSignature, now: PictureSignature): boolean {
  const near = (a: readonly number[], b: readonly number[]) =>
    a.every((value, i) => Math.abs(value - (b[i] ?? 0)) <= ROUNDING);
  return near(was.luma, now.luma) && near(was.chroma, now.chroma);
}

/** One coarse cell of colour covers four fine cells of brightness. */
function cellsOff(was: PictureSignature, now: PictureSignature): boolean[] {
  const ratio = LUMA_SIDE / CHROMA_SIDE;
  const planes = CHROMA_SIDE * CHROMA_SIDE;
  return was.luma.map((value, cell) => {
    const x = Math.floor((cell % LUMA_SIDE) / ratio);
    const y = Math.floor(Math.floor(cell / LUMA_SIDE) / ratio);
    const at = y * CHROMA_SIDE + x;
    const tint = Math.max(
      apart(was.chroma, now.chroma, at),
      apart(was.chroma, now.chroma, at + planes),
    );
    const edge = EDGE_SHARE * Math.min(reliefAt(was, cell), reliefAt(now, cell));
    const off = Math.abs(value - (now.luma[cell] ?? 0));
    return off > BRIGHTNESS_OFF + edge || tint > COLOUR_OFF + edge / 2;
  });
}

function apart(was: readonly number[], now: readonly number[], at: number): number {
  return Math.abs((was[at] ?? 0) - (now[at] ?? 0));
}

/** The highest step from a cell to a neighbour. */
function reliefAt({ luma }: PictureSignature, cell: number): number {
  const own = luma[cell] ?? 0;
  return Math.max(...neighboursOf(cell).map((other) => Math.abs((luma[other] ?? 0) - own)));
}

/** Differing cells that hang together with enough others. */
function inBlobs(off: readonly boolean[]): boolean[] {
  const kept = off.map(() => false);
  const seen = off.map((differs) => !differs);
  for (let start = 0; start < off.length; start++) {
    if (seen[start]) continue;
    const blob = [start];
    seen[start] = true;
    for (const cell of blob)
      for (const other of neighboursOf(cell)) {
        if (seen[other]) continue;
        seen[other] = true;
        blob.push(other);
      }
    if (blob.length >= LEAST_BLOB) for (const cell of blob) kept[cell] = true;
  }
  return kept;
}

function neighboursOf(cell: number): number[] {
  const x = cell % LUMA_SIDE;
  return [
    ...(x > 0 ? [cell - 1] : []),
    ...(x < LUMA_SIDE - 1 ? [cell + 1] : []),
    ...(cell >= LUMA_SIDE ? [cell - LUMA_SIDE] : []),
    ...(cell < LUMA_SIDE * (LUMA_SIDE - 1) ? [cell + LUMA_SIDE] : []),
  ];
}

function sizeOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + Math.max(0, Math.abs(height) - GRAIN), 0);
}
