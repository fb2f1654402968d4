import { addDays } from '../shop/calendar.ts';
import { printCount } from '../shop/print.ts';
import { wholeBetween } from '../shop/random.ts';
import { type Scenario, SHOP_NAME, yesterday } from '../shop/scenario.ts';
import { consoleFrame } from './console-frame.ts';
import { html, type Markup } from './markup.ts';
import { SYCM_HOME_STYLE } from './sycm-home-style.ts';

/** 生意参谋 自助分析: the console's frame around a page of its own. */
export function sycmReport(): Markup {
  return consoleFrame({
    title: '生意参谋 - 自助分析',
    brand: '生意参谋',
    menu: ['首页', '实时', '流量', '品类', '交易', '服务'],
    now: '首页',
    who: html`<span class="sycm-shop-name">${SHOP_NAME}</span><em>主店</em>`,
    style: SYCM_HOME_STYLE,
    body: html`<iframe title="自助分析" style="width:100%;height:640px;border:0" src="/lyone/auto_analysis/my_space?from=adm"></iframe>`,
    scripts: html``,
  });
}

/** What stands in the frame: one row a day, in columns of the operator's choice. */
export function sycmReportFrame(scenario: Scenario): Markup {
  const heads = ['统计日期', '店铺名称', '访客数', '支付买家数', '加购人数'];
  const days = [2, 1, 0].map((back) => addDays(yesterday(scenario), -back));
  return html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>我的空间</title></head><body>
<table><thead><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead><tbody>${days.map(
    (day) => {
      const count = (low: number, high: number, what: string) =>
        printCount(wholeBetween(low, high, scenario.seed, day, what));
      return html`<tr><td>${day}</td><td>${SHOP_NAME}</td><td>${count(3000, 5000, 'report-visitors')}</td><td>${count(60, 120, 'report-buyers')}</td><td>${count(150, 400, 'report-carts')}</td></tr>`;
    },
  )}</tbody></table></body></html>
`;
}
