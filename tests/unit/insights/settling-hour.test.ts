import { expect, it } from 'vitest';
import {
  type DayLooks,
  provisionalUntil,
  settlingHour,
  settlingHours,
} from '../../../utils/insights/settling-hour';
import { addDays, HOUR, startOfDay } from '../../../utils/model/day';
import type { DayLedger, DayLook } from '../../../utils/model/ledger';

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

/** A ledger of spend and attributed sales; looks at hours after the day's end. */
function ledger(
  at: number,
  looks: [hour: number, cost: number, page?: DayLook['page']][],
): DayLedger {
  const name = addDays('2026-09-01', at);
  return {
    key: `shop:t|s|${name}`,
    subject: 'shop:t',
    scope: 's',
    day: name,
    metrics: ['cost', 'ad_gmv'],
    looks: looks.map(([hour, cost, page = 'ali.report'], seq) => ({
      seq,
      takenAt: startOfDay(addDays(name, 1)) + hour * HOUR,
      page,
      values: Float64Array.of(cost, cost * 3),
      steps: Float64Array.of(0, 0),
      doubted: [],
    })),
  };
}

const FIVE = [0, 1, 2, 3, 4];

it('is learned metric by metric from the ledgers, not for what matures', () => {
  const hours = settlingHours(
    FIVE.map((i) =>
      ledger(i, [
        [8, 0],
        [11.5, 40],
        [15, 40],
      ]),
    ),
  );
  expect(hours).toEqual({ cost: 11.5 });
});

it('is learned from the page that was looked at last, because two pages are filled in apart', () => {
  const days = FIVE.map((i) =>
    ledger(i, [
      [8, 0],
      [10, 39, 'ali.manage'],
      [11.5, 40],
      [15, 40],
    ]),
  );
  expect(settlingHours(days)).toEqual({ cost: 11.5 });
});

it('tells until when a day is provisional: its hour, its window, or not known', () => {
  const end = startOfDay('2026-09-17');
  expect(provisionalUntil('cost', '2026-09-16', { cost: 11.5 })).toBe(end + 11.5 * HOUR);
  expect(provisionalUntil('cost', '2026-09-16', {})).toBeNull();
  expect(provisionalUntil('ad_gmv', '2026-09-16', { ad_gmv: 11.5 }, 7)).toBe(end + 7 * 24 * HOUR);
  expect(provisionalUntil('refund_amt_rate', '2026-09-16', {})).toBe(end + 15 * 24 * HOUR);
});
