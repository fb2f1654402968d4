import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { MarkedText, markedPieces } from '../../../components/panels/marked-text';

describe('marking phrases in a review', () => {
  const text = '穿了两次就起球，态度差';

  it.each([
    ['one phrase', [{ at: 5, length: 2 }], ['起球']],
    [
      'two, given in the wrong order',
      [
        { at: 8, length: 3 },
        { at: 5, length: 2 },
      ],
      ['起球', '态度差'],
    ],
    [
      'two that overlap',
      [
        { at: 5, length: 4 },
        { at: 7, length: 4 },
      ],
      ['起球，态', '度差'],
    ],
    ['one that runs past the end', [{ at: 8, length: 99 }], ['态度差']],
    ['one outside the text', [{ at: 50, length: 2 }], []],
    ['one at −1, as a phrase that was not found', [{ at: -1, length: 0 }], []],
    ['none', [], []],
  ])('%s', (_, marks, marked) => {
    const pieces = markedPieces(text, marks);
    expect(pieces.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
    expect(pieces.filter((p) => p.marked).map(({ from, to }) => text.slice(from, to))).toEqual(
      marked,
    );
  });

  it('keeps markup in a review as text', () => {
    const hostile = '差<img src=x onerror=alert(1)>';
    const { container } = render(<MarkedText text={hostile} marks={[{ at: 0, length: 5 }]} />);
    expect(container.textContent).toBe(hostile);
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('mark')?.textContent).toBe('差<img');
  });
});
