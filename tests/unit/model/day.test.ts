import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayIndexInYear,
  dayOf,
  daysBetween,
  isDay,
  minutesOfDay,
  startOfDay,
  weekday,
} from '../../../utils/model/day';

describe('business days', () => {
  it.each([
    ['2026-11-20T15:59:59.999Z', '2026-11-20'],
    ['2026-11-20T16:00:00.000Z', '2026-11-21'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29'],
  ])('%s falls on %s in Shanghai', (instant, day) => {
    expect(dayOf(Date.parse(instant))).toBe(day);
  });

  it('turns at midnight in Shanghai, not of the machine', () => {
    expect(startOfDay('2026-11-20')).toBe(Date.parse('2026-11-19T16:00:00Z'));
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-11-20', -364, '2025-11-21'],
  ])('%s plus %i days is %s', (day, count, result) => {
    expect(addDays(day, count)).toBe(result);
  });

  it.each([
    ['2026-11-16', 1],
    ['2026-11-20', 5],
    ['2026-11-22', 7],
  ])('%s is day %i of the week', (day, number) => {
    expect(weekday(day)).toBe(number);
  });

  it('numbers the days of a leap year to 365', () => {
    expect(dayIndexInYear('2024-12-31')).toBe(365);
    expect(dayIndexInYear('2026-12-31')).toBe(364);
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '', '昨日', '2026-11-20T00:00'])(
    'does not take %j for a day',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(() => startOfDay(text)).toThrow(RangeError);
    },
  );

  it('counts minutes of the day in Shanghai', () => {
    expect(minutesOfDay(Date.parse('2026-11-20T00:30:59Z'))).toBe(8 * 60 + 30);
  });
});
