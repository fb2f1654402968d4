import type { PracticeOrder } from '../shop/orders.ts';
import { html, type Markup } from './markup.ts';
import { qnFrame, qnTabs } from './qn-frame.ts';
import { yuan } from './yuan.ts';

/** Which orders each tab lists. */
const TABS = {
  all: '近三个月订单',
  pay: '待付款',
  ship: '待发货',
} as const;
const STATES: Record<string, PracticeOrder['status']> = {
  pay: '等待买家付款',
  ship: '等待卖家发货',
};

/** 千牛 已卖出的宝贝: what a buyer is called and where they live stands on every order. */
export function qnOrders(orders: readonly PracticeOrder[], wanted: string): Markup {
  const open = wanted in TABS ? wanted : 'all';
  const of = (tab: string) =>
    orders.filter(({ status }) => tab === 'all' || status === STATES[tab]);
  return qnFrame(
    '已卖出的宝贝',
    '交易',
    html`<form class="next-form"><label>订单编号</label><input><label>买家昵称</label><input></form>
${qnTabs(
  [
    ['all', TABS.all, null],
    ['pay', TABS.pay, of('pay').length],
    ['ship', TABS.ship, of('ship').length],
  ],
  open,
)}
<div class="list"><div class="list-head record-bd"><div>宝贝</div><div>单价</div><div>数量</div><div>买家</div><div>交易状态</div><div>实收款</div></div>${of(open).map(record)}</div>`,
  );
}

function record({
  number,
  createdAt,
  item,
  pieces,
  cents,
  status,
  countdown,
  buyer,
}: PracticeOrder) {
  return html`<div class="record"><div class="record-hd"><span>订单号:</span><span>${number}</span><span>创建时间: ${createdAt}</span></div>
<div class="record-bd"><div><a href="https://item.taobao.com/item.htm?id=${item.id}">${item.title}</a></div><div>¥${yuan(cents / pieces)}</div><div>x${pieces}</div>
<div><span>${buyer.nick}</span><p>收货人 ${buyer.receiver} ${buyer.phone}</p><p>${buyer.address}</p></div>
<div>${status}${countdown ? html`<p class="left">${countdown}</p>` : ''}</div><div>¥${yuan(cents)}</div></div>
<div class="record-memo">买家留言：${buyer.message} ${buyer.phone}</div></div>`;
}
