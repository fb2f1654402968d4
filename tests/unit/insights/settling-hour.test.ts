import { expect, it } from 'vitest';
import { type DayLooks, settlingHour } from '../../../utils/insights/settling-hour';
import { addDays, HOUR, startOfDay } from '../../../utils/model/day';

/** Looks at given hours after the day's end. */
const day = (at: number, looks: [hour: number, value: number][]): DayLooks => {
  const name = addDays('2026-09-01', at);
  const end = startOfDay(addDays(name, 1));
  return {
    day: name,
    looks: looks.map(([hour, value]) => ({ value, takenAt: end + hour * HOUR })),
  };
};

const CHANGED: [number, number][] = [
  [8, 0],
  [11.5, 40],
  [15, 40],
];

it('is the median hour of the first look at the final value', () => {
  const days = [11, 11.5, 12, 10, 13].map((hour, i) =>
    day(i, [
      [8, 0],
      [hour, 40],
      [16, 40],
    ]),
  );
  expect(settlingHour(days)).toBe(11.5);
});

it('counts a change back to an earlier value as a change', () => {
  const days = [0, 1, 2, 3, 4].map((i) =>
    day(i, [
      [8, 40],
      [9, 50],
      [12, 40],
    ]),
  );
  expect(settlingHour(days)).toBe(12);
});

it('says nothing before five days with two looks each', () => {
  expect(settlingHour([0, 1, 2, 3].map((i) => day(i, CHANGED)))).toBeNull();
  expect(settlingHour([0, 1, 2, 3, 4].map((i) => day(i, [[9, 40]])))).toBeNull();
});

it('leaves looks out that were taken before the day was over', () => {
  const days = [0, 1, 2, 3, 4].map((i) => day(i, [[-3, 10], ...CHANGED]));
  expect(settlingHour(days)).toBe(11.5);
});
