import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../utils/model/figure';
import { type PrintedRank, ranksOf } from '../../../utils/sites/market/board-rank';

const spell = (figure: Figure) =>
  figure.kind === 'exact' ? figure.value : figure.kind === 'missing' && figure.why;

describe('ranks of a board', () => {
  const cases: [string, PrintedRank[], number | undefined, unknown[]][] = [
    ['three pictures above rows in order', ['empty', 'empty', 'empty', 4, 5], 1, [1, 2, 3, 4, 5]],
    ['without a page number', ['empty', 2, 3], undefined, [1, 2, 3]],
    ['one witness is too few', ['empty', 2], 1, ['unreadable', 2]],
    ['no witness at all', ['empty', 'empty'], 1, ['unreadable', 'unreadable']],
    ['rows out of order', ['empty', 5, 4, 'empty'], 1, ['unreadable', 5, 4, 'unreadable']],
    ['a page that begins elsewhere', ['empty', 2, 3], 11, ['unreadable', 2, 3]],
    [
      'places that would be before the first',
      ['empty', 'empty', 1, 2],
      undefined,
      ['unreadable', 'unreadable', 1, 2],
    ],
    ['a rank that is not printed', [1, 'none', 3], 1, [1, 'absent', 3]],
    ['a rank that is not clear', [1, 'unclear', 3], 1, [1, 'unreadable', 3]],
    ['printed ranks stay as printed', [21, 22, 23], 1, [21, 22, 23]],
  ];
  it.each(cases)('%s', (_, printed, first, expected) => {
    expect(ranksOf(printed, first).map(spell)).toEqual(expected);
  });
});
