import { addDays } from '../shop/calendar.ts';
import { OWN_ITEMS } from '../shop/own-items.ts';
import type { Scenario } from '../shop/scenario.ts';
import { html, type Markup } from './markup.ts';
import { qnFrame } from './qn-frame.ts';

/** Price, pieces held, pieces sold in thirty days of each own item, in their order. */
const SHELF: readonly [price: string, stock: string, sold: string][] = [
  ['¥ 95.00', '1,204', '683'],
  ['¥ 78.00', '120', '212'],
  ['¥ 129.00-159.00', '88', '64'],
  ['¥ 59.00', '412', '301'],
];

/** 千牛 我的商品: what the shop sells, the price it stands at now, and what is held of it. */
export function qnItems({ today }: Scenario): Markup {
  return qnFrame(
    '我的商品',
    '商品',
    html`<div class="next-tabs"><div role="tablist" class="next-tabs-nav">${[
      '出售中的宝贝',
      '仓库中的宝贝',
    ].map(
      (name, i) =>
        html`<div role="tab" aria-selected="${String(i === 0)}" class="next-tabs-tab${i === 0 ? ' active' : ''}"><div class="next-tabs-tab-inner">${name}</div></div>`,
    )}</div></div>
<div class="next-table"><table><thead><tr class="next-table-header"><th>商品信息</th><th>价格</th><th>库存</th><th>30日销量</th><th>发布时间</th></tr></thead>
<tbody class="next-table-body">${OWN_ITEMS.map(({ id, title }, i) => {
      const [price = '-', stock = '-', sold = '-'] = SHELF[i] ?? [];
      return html`<tr class="next-table-row"><td><a href="https://item.taobao.com/item.htm?id=${id}">${title}</a><span>ID:${id}</span></td><td>${price}</td><td>${stock}</td><td>${sold}</td><td><div>${addDays(today, i === OWN_ITEMS.length - 1 ? -3 : -200 + i)} 14:07</div><div>出售中</div></td></tr>`;
    })}</tbody></table></div>`,
  );
}
