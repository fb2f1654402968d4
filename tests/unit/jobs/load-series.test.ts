import { expect, it } from 'vitest';
import { columnsOf } from '../../../utils/jobs/load-series';

it.each<[string, string, string, (readonly [string, number, number])[]]>([
  [
    'over the end of a year',
    '2025-12-30',
    '2026-01-02',
    [
      ['2025-12-30', 2025, 363],
      ['2025-12-31', 2025, 364],
      ['2026-01-01', 2026, 0],
      ['2026-01-02', 2026, 1],
    ],
  ],
  [
    'over a leap day',
    '2024-02-28',
    '2024-03-01',
    [
      ['2024-02-28', 2024, 58],
      ['2024-02-29', 2024, 59],
      ['2024-03-01', 2024, 60],
    ],
  ],
  ['from the first day of a year', '2026-01-01', '2026-01-01', [['2026-01-01', 2026, 0]]],
])('columns stand where their days do: %s', (_, from, to, expected) => {
  expect(columnsOf(from, to)).toEqual(
    expected.map(([day, year, column]) => ({ day, year, column })),
  );
});

it('gives a leap year its 366 columns', () => {
  const columns = columnsOf('2024-01-01', '2025-01-01');
  expect(columns.at(-2)).toEqual({ day: '2024-12-31', year: 2024, column: 365 });
  expect(columns.at(-1)).toEqual({ day: '2025-01-01', year: 2025, column: 0 });
});
