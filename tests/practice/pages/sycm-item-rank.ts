import { OWN_ITEMS } from '../shop/own-items.ts';
import { printCount, printHundredths, printShare } from '../shop/print.ts';
import { wholeBetween } from '../shop/random.ts';
import { type Scenario, SHOP_NAME, yesterday } from '../shop/scenario.ts';
import { consoleFrame } from './console-frame.ts';
import { html, type Markup } from './markup.ts';
import { SYCM_HOME_STYLE } from './sycm-home-style.ts';

/** 生意参谋 品类 › 商品排行: one row an item, its name beside its number. */
export function sycmItemRank(scenario: Scenario): Markup {
  return consoleFrame({
    title: '生意参谋 - 商品排行',
    brand: '生意参谋',
    menu: ['首页', '实时', '流量', '品类', '交易', '服务'],
    now: '品类',
    who: html`<span class="sycm-shop-name">${SHOP_NAME}</span><em>主店</em>`,
    style: SYCM_HOME_STYLE,
    body: itemRankBody(scenario),
    scripts: html``,
  });
}

function itemRankBody(scenario: Scenario): Markup {
  const heads = ['商品信息', '商品访客数', '支付买家数', '商品支付转化率', '支付金额'];
  return html`<main class="wrap" id="sycm-item-rank">
<div class="oui-date-picker"><span class="oui-date-picker-current-date">统计时间 ${yesterday(scenario)}</span></div>
<div class="oui-tab-switch" role="tablist">${['全部终端', 'PC端', '无线端'].map(
    (name, i) =>
      html`<span class="oui-tab-switch-item${i === 0 ? ' oui-tab-switch-item-active' : ''}" role="tab" aria-selected="${i === 0 ? 'true' : 'false'}">${name}</span>`,
  )}</div>
<section class="oui-card"><div class="oui-card-header"><h4 class="oui-card-title">商品排行</h4></div>
<table class="ant-table"><thead class="ant-table-thead"><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead>
<tbody class="ant-table-tbody">${OWN_ITEMS.map((item) => itemRow(scenario, item))}</tbody></table></section></main>`;
}

function itemRow(scenario: Scenario, { id, title }: (typeof OWN_ITEMS)[number]): Markup {
  const about = [scenario.seed, yesterday(scenario), id] as const;
  const visitors = wholeBetween(800, 2600, ...about, 'visitors');
  const buyers = wholeBetween(8, 60, ...about, 'buyers');
  const cents = buyers * wholeBetween(3900, 15900, ...about, 'spend');
  return html`<tr class="ant-table-row" data-row-key="${id}"><td><div class="sycm-goods-td"><a href="https://item.taobao.com/item.htm?id=${id}">${title}</a><p>ID:${id}</p></div></td><td>${printCount(visitors)}</td><td>${printCount(buyers)}</td><td>${printShare(buyers, visitors)}</td><td>${printHundredths(cents)}</td></tr>`;
}
