import { describe, expect, it } from 'vitest';
import { missedPlan, plannedDay } from '../../../utils/insights/targets-missed';
import type { Target } from '../../../utils/model/target';
import { type Entry, seriesOf } from './series-of';

/** Thursday; its week began on Monday the 7th. */
const DAY = '2026-09-10';

const target = (metric: Target['metric'], per: Target['per'], value: number): Target => ({
  key: `${metric}|${per}`,
  shop: 'shop:t',
  metric,
  per,
  value,
  from: '2026-09-01',
});

const series = (pay: Entry[], uv: Entry[], buyers: Entry[]) => ({
  pay_amt: seriesOf('pay_amt', DAY, pay),
  uv: seriesOf('uv', DAY, uv),
  pay_buyers: seriesOf('pay_buyers', DAY, buyers),
});

/** TV-A of the domain notes: planned before, real after. */
const PLAN = [target('uv', 'day', 10_000), target('cvr', 'day', 0.025), target('aov', 'day', 120)];

const ask = (
  given: Parameters<typeof series>,
  rest: Partial<Parameters<typeof missedPlan>[0]> = {},
) =>
  missedPlan({
    per: 'day',
    day: DAY,
    targets: PLAN,
    series: series(...given),
    excluded: new Map(),
    weightOf: () => 1,
    ...rest,
  });

describe('a mean day as planned', () => {
  it.each([
    [
      { uv: 100, cvr: 0.1, aov: 20 },
      { payBuyers: 10, payAmt: 200 },
    ],
    [{ payAmt: 200, uv: 100, cvr: 0.1 }, { aov: 20 }],
    [{ payAmt: 200, uv: 100, aov: 20 }, { cvr: 0.1 }],
    [{ payAmt: 200, cvr: 0.1, aov: 20 }, { uv: 100 }],
    [
      { payBuyers: 10, cvr: 0.1, aov: 20 },
      { uv: 100, payAmt: 200 },
    ],
    [
      { payBuyers: 10, uv: 100, payAmt: 200 },
      { cvr: 0.1, aov: 20 },
    ],
  ])('%o gives %o', (given, found) => {
    expect(plannedDay(given)).toMatchObject(found);
  });

  it.each([
    [{ payAmt: 200 }, ['uv', 'cvr', 'aov']],
    [{ payAmt: 200, uv: 100 }, ['cvr', 'aov']],
    [{ uv: 100, cvr: 0.1 }, ['aov']],
  ])('%o lacks %o', (given, missing) => {
    expect(plannedDay(given)).toEqual({ missing });
  });
});

describe('which factor misses the plan', () => {
  it('TV-A: a day, to the cent', () => {
    expect(ask([[27_720], [9_000], [252]])).toMatchObject({
      kind: 'explained',
      why: {
        before: 30_000,
        after: 27_720,
        visitors: -3_039.12,
        conversion: 3_268.96,
        spend: -2_509.84,
      },
    });
  });

  it('of a week so far, by the days that were read', () => {
    const answer = ask(
      [
        [27_720, null, 27_720, 27_720],
        [9_000, null, 9_000, 9_000],
        [252, null, 252, 252],
      ],
      { per: 'week' },
    );
    // 3 × TV-A: −9,117.3669, 9,806.8920, −7,529.5251
    expect(answer).toMatchObject({
      leftOut: ['2026-09-08'],
      before: { days: 3, payAmt: 90_000, uv: 10_000 },
      why: { change: -6_840, visitors: -9_117.37, conversion: 9_806.89, spend: -7_529.52 },
    });
  });

  it('weighs the days as the plan does', () => {
    const answer = ask([[27_720], [9_000], [252]], { weightOf: () => 1.5 });
    expect(answer).toMatchObject({ why: { before: 45_000 }, before: { uv: 15_000 } });
  });

  it('says what is wanting', () => {
    expect(ask([[1], [1], [1]], { targets: [target('pay_amt', 'day', 100)] })).toEqual({
      kind: 'refused',
      why: 'no-target',
      missing: ['uv', 'cvr', 'aov'],
    });
    expect(ask([[null], [null], [null]])).toMatchObject({ kind: 'refused', why: 'unread' });
  });

  it('says that targets contradict each other', () => {
    const targets = [...PLAN, target('pay_amt', 'day', 33_000)];
    expect(ask([[27_720], [9_000], [252]], { targets })).toMatchObject({
      cautions: [{ kind: 'targets-disagree', product: 30_000, sales: 33_000 }],
    });
  });
});
