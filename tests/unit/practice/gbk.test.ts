// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { encodeGbk } from '../../practice/gbk.ts';

describe('encodeGbk', () => {
  it.each([
    ['中', [0xd6, 0xd0]],
    ['文', [0xce, 0xc4]],
    ['A1<', [0x41, 0x31, 0x3c]],
    ['，', [0xa3, 0xac]],
  ])('writes %s as the code pages have it', (text, bytes) => {
    expect([...encodeGbk(text)]).toEqual(bytes);
  });

  it('writes what GBK does not have as a numeric reference', () => {
    expect(encodeGbk('¥👗').toString('ascii')).toBe('&#165;&#128087;');
  });
});
