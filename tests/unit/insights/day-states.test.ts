import { describe, expect, it } from 'vitest';
import { foldDay } from '../../../utils/insights/day-states';
import { DAY_LENGTH, HOUR, startOfDay } from '../../../utils/model/day';
import { DAY_STATE } from '../../../utils/model/series';

const DAY = '2026-07-15';
const END = startOfDay('2026-07-16');

/** Hours after the end of the day, and the value read then. */
const look = (hours: number, value: number, suspect = false) => ({
  value,
  suspect,
  takenAt: END + hours * HOUR,
});

const { settled, provisional, suspect, maturing } = DAY_STATE;

describe('a day folded from its readings', () => {
  it.each([
    ['one look in the morning', [look(9, 5)], 5, provisional],
    ['two agreeing looks three hours apart', [look(9, 5), look(12, 5)], 5, settled],
    ['a minute less is too close', [look(9, 5), look(12 - 1 / 60, 5)], 5, provisional],
    ['a later look with another value wins', [look(9, 5), look(12, 6)], 6, provisional],
    ['agreement starts anew after a change', [look(9, 5), look(12, 6), look(15, 6)], 6, settled],
    [
      'another value between breaks the agreement',
      [look(9, 5), look(11, 6), look(13, 5)],
      5,
      provisional,
    ],
    ['the order of arrival does not matter', [look(12, 6), look(9, 5)], 6, provisional],
    [
      'looks before the day was over confirm nothing',
      [look(-6, 5), look(-2, 5), look(1, 5)],
      5,
      provisional,
    ],
    ['a first look three days later', [look(72, 5)], 5, settled],
    ['a first look a minute before that', [look(72 - 1 / 60, 5)], 5, provisional],
    ['a late look that contradicts the early one', [look(9, 5), look(80, 6)], 6, provisional],
    ['a broken identity', [look(9, 5), look(12, 5, true)], 5, suspect],
    ['a sound look after a broken one', [look(9, 5, true), look(12, 5)], 5, provisional],
  ])('%s', (_, figures, value, state) => {
    expect(foldDay(figures, DAY, 'uv')).toEqual({ value, state });
  });

  it.each([
    ['agreement does not settle it', [look(9, 0.1), look(15, 0.1)], maturing],
    ['nor do fourteen days', [look(14 * 24, 0.1)], maturing],
    ['fifteen days do', [look(15 * 24, 0.1)], settled],
    ['unless it is still moving', [look(9, 0.1), look(15 * 24, 0.2)], provisional],
    ['a broken identity is told first', [look(9, 0.1, true)], suspect],
  ])('a maturing metric: %s', (_, figures, state) => {
    expect(foldDay(figures, DAY, 'refund_amt_rate')?.state).toBe(state);
  });

  it('is nothing without readings', () => expect(foldDay([], DAY, 'uv')).toBeNull());

  it('leaves what it was given as it was', () => {
    const figures = Object.freeze([look(12, 6), look(9, 5)]);
    expect(foldDay(figures, DAY, 'uv')?.value).toBe(6);
    expect(figures[0]?.takenAt).toBe(END + DAY_LENGTH / 2);
  });
});
