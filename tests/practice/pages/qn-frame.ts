import { SHOP_NAME } from '../shop/scenario.ts';
import { consoleFrame } from './console-frame.ts';
import { html, type Markup } from './markup.ts';

const MENU = ['首页', '商品', '交易', '店铺', '营销', '数据', '客服', '财务'];

const STYLE = `
.next-tabs{border-bottom:1px solid #e6e9ef;margin-bottom:12px;padding:0 20px}
.next-tabs-nav{display:flex;gap:26px}
.next-tabs-tab-inner{display:block;padding:10px 0}
.next-tabs-tab.active .next-tabs-tab-inner{color:#2062e6;border-bottom:2px solid #2062e6}
.list{padding:0 20px 20px;display:grid;gap:14px}
.record{border:1px solid #edf0f5;border-radius:7px}
.record-hd{display:flex;gap:18px;background:#f6f8fb;padding:8px 14px;color:#5b6472;font-size:13px}
.record-bd{display:grid;grid-template-columns:2.4fr .6fr .5fr 1.6fr 1.4fr 1fr;gap:14px;padding:12px 14px}
.record-memo{padding:0 14px 12px;color:#8b94a3;font-size:13px}
.record a{color:#2062e6}
.left{color:#d4380d;margin:4px 0 0}
`;

/** A page of 千牛 with the shop in its head; `style` comes behind the common one. */
export function qnFrame(name: string, now: string, body: Markup, style = ''): Markup {
  return consoleFrame({
    title: `千牛商家工作台 - ${name}`,
    brand: '千牛 · 卖家工作台',
    menu: MENU,
    now,
    who: html`<span class="shop-name">${SHOP_NAME}</span>`,
    style: STYLE + style,
    body: html`<main class="wrap"><div class="next-card">${body}</div></main>`,
    scripts: html``,
  });
}

/** Tabs with their counts; `open` is the one that is shown, and each leads to itself. */
export function qnTabs(
  tabs: readonly (readonly [key: string, label: string, count: number | null])[],
  open: string,
): Markup {
  return html`<div class="next-tabs"><div role="tablist" class="next-tabs-nav">${tabs.map(
    ([key, label, count]) =>
      html`<div role="tab" aria-selected="${String(key === open)}" class="next-tabs-tab${key === open ? ' active' : ''}"><a class="next-tabs-tab-inner" href="?tab=${key}">${label}${count === null ? '' : html` <i>${count}</i>`}</a></div>`,
  )}</div></div>`;
}
