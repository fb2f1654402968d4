import { wholeBetween } from '../shop/random.ts';
import { type Scenario, SHOP_NAME } from '../shop/scenario.ts';
import { consoleFrame } from './console-frame.ts';
import { html, type Markup } from './markup.ts';

const STYLE = `
.todo-group{display:grid;grid-template-columns:110px 1fr;gap:10px;padding:12px 20px;border-bottom:1px solid #f0f2f6}
.todo-group:last-child{border:0}
.todo-name{color:#6b7482;padding-top:8px}
.todo-list{display:flex;flex-wrap:wrap;gap:10px}
.todo-item{min-width:128px;border:1px solid #edf0f5;border-radius:7px;padding:8px 14px}
.todo-item b{display:block;font-size:20px;line-height:1.3}
.todo-item.due b{color:#d4380d}
.todo-item span{color:#5b6472;font-size:13px}
.next-card h4{margin:0;padding:16px 20px 4px;font-size:16px}
.quick{display:flex;gap:12px;padding:10px 20px 20px}
`;

const MENU = ['首页', '商品', '交易', '店铺', '营销', '数据', '客服', '财务'];

/** Labels of the workbench's to-do list and the span in which each count lies. */
const TODO: readonly {
  name: string;
  items: readonly [label: string, low: number, high: number][];
}[] = [
  {
    name: '物流监控',
    items: [
      ['发货即将超时', 1, 4],
      ['发货超时包裹', 0, 1],
      ['揽收异常包裹', 0, 3],
      ['运输异常包裹', 1, 5],
      ['派送异常包裹', 0, 2],
    ],
  },
  {
    name: '售前',
    items: [
      ['待发货', 40, 90],
      ['待评价', 120, 200],
    ],
  },
  {
    name: '售后',
    items: [
      ['待处理售后', 4, 12],
      ['发票申请', 0, 6],
      ['改地址申请', 0, 3],
    ],
  },
  {
    name: '宝贝管理',
    items: [
      ['出售中的宝贝', 46, 46],
      ['等待上架的宝贝', 3, 3],
    ],
  },
  {
    name: '小二提醒',
    items: [
      ['待处理投诉', 0, 1],
      ['待处理违规', 0, 0],
      ['待处理工单', 1, 2],
      ['营销风险', 0, 1],
    ],
  },
];

/** 千牛 home with its to-do counters. */
export function qnHome(scenario: Scenario): Markup {
  return consoleFrame({
    title: '千牛商家工作台',
    brand: '千牛 · 卖家工作台',
    menu: MENU,
    now: '首页',
    who: html`<span class="shop-name">${SHOP_NAME}</span>`,
    style: STYLE,
    body: html`<main class="wrap"><div class="next-card"><h4>待办事项</h4>${TODO.map(
      ({ name, items }) =>
        html`<div class="todo-group"><div class="todo-name">${name}</div><div class="todo-list">${items.map(
          ([label, low, high]) =>
            counter(label, wholeBetween(low, high, scenario.seed, scenario.today, label)),
        )}</div></div>`,
    )}</div>
<div class="next-card"><h4>快捷入口</h4><div class="quick"><a class="ant-btn" href="/home.htm/comment-manage/list/rateWait4PC">评价管理</a><a class="ant-btn" href="https://sycm.taobao.com/portal/home.htm">生意参谋</a><a class="ant-btn" href="https://one.alimama.com/index.html#!/report/account">万相台</a></div></div></main>`,
    scripts: html``,
  });
}

function counter(label: string, count: number): Markup {
  const due = count > 0 && /超时|异常|投诉|违规/.test(label);
  return html`<div class="todo-item${due ? ' due' : ''}"><b>${count}</b><span>${label}</span></div>`;
}
