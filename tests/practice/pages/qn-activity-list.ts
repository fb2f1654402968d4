import type { PracticeActivity } from '../shop/activities.ts';
import { SHOP_NAME } from '../shop/scenario.ts';
import { consoleFrame } from './console-frame.ts';
import { html, type Markup } from './markup.ts';
import { QN_ACTIVITY_STYLE, QN_MENU } from './qn-activity-style.ts';

/** 千牛 活动报名: the list of activities with their times and states. */
export function qnActivityList(activities: readonly PracticeActivity[]): Markup {
  return consoleFrame({
    title: '千牛商家工作台 - 活动报名',
    brand: '千牛 · 卖家工作台',
    menu: QN_MENU,
    now: '营销',
    who: html`<span class="shop-name">${SHOP_NAME}</span>`,
    style: QN_ACTIVITY_STYLE,
    body: html`<main class="wrap"><div class="next-card">
<div class="next-table"><table>
<thead><tr class="next-table-header"><th>活动名称</th><th>报名时间</th><th>活动时间</th><th>报名状态</th><th>操作</th></tr></thead>
<tbody class="next-table-body">${activities.map(row)}</tbody>
</table></div>
</div></main>`,
    scripts: html``,
  });
}

function row({ id, name, signUp, run, status }: PracticeActivity): Markup {
  return html`<tr class="next-table-row">
<td><a href="/home.htm/starb/tmc-next/sale/seller/activity_detail.htm?activityId=${id}">${name}</a></td>
<td>${signUp}</td><td>${run}</td><td>${status}</td>
<td><a href="/home.htm/starb/tmc-next/sale/seller/activity_detail.htm?activityId=${id}">查看详情</a></td>
</tr>`;
}
