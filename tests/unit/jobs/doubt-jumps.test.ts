import { expect, it } from 'vitest';
import { doubtJumps } from '../../../utils/jobs/doubt-jumps';
import { addDays, type Day } from '../../../utils/model/day';
import type { MetricId } from '../../../utils/model/metric';
import { DAY_STATE, type DayState, type YearChunk } from '../../../utils/model/series';
import { emptyYear, withDay } from '../../../utils/store/years';

const { provisional, suspect } = DAY_STATE;
const NONE: ReadonlySet<MetricId> = new Set();

/** A year of one shop in which the given days were read with so many visitors. */
function year(year: number, days: readonly Day[], uv: number, state: DayState = provisional) {
  return days.reduce<YearChunk>(
    (chunk, day) => withDay(chunk, day, { uv: { value: uv, state } }, 1),
    emptyYear('shop:t', 'all//', year),
  );
}
const daysBefore = (day: Day, count: number, skip = 1) =>
  Array.from({ length: count }, (_, i) => addDays(day, -skip - i));

const stateOf = (value: number, day: Day, chunks: (YearChunk | undefined)[], confirmed = NONE) =>
  doubtJumps({ uv: { value, state: provisional } }, confirmed, day, chunks).uv?.state;

it('measures the first days of a year by the last of the year before', () => {
  const december = year(2026, daysBefore('2027-01-01', 10), 7000);
  const january = year(2027, [], 0);
  expect(stateOf(7, '2027-01-02', [january, december])).toBe(suspect);
  expect(stateOf(7, '2027-01-02', [january, undefined])).toBe(provisional);
});

it.each<[string, number, (YearChunk | undefined)[], ReadonlySet<MetricId>, DayState]>([
  ['a plausible figure', 6000, [year(2026, daysBefore('2026-07-23', 10), 7000)], NONE, provisional],
  ['a leap', 7, [year(2026, daysBefore('2026-07-23', 10), 7000)], NONE, suspect],
  [
    'a leap that two looks agree on',
    7,
    [year(2026, daysBefore('2026-07-23', 10), 7000)],
    new Set<MetricId>(['uv']),
    provisional,
  ],
  ['too few days', 7, [year(2026, daysBefore('2026-07-23', 7), 7000)], NONE, provisional],
  [
    'days two months old',
    7,
    [year(2026, daysBefore('2026-07-23', 10, 61), 7000)],
    NONE,
    provisional,
  ],
  ['days to come', 7, [year(2026, ['2026-07-24', '2026-07-25'], 7000)], NONE, provisional],
])('%s', (_, value, chunks, confirmed, state) => {
  expect(stateOf(value, '2026-07-23', chunks, confirmed)).toBe(state);
});

it('learns a new level after eight days, suspect as they are', () => {
  const day = '2026-07-23';
  const risen = (days: number) => {
    const before = year(2026, daysBefore(day, 15 - days, days + 1), 7000);
    return daysBefore(day, days).reduce<YearChunk>(
      (chunk, one) => withDay(chunk, one, { uv: { value: 700_000, state: suspect } }, 1),
      before,
    );
  };
  expect(stateOf(700_000, day, [risen(8)])).toBe(provisional);
  expect(stateOf(700_000, day, [risen(7)])).toBe(suspect);
});
