import type { PracticeRefund } from '../shop/orders.ts';
import { html, type Markup } from './markup.ts';
import { qnFrame, qnTabs } from './qn-frame.ts';
import { yuan } from './yuan.ts';

/** 千牛 退款管理: what waits for the shop, with what the platform has taken in hand in a tab of its own. */
export function qnRefunds(refunds: readonly PracticeRefund[], wanted: string): Markup {
  const open = wanted === 'platform' ? wanted : 'seller';
  const waiting = refunds.filter(({ intervened }) => !intervened);
  const inHand = refunds.filter(({ intervened }) => intervened);
  return qnFrame(
    '退款管理',
    '交易',
    html`${qnTabs(
      [
        ['seller', '待商家处理', waiting.length],
        ['platform', '平台介入', inHand.length],
      ],
      open,
    )}
<div class="list">${(open === 'seller' ? waiting : inHand).map(record)}${(open === 'seller' ? waiting : inHand).length === 0 ? html`<div class="next-empty">暂无数据</div>` : ''}</div>`,
  );
}

function record(refund: PracticeRefund): Markup {
  const { number, order, askedAt, item, cents, type, reason, status, countdown, buyer } = refund;
  return html`<div class="record"><div class="record-hd"><span>退款编号：${number}</span><span>订单编号：${order}</span><span>申请时间：${askedAt}</span></div>
<div class="record-bd"><div><a href="https://item.taobao.com/item.htm?id=${item.id}">${item.title}</a><span>x1</span></div><div><span>买家：${buyer.nick}</span><span>${buyer.phone}</span></div><div><span>${type}</span></div>
<div><span>退款原因：</span><span>${reason}</span></div><div><span>退款说明：</span><span>${buyer.message}，我是${buyer.receiver}，电话${buyer.phone}</span></div>
<div><span>退款金额：</span><span>¥${yuan(cents)}</span></div></div>
<div class="record-bd"><div><span>${refund.intervened ? '已申请客服介入' : status}</span>${countdown ? html`<p class="left">${countdown}</p>` : ''}</div><div><button type="button" class="ant-btn">同意退款</button></div></div></div>`;
}
