import type { PracticeHeld } from '../shop/held.ts';
import { html, type Markup } from './markup.ts';
import { qnFrame, qnTabs } from './qn-frame.ts';

/** 千牛 违规 and 投诉. What a buyer complains of in words of their own is nobody's business. */
export function qnViolations(held: readonly PracticeHeld[], wanted: string): Markup {
  const open = wanted === 'complaint' ? wanted : 'violation';
  const violations = held.filter(({ kind }) => kind === 'violation');
  const complaints = held.filter(({ kind }) => kind === 'complaint');
  return qnFrame(
    '违规管理',
    '店铺',
    html`<h3>违规管理</h3>
<div class="record-hd"><div><span>一般违规累计扣分</span><b>2</b><i>分</i></div><div><span>严重违规累计扣分</span><b>0</b><i>分</i></div><div><span>售假违规累计扣分</span><b>0</b><i>分</i></div></div>
${qnTabs(
  [
    ['violation', '违规', violations.length],
    ['complaint', '投诉', complaints.length],
  ],
  open,
)}
${open === 'violation' ? table(violations) : html`<div class="list">${complaints.map(complaint)}</div>`}`,
  );
}

function table(rows: readonly PracticeHeld[]): Markup {
  return html`<table><thead><tr><th>违规编号</th><th>违规类型</th><th>违规原因</th><th>违规商品</th><th>扣分</th><th>处置</th><th>违规时间</th><th>申诉截止</th><th>状态</th></tr></thead>
<tbody>${rows.map(
    ({ number, type, reason, item, points, measure, madeAt, countdown, status }) =>
      html`<tr><td>${number}</td><td>${type}</td><td>${reason}</td><td><a href="https://item.taobao.com/item.htm?id=${item.id}">${item.title}</a></td><td>${String(points)}</td><td>${measure}</td><td>${madeAt}</td><td>${countdown}</td><td>${status}</td></tr>`,
  )}</tbody></table>`;
}

function complaint({
  number,
  type,
  reason,
  madeAt,
  countdown,
  status,
  buyer,
}: PracticeHeld): Markup {
  return html`<div class="record"><div class="record-hd"><span>投诉编号：${number}</span><span>投诉时间：${madeAt}</span></div>
<div class="record-bd"><div><span>投诉类型：</span><span>${type}</span></div><div><span>买家：${buyer.nick}</span><span>${buyer.phone}</span></div><div><span>投诉原因：</span><span>${reason}，我是${buyer.receiver}，电话${buyer.phone}</span></div>
<div><span>投诉状态：</span><span>${status}</span><p class="left">${countdown}</p></div></div></div>`;
}
