import { expect, it } from 'vitest';
import { revisionsOf } from '../../../utils/insights/revisions';
import type { LedgerLook } from '../../../utils/model/ledger';
import type { MetricId } from '../../../utils/model/metric';

const look = (
  clock: string,
  values: Partial<Record<MetricId, number>>,
  page: LedgerLook['page'] = 'ali.report',
): LedgerLook => ({
  takenAt: Date.parse(`2026-11-20T${clock}:00+08:00`),
  page,
  figures: Object.entries(values).map(([metric, value]) => ({
    metric: metric as MetricId,
    value,
  })),
});

// Domain notes §0, trap 8.
const EARLY = look('08:04', { imp: 0, clk: 0, cost: 0, ad_gmv: 0 });
const LATE = look('11:22', { imp: 25_310, clk: 402, cost: 312.5, ad_gmv: 1180 });

it('lists every figure that a later look shows otherwise, with both values and both moments', () => {
  const [first, second] = revisionsOf([LATE, EARLY]);
  expect(first).toMatchObject({ takenAt: EARLY.takenAt, same: 0 });
  expect(first?.since).toBeUndefined();
  expect(second).toMatchObject({ takenAt: LATE.takenAt, since: { takenAt: EARLY.takenAt } });
  expect(second?.changes).toEqual([
    { metric: 'imp', before: 0, after: 25_310 },
    { metric: 'clk', before: 0, after: 402 },
    { metric: 'cost', before: 0, after: 312.5 },
    { metric: 'ad_gmv', before: 0, after: 1180 },
  ]);
});

it('sets a figure against the last look that showed it, on whatever page', () => {
  const looks = [
    look('08:30', { uv: 1200, pay_amt: 4000 }, 'sycm.home'),
    look('09:00', { pay_amt: 4240 }, 'sycm.trade'),
    look('09:30', { uv: 1285, pay_amt: 4240 }, 'sycm.home'),
  ];
  expect(revisionsOf(looks).map(({ changes, same }) => [changes, same])).toEqual([
    [
      [
        { metric: 'uv', before: null, after: 1200 },
        { metric: 'pay_amt', before: null, after: 4000 },
      ],
      0,
    ],
    [[{ metric: 'pay_amt', before: 4000, after: 4240 }], 0],
    [[{ metric: 'uv', before: 1200, after: 1285 }], 1],
  ]);
});

it('tells a figure that has come into doubt although it is the same', () => {
  const doubted = { metric: 'uv' as const, value: 1200, doubted: true as const };
  const looks = [look('08:30', { uv: 1200 }), { ...look('09:00', {}), figures: [doubted] }];
  expect(revisionsOf(looks)[1]?.changes).toEqual([
    { metric: 'uv', before: 1200, after: 1200, doubted: true },
  ]);
});
