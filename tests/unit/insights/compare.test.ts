import { describe, expect, it } from 'vitest';
import {
  type CompareInput,
  compareFourWeeks,
  compareLastWeek,
} from '../../../utils/insights/compare';
import { type Figure, missing } from '../../../utils/model/figure';
import type { MetricId } from '../../../utils/model/metric';
import { DAY_STATE, type DayState } from '../../../utils/model/series';
import { type Entry, weekly } from './series-of';

const DAY = '2026-07-15';
const WEEKS = ['2026-07-08', '2026-07-01', '2026-06-24', '2026-06-17'];
const { settled, provisional, suspect, maturing } = DAY_STATE;

const exact = (value: number): Figure => ({ kind: 'exact', value });

function input(
  metric: MetricId,
  value: number | Figure,
  weeksBack: Partial<Record<MetricId, readonly Entry[]>>,
  state: DayState = settled,
): CompareInput {
  return {
    metric,
    day: DAY,
    figure: typeof value === 'number' ? exact(value) : value,
    state,
    series: Object.fromEntries(
      Object.entries(weeksBack).map(([id, back]) => [
        id,
        weekly(id as MetricId, DAY, null, back, 99),
      ]),
    ),
  };
}

const compared = (base: number, change: number, days: string[], more = {}) => ({
  kind: 'compared',
  base,
  change,
  days,
  provisional: false,
  ...more,
});

describe('against the same weekday last week', () => {
  it.each([
    ['a share of the base', input('uv', 80, { uv: [100] }), compared(100, -0.2, [WEEKS[0] ?? ''])],
    [
      'points for a ratio',
      input('cvr', 0.05, { cvr: [0.04] }),
      compared(0.04, expect.closeTo(0.01, 12), [WEEKS[0] ?? '']),
    ],
    [
      'a share for spend per buyer',
      input('aov', 90, { aov: [60] }),
      compared(60, 0.5, [WEEKS[0] ?? '']),
    ],
    [
      'points from 0 need no division',
      input('cvr', 0.02, { cvr: [0] }),
      compared(0, 0.02, [WEEKS[0] ?? '']),
    ],
    [
      'from a net loss it still rises',
      input('net_pay_amt', 50, { net_pay_amt: [-100] }),
      compared(-100, 1.5, [WEEKS[0] ?? '']),
    ],
  ])('%s', (_, given, expected) => expect(compareLastWeek(given)).toEqual(expected));

  it.each([
    ['not read', input('uv', 80, { uv: [null, 100] }), 'not-read'],
    ['no series', input('uv', 80, {}), 'not-read'],
    ['base suspect', input('uv', 80, { uv: [[100, suspect]] }), 'suspect'],
    ['figure suspect', input('uv', 80, { uv: [100] }, suspect), 'suspect'],
    ['base 0', input('uv', 80, { uv: [0] }), 'base-zero'],
    ['figure missing', input('uv', missing('absent'), { uv: [100] }), 'missing'],
    ['figure a range', input('uv', { kind: 'range', low: 1, high: 2 }, { uv: [100] }), 'missing'],
    ['figure an index', input('uv', { kind: 'index', value: 3 }, { uv: [100] }), 'missing'],
  ])('%s: %o → none, %s', (_, given, why) => {
    expect(compareLastWeek(given)).toEqual({ kind: 'none', why });
  });

  it.each([
    ['the figure', input('uv', 80, { uv: [100] }, provisional)],
    ['the base', input('uv', 80, { uv: [[100, provisional]] })],
    ['a maturing base', input('refund_amt_rate', 0.1, { refund_amt_rate: [[0.1, maturing]] })],
  ])('is provisional with %s', (_, given) => {
    expect(compareLastWeek(given)).toMatchObject({ provisional: true });
  });
});

describe('against the mean of four same weekdays', () => {
  it('takes the mean', () => {
    expect(compareFourWeeks(input('uv', 120, { uv: [100, 110, 90, 100, 7] }))).toEqual(
      compared(100, 0.2, WEEKS),
    );
  });

  it('leaves out gaps and suspect days and names the rest', () => {
    const given = input('uv', 120, { uv: [100, null, [5, suspect], 140] });
    expect(compareFourWeeks(given)).toEqual(compared(120, 0, [WEEKS[0] ?? '', WEEKS[3] ?? '']));
  });

  it('recomputes conversion from its parts, not from the daily ratios', () => {
    // (10+90)/(100+300) = 0.25; the mean of 0.1 and 0.3 would be 0.2
    const given = input('cvr', 0.3, { cvr: [0.1, 0.3], uv: [100, 300], pay_buyers: [10, 90] });
    expect(compareFourWeeks(given)).toEqual(
      compared(0.25, expect.closeTo(0.05, 12), WEEKS.slice(0, 2)),
    );
  });

  it('recomputes spend per buyer: (1000+300)/(10+30) = 32.5', () => {
    const given = input('aov', 65, { aov: [100, 10], pay_amt: [1000, 300], pay_buyers: [10, 30] });
    expect(compareFourWeeks(given)).toEqual(compared(32.5, 1, WEEKS.slice(0, 2)));
  });

  it('takes only days that hold both parts', () => {
    const given = input('cvr', 0.2, {
      cvr: [0.1, 0.3, 0.5],
      uv: [100, 300, [200, suspect]],
      pay_buyers: [10, null, 90],
    });
    expect(compareFourWeeks(given)).toEqual(compared(0.1, 0.1, [WEEKS[0] ?? '']));
  });

  it('is provisional when a part is', () => {
    const given = input('cvr', 0.2, { uv: [100], pay_buyers: [[10, provisional]] });
    expect(compareFourWeeks(given)).toMatchObject({ provisional: true });
  });

  it.each<[string, CompareInput, boolean]>([
    ['without its parts', input('cvr', 0.2, { cvr: [0.1, 0.3] }), true],
    ['without known parts', input('stay', 20, { stay: [10, 30] }), true],
    ['of one day is that day', input('stay', 20, { stay: [10] }), false],
    ['is not what a sum has', input('uv', 20, { uv: [10, 30] }), false],
  ])('a plain mean of a ratio says so: %s', (_, given, averaged) => {
    const comparison = compareFourWeeks(given);
    expect('averaged' in comparison).toBe(averaged);
    expect(comparison).toMatchObject({ kind: 'compared' });
  });

  it.each([
    ['nothing read', input('uv', 80, { uv: [null, null, null, null, 5] }), 'not-read'],
    ['all suspect', input('uv', 80, { uv: [[1, suspect], null] }), 'suspect'],
    ['mean 0', input('uv', 80, { uv: [0, 0] }), 'base-zero'],
  ])('%s', (_, given, why) => {
    expect(compareFourWeeks(given)).toEqual({ kind: 'none', why });
  });
});
