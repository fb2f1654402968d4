import { describe, expect, it } from 'vitest';
import { fillCorners } from '../../../utils/rivals/fill-corners';
import { isPictureAt } from '../../../utils/rivals/picture-name';

describe('whether a picture of a name stands at an address', () => {
  it.each([
    ['O1CN01ab_!!22.jpg', 'https://img.alicdn.com/imgextra/i1/22/O1CN01ab_!!22.jpg', true],
    [
      'O1CN01ab_!!22.jpg',
      'https://gw.alicdn.com/i1/O1CN01ab_!!22.jpg_400x400q90.jpg_.webp?x=1',
      true,
    ],
    ['81abc.jpg', 'https://m.media-amazon.com/images/I/81abc._SX300_.jpg', true],
    ['a1b2.jpg', 'https://img14.360buyimg.com/n1/jfs/t1/a1b2.jpg.avif', true],
    ['O1CN01ab_!!22.jpg', 'https://img.alicdn.com/i1/O1CN01ab_!!221.jpg', false],
    ['O1CN01ab_!!22.jpg', 'https://img.alicdn.com/i1/O1CN01ac_!!22.jpg', false],
    ['a.jpg', 'https://img.alicdn.com/i1/a-b.jpg', false],
    ['a.jpg', 'data:image/png;base64,a.jpg', false],
    ['a.jpg', '', false],
  ])('%s at %s: %s', (id, address, is) => {
    expect(isPictureAt(id, address)).toBe(is);
  });
});

describe('round corners', () => {
  const square = (side: number, colour: (x: number, y: number) => number) => ({
    width: side,
    height: side,
    data: Uint8ClampedArray.from({ length: side * side * 4 }, (_, i) => {
      const at = Math.floor(i / 4);
      return colour(at % side, Math.floor(at / side));
    }),
  });
  const isCutOff = (x: number, y: number, side: number, radius: number) => {
    const dx = Math.max(radius - x - 0.5, x + 0.5 - (side - radius), 0);
    const dy = Math.max(radius - y - 0.5, y + 0.5 - (side - radius), 0);
    return dx > 0 && dy > 0 && Math.hypot(dx, dy) > radius - 1;
  };

  it.each([4, 12, 32])('of %i points show the picture, not the page behind', (radius) => {
    const cut = square(160, (x, y) => (isCutOff(x, y, 160, radius) ? 255 : 40));
    fillCorners(cut, radius);
    expect(new Set(cut.data)).toEqual(new Set([40]));
  });

  it('that are none change nothing', () => {
    const plain = square(20, (x, y) => x * 10 + y);
    const before = [...plain.data];
    fillCorners(plain, 0);
    expect([...plain.data]).toEqual(before);
  });
});
