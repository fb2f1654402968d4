import type { PracticeRefund } from '../shop/orders.ts';
import { consoleFrame } from './console-frame.ts';
import { html, type Markup } from './markup.ts';
import { qnTabs } from './qn-frame.ts';
import { yuan } from './yuan.ts';

/** What the shop is called on other platforms. */
export const SHOPS_ELSEWHERE = {
  jd: '听雨杯壶京东店',
  douyin: '听雨杯壶抖音店',
  pdd: '听雨杯壶专营店',
} as const;

const STYLE = `
.todo{display:flex;flex-wrap:wrap;gap:14px 30px;padding:12px 20px}
.todo div{display:grid}
.todo b{font-size:20px}
.list{display:grid;gap:14px;padding:0 20px 20px}
.record{border:1px solid #edf0f5;border-radius:7px}
.record-hd,.record-bd{display:flex;flex-wrap:wrap;gap:8px 18px;padding:8px 14px}
`;

/** 京麦: what waits, by its own names. */
export function jdHome(): Markup {
  return frame('jd', '京麦', [
    ['订单', { 待付款: '3', 待出库: '12', 取消订单: '1' }],
    ['售后', { 待审核售后: '1', 待收货售后: '2', 待处理售后: '0' }],
    ['纠纷', { 待回复纠纷: '0', 待举证纠纷: '1', 待处理赔付: '0' }],
  ]);
}

/** 京麦 自主售后: a service sheet with its countdown, and a customer beside it. */
export function jdAfterSales([first]: readonly PracticeRefund[]): Markup {
  return list(
    'jd',
    '自主售后',
    [['waitAudit', '待审核', 1]],
    first &&
      record(first, '服务单号', {
        status: '待审核',
        href: 'https://item.jd.com/100012043978.html',
      }),
  );
}

/** 抖店 home: what waits beside the day's figures. */
export function douyinHome(): Markup {
  return frame('douyin', '抖店', [
    ['待办', { 待支付: '2', 待发货: '31', 即将超时发货: '3', 待处理售后: '4', 待处理违规: '0' }],
    ['店铺', { 商家体验分: '88' }],
  ]);
}

/** 抖店 售后工作台. */
export function douyinAfterSales([, second]: readonly PracticeRefund[]): Markup {
  return list(
    'douyin',
    '售后工作台',
    [['seller', '待商家处理', 1]],
    second &&
      record(second, '售后编号', {
        status: '待商家处理',
        href: 'https://haohuo.jinritemai.com/views/product/item2',
      }),
  );
}

/** 拼多多: its digits are drawn with a font, the text behind them is another number. */
export function pddHome(): Markup {
  return frame('pdd', '拼多多 商家后台', [
    ['待办', { 待发货: '7219', 待处理售后: '80' }],
    ['店铺', { 领航员综合分: '6.1' }],
  ]);
}

type Group = readonly [name: string, counts: Record<string, string>];

function frame(shop: keyof typeof SHOPS_ELSEWHERE, brand: string, groups: readonly Group[]) {
  return consoleFrame({
    title: brand,
    brand,
    menu: ['首页', '订单', '售后'],
    now: '首页',
    who: html`<span class="shop-name">${SHOPS_ELSEWHERE[shop]}</span>`,
    style: STYLE,
    body: html`<main class="wrap">${groups.map(
      ([name, counts]) =>
        html`<section><h3>${name}</h3><div class="todo">${Object.entries(counts).map(
          ([label, count]) => html`<div><span>${label}</span><b>${count}</b></div>`,
        )}</div></section>`,
    )}</main>`,
    scripts: html``,
  });
}

function list(
  shop: keyof typeof SHOPS_ELSEWHERE,
  name: string,
  tabs: Parameters<typeof qnTabs>[0],
  row: Markup | undefined,
): Markup {
  return consoleFrame({
    title: name,
    brand: name,
    menu: ['首页', '订单', '售后'],
    now: '售后',
    who: html`<span class="shop-name">${SHOPS_ELSEWHERE[shop]}</span>`,
    style: STYLE,
    body: html`<main class="wrap">${qnTabs(tabs, tabs[0]?.[0] ?? '')}<div class="list">${row ?? ''}</div></main>`,
    scripts: html``,
  });
}

function record(
  { number, order, askedAt, item, cents, buyer, countdown }: PracticeRefund,
  numberName: string,
  { status, href }: { status: string; href: string },
): Markup {
  return html`<div class="record"><div class="record-hd"><span>${numberName}：${number.slice(0, 12)}</span><span>订单编号：${order}</span><span>申请时间：${askedAt}</span></div>
<div class="record-bd"><div><a href="${href}">${item.title}</a><span>x1</span></div><div><span>客户：${buyer.nick}</span><span>${buyer.phone}</span></div><div><span>仅退款</span></div><div><span>退款金额：</span><span>¥${yuan(cents)}</span></div><div><span>${status}</span><p>${countdown}</p></div></div></div>`;
}
