import { describe, expect, it } from 'vitest';
import { comparePictures, hashDistance } from '../../../utils/rivals/compare-pictures';
import { type Pixels, pictureSignature } from '../../../utils/rivals/picture-signature';
import { madePicture, randomFrom, recompressed, resized, withOverlay } from './made-pictures';

const runs = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const SIDES = [60, 80, 100, 160, 200];

const made = new Map<number, Pixels>();

/** Made once: the tests ask for the same ones. */
function pictureOf(seed: number): Pixels {
  const known = made.get(seed) ?? madePicture(seed);
  made.set(seed, known);
  return known;
}

/** The same picture as another page would serve it. */
function servedAgain(seed: number) {
  const random = randomFrom(seed + 3_000_000);
  const side = SIDES[Math.floor(random() * SIDES.length)] ?? 60;
  const how = side < 128 || random() < 0.5 ? 'mean' : 'nearest';
  return recompressed(resized(pictureOf(seed), side, how), 40 + Math.floor(random() * 56));
}

describe('comparing pictures', () => {
  it('500 resizes and recompressions are no change', { timeout: 120_000 }, () => {
    const kinds = runs(500).map((seed) =>
      comparePictures(pictureSignature(pictureOf(seed)), pictureSignature(servedAgain(seed))),
    );
    expect(kinds.filter((kind) => kind !== 'same' && kind !== 'recompressed')).toEqual([]);
  });

  it('100 swaps are 100 new pictures', { timeout: 60_000 }, () => {
    const kinds = runs(100).map((seed) =>
      comparePictures(pictureSignature(pictureOf(seed)), pictureSignature(pictureOf(seed + 900))),
    );
    expect(kinds.filter((kind) => kind === 'new')).toHaveLength(100);
  });

  it('of 100 overlays at least 90 are a badge or text, on or off', { timeout: 60_000 }, () => {
    const kinds = runs(100).map((seed) => {
      const [plain, tagged] = [pictureOf(seed), withOverlay(servedAgain(seed), seed)];
      const pair = [pictureSignature(plain), pictureSignature(recompressed(tagged, 70))] as const;
      return seed % 2 ? comparePictures(...pair) : comparePictures(pair[1], pair[0]);
    });
    expect(kinds.filter((kind) => kind === 'badge').length).toBeGreaterThanOrEqual(90);
    expect(kinds.filter((kind) => kind === 'same' || kind === 'recompressed')).toEqual([]);
  });

  it('the same bytes are the same, and two hashes tell pictures apart', () => {
    const [one, other] = [pictureSignature(pictureOf(1)), pictureSignature(pictureOf(2))];
    expect(comparePictures(one, one)).toBe('same');
    expect(hashDistance(one.hash, one.hash)).toBe(0);
    expect(hashDistance('0000000000000000', 'ffffffffffffffff')).toBe(64);
    expect(hashDistance('000000000000000f', '0000000000000008')).toBe(3);
    expect(hashDistance(one.hash, other.hash)).toBeGreaterThanOrEqual(10);
  });

  it('takes transparent points for white', () => {
    const clear = { width: 2, height: 2, data: new Uint8ClampedArray(16) };
    const white = { width: 2, height: 2, data: new Uint8ClampedArray(16).fill(255) };
    expect(pictureSignature(clear)).toEqual(pictureSignature(white));
    expect(pictureSignature(clear).luma[0]).toBe(255);
  });
});
