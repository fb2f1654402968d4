import { describe, expect, it } from 'vitest';
import { freshItems } from '../../../utils/activities/fresh-items';
import { pageFees } from '../../../utils/activities/page-fees';
import { DAY_LENGTH, HOUR, startOfDay } from '../../../utils/model/day';
import type { Reading } from '../../../utils/model/reading';
import { lookAt } from '../insights/rules/said-by';

const NOW = startOfDay('2026-11-21') + 9 * HOUR;

describe('fees of a page', () => {
  const fee = (label: string, text: string) => ({ label, text });
  it.each([
    [[fee('技术服务费', '3%'), fee('保底费', '¥3,600.00')], { rate: 0.03, fixed: 3600 }],
    [[fee('佣金比例', '2.5 %'), fee('技术服务费', '2.5%')], { rate: 0.025 }],
    [[fee('坑位费', '500元'), fee('保底费', '1,000 元')], { fixed: 1500 }],
    // two shares that differ, and words: the operator decides
    [[fee('佣金', '2%'), fee('技术服务费', '3%')], {}],
    [[fee('技术服务费', '按类目 2%~5%'), fee('保底费', '成交额不足 5 万补足')], {}],
    [[], {}],
  ])('%j', (fees, costs) => {
    expect(pageFees(fees)).toEqual(costs);
  });
});

describe('new products', () => {
  const shelf = (daysAgo: number, ...rows: [id: string, label: string, day: string][]): Reading =>
    lookAt('qn.items', NOW - daysAgo * DAY_LENGTH, [
      {
        kind: 'table',
        rows: rows.map(([id, label, day]) => ({
          subject: { kind: 'item', name: `商品${id}`, id, of: 'own' },
          figures: [],
          texts: [{ label, text: `${day} 10:00` }],
        })),
      },
    ]);
  const idsOf = (looks: Reading[], known: string[] = []) =>
    freshItems(looks, new Set(known), NOW).map(({ item }) => item);

  it('are those that were made within fourteen days', () => {
    const looks = [
      shelf(0, ['11111', '创建时间', '2026-11-18'], ['22222', '发布时间', '2026-11-06']),
      shelf(1, ['33333', '创建时间', '2026-11-19'], ['11111', '创建时间', '2026-11-18']),
    ];
    expect(idsOf(looks)).toEqual(['33333', '11111']);
    expect(idsOf(looks, ['33333'])).toEqual(['11111']);
  });

  it('are not those that were only put back on the shelf', () => {
    const back = shelf(0, ['11111', '上架时间', '2026-11-20'], ['44444', '上架时间', '2026-11-20']);
    expect(idsOf([back])).toEqual([]);
    const before = shelf(5, ['11111', '上架时间', '2026-11-01']);
    expect(idsOf([back, before])).toEqual(['44444']);
  });
});
