import { addDays } from '../shop/calendar.ts';
import { OWN_ITEMS } from '../shop/own-items.ts';
import { printCount, printShare } from '../shop/print.ts';
import { wholeBetween } from '../shop/random.ts';
import { type Scenario, SHOP_NAME, yesterday } from '../shop/scenario.ts';
import { consoleFrame } from './console-frame.ts';
import { html, type Markup } from './markup.ts';
import { SYCM_HOME_STYLE } from './sycm-home-style.ts';

const DAYS = 30;
const TABS = ['销售分析', '流量来源', '标题优化'] as const;
/** The words of the first item's title; those that are dead led nobody to it. */
const WORDS: readonly [word: string, dead: boolean][] = [
  ['316不锈钢', false],
  ['保温杯', false],
  ['女士', false],
  ['高颜值', true],
  ['大容量', false],
  ['便携', true],
  ['泡茶杯', false],
  ['茶水分离', false],
  ['500ml', true],
];
const RECOMMENDED = ['焖茶杯', '车载水杯'] as const;

/** 生意参谋 商品360 › 标题优化: the words of one title as tags, their visitors in the hint on each. */
export function sycmItem360(scenario: Scenario): Markup {
  const [{ id, title }] = OWN_ITEMS;
  const last = yesterday(scenario);
  return consoleFrame({
    title: '生意参谋 - 商品360',
    brand: '生意参谋',
    menu: ['首页', '实时', '流量', '品类', '交易', '服务'],
    now: '品类',
    who: html`<span class="sycm-shop-name">${SHOP_NAME}</span><em>主店</em>`,
    style: `${SYCM_HOME_STYLE}.word-tag{display:inline-block;margin:4px 8px 4px 0;padding:2px 10px;border-radius:4px}.red{background:#fdecea;color:#b3261e}.green{background:#e9f7ef;color:#17693a}`,
    body: html`<main class="wrap">
<div class="oui-date-picker"><div class="oui-date-picker-current-date">${addDays(last, 1 - DAYS)} ~ ${last}</div></div>
<ul class="device"><li class="active">所有终端</li><li>PC端</li><li>无线端</li></ul>
<div class="item-info"><a href="https://item.taobao.com/item.htm?id=${id}">${title}</a><p>ID:${id}</p></div>
<div class="ant-tabs">${TABS.map(
      (name) =>
        html`<div role="tab" class="ant-tabs-tab${name === '标题优化' ? ' ant-tabs-tab-active' : ''}">${name}</div>`,
    )}</div>
${card(
  '标题分析',
  html`<div class="words">${WORDS.map(([word, dead]) => tag(scenario, word, dead))}</div>`,
)}
${card('标题推荐', html`${RECOMMENDED.map((word) => html`<span class="word-tag">${word}</span>`)}`)}
</main>`,
    scripts: html``,
  });
}

function tag(scenario: Scenario, word: string, dead: boolean): Markup {
  if (dead) return html`<span class="word-tag green">${word}</span>`;
  const about = [scenario.seed, yesterday(scenario), 'title', word] as const;
  const visitors = wholeBetween(60, 1800, ...about, 'visitors');
  const buyers = wholeBetween(1, 1 + Math.floor(visitors / 30), ...about, 'buyers');
  return html`<span class="word-tag red" title="引流人数：${printCount(visitors)} 支付转化率：${printShare(buyers, visitors)}">${word}</span>`;
}

function card(title: string, body: Markup): Markup {
  return html`<section class="oui-card"><div class="oui-card-header"><h4 class="oui-card-title">${title}</h4></div><div class="oui-card-content">${body}</div></section>`;
}
