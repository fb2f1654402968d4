import { OWN_ITEMS } from '../shop/own-items.ts';
import { printCount, printShare } from '../shop/print.ts';
import { wholeBetween } from '../shop/random.ts';
import { type Scenario, SHOP_NAME, yesterday } from '../shop/scenario.ts';
import { consoleFrame } from './console-frame.ts';
import { html, type Markup } from './markup.ts';
import { SYCM_HOME_STYLE } from './sycm-home-style.ts';

/** Words of the practice shop, the item that each led to, and the bin of searches it stands in. */
const WORDS: readonly [word: string, item: number, bin: string][] = [
  ['保温杯', 0, '7.5万 ~ 10万'],
  ['保温杯女士', 0, '1万 ~ 2.5万'],
  ['316保温杯', 0, '5000 ~ 7500'],
  ['马克杯带盖勺', 1, '2500 ~ 5000'],
  ['玻璃茶壶', 2, '1万 ~ 2.5万'],
  ['儿童吸管水壶', 3, '5000 ~ 7500'],
];

/** 生意参谋 流量 › 引流搜索词 with 选词助手 below: what words led here, and what the market does with them. */
export function sycmKeywords(scenario: Scenario): Markup {
  return consoleFrame({
    title: '生意参谋 - 选词助手',
    brand: '生意参谋',
    menu: ['首页', '实时', '流量', '品类', '交易', '服务'],
    now: '流量',
    who: html`<span class="sycm-shop-name">${SHOP_NAME}</span><em>主店</em>`,
    style: SYCM_HOME_STYLE,
    body: html`<main class="wrap" id="sycm-keywords">
<div class="oui-date-picker"><span class="oui-date-picker-current-date">统计时间 ${yesterday(scenario)}</span></div>
<div class="oui-tab-switch" role="tablist"><span class="oui-tab-switch-item oui-tab-switch-item-active" role="tab" aria-selected="true">全部终端</span></div>
${table(
  '引流搜索词',
  ['搜索词', '访客数', '加购人数', '支付转化率', '商品名称', '商品ID'],
  WORDS.map(([word, item]) => ownRow(scenario, word, item)),
)}
${table(
  '选词助手',
  ['搜索词', '搜索人气', '点击率', '支付转化率', '在线商品数', '直通车参考价'],
  WORDS.map(([word, , bin]) => marketRow(scenario, word, bin)),
)}</main>`,
    scripts: html``,
  });
}

function table(title: string, heads: readonly string[], rows: readonly Markup[]): Markup {
  return html`<section class="oui-card"><div class="oui-card-header"><h4 class="oui-card-title">${title}</h4></div>
<table class="ant-table"><thead class="ant-table-thead"><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead>
<tbody class="ant-table-tbody">${rows}</tbody></table></section>`;
}

function ownRow(scenario: Scenario, word: string, item: number): Markup {
  const about = [scenario.seed, yesterday(scenario), 'word', word] as const;
  const visitors = wholeBetween(40, 400, ...about, 'visitors');
  const buyers = wholeBetween(1, 1 + Math.floor(visitors / 20), ...about, 'buyers');
  const { id, title } = OWN_ITEMS[item] ?? OWN_ITEMS[0];
  const cells = [
    word,
    printCount(visitors),
    printCount(wholeBetween(2, 30, ...about, 'cart')),
    printShare(buyers, visitors),
    title,
    id,
  ];
  return html`<tr class="ant-table-row" data-row-key="${word}">${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
}

function marketRow(scenario: Scenario, word: string, bin: string): Markup {
  const about = [scenario.seed, yesterday(scenario), 'market', word] as const;
  const cells = [
    word,
    bin,
    `${wholeBetween(60, 180, ...about, 'clicks')}%`,
    '5% ~ 7.5%',
    printCount(wholeBetween(2_000, 90_000, ...about, 'supply')),
    `${wholeBetween(0, 2, ...about, 'bid')}.${wholeBetween(10, 99, ...about, 'cents')}`,
  ];
  return html`<tr class="ant-table-row" data-row-key="market-${word}">${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
}
