import { expect, it } from 'vitest';
import { adsPlans } from '../../../utils/ads/ads-plans';
import { adsRowsOf } from '../../../utils/ads/read-rows';
import { addDays, HOUR, startOfDay } from '../../../utils/model/day';
import { rowSeries } from '../insights/row-series';
import { contextOf, DAY, SHOP } from '../insights/rules/context-of';
import { lookAt, readingsOf, rowsOf, tableRow } from '../insights/rules/said-by';

const NOW = startOfDay(addDays(DAY, 1)) + 9 * HOUR;
const fill = (value: number) => Array<number>(30).fill(value);

/** Break-even at 4: (1 − 0.2) × (0.4 − 0.05) − 0.03 = 0.25. */
const COSTS = { margin: 0.4, fees: 0.05, refunds: 0.2, shipping: 0.03, unitCosts: {} };

/** A plan that lost over thirty final days, as the list of plans shows it. */
function planOf(status: string) {
  const row = rowSeries('plan', '拉新', DAY, {
    ...{ cost: fill(100), clk: fill(100), imp: fill(2_000) },
    ...{ ad_gmv: fill(200), ad_ord: fill(3) },
  });
  const plan = { ...row, subject: { ...row.subject, subject: `${SHOP}>plan:拉新` } };
  const texts = [{ label: '计划状态', text: status }];
  const list = lookAt('ali.manage', NOW - HOUR, [
    { kind: 'table', rows: [tableRow('plan', '拉新', { day_limit: 200 }, { texts })] },
  ]);
  const context = contextOf({ now: NOW, rows: rowsOf(plan), ...readingsOf(list) });
  const rows = adsRowsOf('plan', { shop: SHOP, rows: [plan], readings: [], last: DAY });
  return adsPlans({ context, rows, costs: COSTS, order: 67, records: [], checks: [] })[0];
}

it.each([
  ['推广中', 'lower rule', 160],
  ['暂停', 'hold paused', null],
  ['已结束', 'hold paused', null],
])('%s: %s', (status, said, to) => {
  const plan = planOf(status);
  expect(`${plan?.advice.kind} ${plan?.advice.why}`).toBe(said);
  expect(plan?.advice.to).toBe(to);
  expect(plan?.limit).toBe(200);
});
