import { describe, expect, it } from 'vitest';
import rules from '../../../assets/data/review-rules.json';
import { firstCharacters } from '../../../utils/reviews/first-characters';
import { quickMatch } from '../../../utils/reviews/quick-match';
import { FORTY_SENTENCES } from '../../reviews/forty-sentences';

describe('the first characters of a pattern', () => {
  it.each([
    ['起球', '起'],
    ['(?:盒子|箱子).{0,4}破', '盒箱'],
    ['(?<![打中])断了', '断'],
    ['太?大', '太大'],
    ['[5-7一]分', '567一'],
    ['^不好$', '不'],
    ['\\d折', '0123456789'],
    ['坏{0,2}了', '坏了'],
  ])('of %s are %s', (source, characters) => {
    expect([...(firstCharacters(source) ?? [])].toSorted().join('')).toBe(
      [...characters].toSorted().join(''),
    );
  });

  it.each(['.{0,3}坏', '[^不]好', '\\s好', '好?', '(好'])('of %s may be any', (source) => {
    expect(firstCharacters(source)).toBeNull();
  });
});

describe('looking for many patterns at once', () => {
  const fragments = Object.values(rules.reasons).flatMap(({ cues, aspects }) => [
    ...cues,
    ...aspects,
  ]);
  const find = quickMatch(fragments);
  it('finds what one large pattern finds', () => {
    const plain = new RegExp(fragments.join('|'), 'g');
    const texts = FORTY_SENTENCES.map(([, text]) => String(text));
    const spell = (hits: Iterable<RegExpExecArray>) =>
      [...hits].map(({ 0: words, index }) => `${index} ${words}`);
    for (const text of [...texts, texts.join('')])
      expect(spell(find(text))).toEqual(spell(text.matchAll(plain)));
  });
});
