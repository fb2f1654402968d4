import type { PracticeActivity } from '../shop/activities.ts';
import { SHOP_NAME } from '../shop/scenario.ts';
import { consoleFrame } from './console-frame.ts';
import { html, type Markup } from './markup.ts';
import { QN_ACTIVITY_STYLE, QN_MENU } from './qn-activity-style.ts';

/** 千牛: the page of one activity with its times, requirements and enrolled items. */
export function qnActivityDetail(activity: PracticeActivity): Markup {
  const { name, status, signUp, warmUp, run, gates, material, fees } = activity;
  const facts = [
    ['报名时间', signUp],
    ['预热时间', warmUp],
    ['活动时间', run],
    ...(material ? [['素材截止时间', material]] : []),
    ...fees,
    ['报名状态', status],
  ];
  const labels = [...new Set(gates.map(({ label }) => label))];
  return consoleFrame({
    title: `千牛商家工作台 - ${name}`,
    brand: '千牛 · 卖家工作台',
    menu: QN_MENU,
    now: '营销',
    who: html`<span class="shop-name">${SHOP_NAME}</span>`,
    style: QN_ACTIVITY_STYLE,
    body: html`<main class="wrap"><div class="next-card">
<div class="activity-info"><h1 class="activity-title">${name}</h1>
${facts.map(([label, text]) => html`<div><span class="label">${label ?? ''}</span><span>${text ?? ''}</span></div>`)}</div>
${labels.map((label) => gateList(label, activity))}
${items(activity)}
</div></main>`,
    scripts: html``,
  });
}

function gateList(label: string, { gates }: PracticeActivity): Markup {
  const own = gates.filter((gate) => gate.label === label);
  return html`<section><div class="gate-title">${label}</div><ul class="gate-list">${own.map(
    ({ text, met }) =>
      html`<li><span>${text}</span>${met === undefined ? '' : html`<span class="gate-ok">${met ? '符合' : '不符合'}</span>`}</li>`,
  )}</ul></section>`;
}

function items({ items: enrolled }: PracticeActivity): Markup {
  if (enrolled.length === 0) return html``;
  return html`<div class="next-table"><table>
<thead><tr class="next-table-header"><th>商品名称</th><th>商品ID</th><th>一口价</th><th>报名活动价</th><th>库存</th><th>最低市场价提示</th><th>完善状态</th></tr></thead>
<tbody class="next-table-body">${enrolled.map(
    ({ id, title, list, price, stock, hint, state }) =>
      html`<tr class="next-table-row"><td>${title}</td><td>${id}</td><td>${list}</td><td>${price}</td><td>${stock}</td><td>${hint || '-'}</td><td>${state}</td></tr>`,
  )}</tbody>
</table></div>`;
}
