import { describe, expect, it } from 'vitest';
import { progressOf } from '../../../utils/insights/targets';
import { seriesOf } from './series-of';

/** Monday 2026-09-07 to Wednesday the 9th. */
const DAY = '2026-09-09';

describe('the progress of a week', () => {
  it('of money: what is still to come, a day', () => {
    const series = { pay_amt: seriesOf('pay_amt', DAY, [900, 1_000, 1_100]) };
    const progress = progressOf({ metric: 'pay_amt', per: 'week', value: 10_000 }, series, DAY);
    expect(progress).toMatchObject({
      span: { from: '2026-09-07', to: '2026-09-13' },
      share: 0.3,
      daysLeft: 4,
      neededPerDay: 1_750,
      meanPerDay: 1_000,
    });
    expect(progress.elapsed).toBeCloseTo(3 / 7, 12);
  });

  it('of visitors: the mean of the days against the target', () => {
    const series = { uv: seriesOf('uv', DAY, [90, 100, 110]) };
    expect(progressOf({ metric: 'uv', per: 'week', value: 128 }, series, DAY)).toMatchObject({
      share: 100 / 128,
      // 128 × 7 = 896, of which 300 were there: 596 on four days
      neededPerDay: 149,
      meanPerDay: 100,
    });
  });

  it('asks nothing more where the target is reached', () => {
    const series = { pay_amt: seriesOf('pay_amt', DAY, [5_000, 6_000, 0]) };
    const progress = progressOf({ metric: 'pay_amt', per: 'week', value: 10_000 }, series, DAY);
    expect(progress).toMatchObject({ share: 1.1, neededPerDay: 0 });
  });

  it('divides by the days that were read', () => {
    const series = { pay_amt: seriesOf('pay_amt', DAY, [900, null, 1_100]) };
    expect(
      progressOf({ metric: 'pay_amt', per: 'week', value: 10_000 }, series, DAY),
    ).toMatchObject({ meanPerDay: 1_000, neededPerDay: 2_000, soFar: { daysRead: 2 } });
  });

  it('is not known where nothing was read', () => {
    expect(progressOf({ metric: 'pay_amt', per: 'week', value: 10_000 }, {}, DAY)).toMatchObject({
      share: null,
      neededPerDay: null,
      meanPerDay: null,
    });
  });

  it('of a day that is over asks for nothing', () => {
    const series = { pay_amt: seriesOf('pay_amt', DAY, [900]) };
    expect(progressOf({ metric: 'pay_amt', per: 'day', value: 1_000 }, series, DAY)).toMatchObject({
      share: 0.9,
      elapsed: 1,
      neededPerDay: null,
    });
  });
});
