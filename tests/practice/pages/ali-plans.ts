import { AD_PLANS, type AdPlan, planDays } from '../shop/ad-plans.ts';
import { printCount, printHundredths, printMean, printShare } from '../shop/print.ts';
import type { Scenario } from '../shop/scenario.ts';
import { aliControls, aliFrame } from './ali-frame.ts';
import { html, type Markup } from './markup.ts';

const HEADS = [
  '推广宝贝',
  '状态',
  '日限额(元)',
  '展现量',
  '点击量',
  '花费',
  '点击率',
  '总成交金额',
  '总成交笔数',
  '投入产出比',
];

/** 万相台 推广: the list of plans with state and limit, and yesterday's figures. */
export function aliPlans(scenario: Scenario): Markup {
  return aliFrame(
    '推广',
    html`<div class="next-card">${aliControls('昨日', '转化周期 15天累计数据', '末次点击归因')}<table><thead><tr><th>计划名称</th>${HEADS.map(
      (head) => html`<th>${head}</th>`,
    )}</tr></thead><tbody>${AD_PLANS.map((plan) => {
      const [day] = planDays(scenario, plan, 1);
      if (!day) return html``;
      const { impressions, clicks, cost, sales, orders } = day;
      return html`<tr><td>${plan.name}<span class="ali-id">${plan.id}</span></td><td>${promoted(plan)}</td><td>${plan.status}</td><td>${printHundredths(plan.limit * 100)}</td><td>${printCount(impressions)}</td><td>${printCount(clicks)}</td><td>${printHundredths(cost)}</td><td>${printShare(clicks, impressions)}</td><td>${printHundredths(sales)}</td><td>${printCount(orders)}</td><td>${printMean(sales * 100, cost)}</td></tr>`;
    })}</tbody></table></div>`,
  );
}

/** One item by its title and number, several by how many they are. */
function promoted({ promotes }: AdPlan): Markup {
  if (typeof promotes === 'number') return html`${String(promotes)}`;
  return html`<a href="https://item.taobao.com/item.htm?id=${promotes.id}">${promotes.title}</a><span class="ali-id">ID:${promotes.id}</span>`;
}
