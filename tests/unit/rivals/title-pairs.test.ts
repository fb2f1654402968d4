import { describe, expect, it } from 'vitest';
import { type TitleChanges, titleChanges } from '../../../utils/rivals/title-changes';
import { titleWords } from '../../../utils/rivals/title-words';
import { TOKEN_LISTS } from './token-lists';

const LISTS = TOKEN_LISTS.map((list) => list.split('|'));

interface Pair {
  was: string[];
  is: string[];
  expected: TitleChanges;
}

/** Four edits of each list: a word taken off, put behind, put first, exchanged. */
const PAIRS: Pair[] = LISTS.flatMap((words) => {
  const [third = '', last = ''] = [words[2], words.at(-1)];
  const without = words.filter((_, at) => at !== 2);
  return [
    { was: words, is: without, expected: { added: [], removed: [third], moved: [] } },
    { was: words, is: [...words, '包邮'], expected: { added: ['包邮'], removed: [], moved: [] } },
    {
      was: words,
      is: [last, ...words.slice(0, -1)],
      expected: { added: [], removed: [], moved: [last] },
    },
    {
      was: words,
      is: words.with(2, '升级'),
      expected: { added: ['升级'], removed: [third], moved: [] },
    },
  ];
});

/** Where words end within a title, but for its end. */
function borders(words: readonly string[]): Set<number> {
  let at = 0;
  return new Set(
    words.slice(0, -1).map((word) => {
      at += word.length;
      return at;
    }),
  );
}

describe('titles against word lists made by hand', () => {
  it('are a hundred pairs', () => expect(PAIRS).toHaveLength(100));

  it('every change of a word is found, and no other', () => {
    const wrong = PAIRS.filter(
      ({ was, is, expected }) =>
        JSON.stringify(titleChanges(was.join(''), is.join(''))) !== JSON.stringify(expected),
    ).map(({ was, is }) => `${was.join('|')} → ${is.join('|')}`);
    expect(wrong).toEqual([]);
  });

  it('words end where they end by hand, at 0.98 of the borders and more', () => {
    let [hits, ours, theirs] = [0, 0, 0];
    for (const words of LISTS) {
      const [found, wanted] = [borders(titleWords(words.join(''))), borders(words)];
      hits += [...found].filter((at) => wanted.has(at)).length;
      ours += found.size;
      theirs += wanted.size;
    }
    expect((2 * hits) / (ours + theirs)).toBeGreaterThanOrEqual(0.98);
  });
});
