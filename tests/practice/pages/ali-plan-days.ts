import { AD_PLANS, type PlanDay, planDays } from '../shop/ad-plans.ts';
import { printCount, printHundredths, printMean, printShare } from '../shop/print.ts';
import type { Scenario } from '../shop/scenario.ts';
import { aliControls, aliFrame } from './ali-frame.ts';
import { html, type Markup } from './markup.ts';

const DAYS = 30;
const HEADS = [
  ...['展现量', '点击量', '花费', '点击率', '平均点击花费', '总成交金额', '直接成交金额'],
  ...['间接成交金额', '总成交笔数', '点击转化率', '投入产出比', '总购物车数', '平均展现排名'],
];

/** 万相台 报表 by plan and day over the past thirty days, a row each, the newest first. */
export function aliPlanDays(scenario: Scenario): Markup {
  const rows = AD_PLANS.flatMap((plan) =>
    planDays(scenario, plan, DAYS).map((day) => ({ plan, day })),
  ).sort((a, b) => (a.day.day < b.day.day ? 1 : -1));
  return aliFrame(
    '报表',
    html`<div class="next-card">${aliControls('过去30天', '转化周期 15天累计数据', '末次点击归因', '分日')}<table><thead><tr><th>日期</th><th>计划名字</th><th>计划ID</th>${HEADS.map(
      (head) => html`<th>${head}</th>`,
    )}</tr></thead><tbody>${rows.map(
      ({ plan, day }) =>
        html`<tr><td>${day.day}</td><td>${plan.name}</td><td>${plan.id}</td>${cells(day).map(
          (cell) => html`<td>${cell}</td>`,
        )}</tr>`,
    )}</tbody></table></div>`,
  );
}

function cells(day: PlanDay): string[] {
  const { impressions, clicks, cost, sales, direct, orders, carts, rank } = day;
  return [
    printCount(impressions),
    printCount(clicks),
    printHundredths(cost),
    printShare(clicks, impressions),
    printMean(cost, clicks),
    printHundredths(sales),
    printHundredths(direct),
    printHundredths(sales - direct),
    printCount(orders),
    printShare(orders, clicks),
    printMean(sales * 100, cost),
    printCount(carts),
    String(rank),
  ];
}
