import type { PracticeQuestion } from '../shop/questions.ts';
import { html, type Markup } from './markup.ts';
import { qnFrame } from './qn-frame.ts';

const STYLE = `
.ask-list{padding:0 20px 20px}
.ask-list table{width:100%;border-collapse:collapse}
.ask-list th{text-align:left;color:#6b7482;font-weight:500;background:#f6f8fb;padding:8px 12px}
.ask-list td{border-bottom:1px solid #edf0f5;padding:12px;vertical-align:top}
.ask-list span{color:#8b94a3;font-size:12px}
`;

/** 千牛 问大家: what was asked stands in one cell with who asked and when. */
export function qnQuestions(questions: readonly PracticeQuestion[]): Markup {
  return qnFrame(
    '问大家',
    '交易',
    html`<div class="next-tabs"><div role="tablist" class="next-tabs-nav">${[
      '来自买家的评价',
      '买家秀',
      '问大家',
    ].map(
      (name) =>
        html`<div role="tab" aria-selected="${String(name === '问大家')}" class="next-tabs-tab${name === '问大家' ? ' active' : ''}"><span class="next-tabs-tab-inner">${name}</span></div>`,
    )}</div></div>
<div class="next-table ask-list"><table><thead class="next-table-header"><tr><th>问题内容</th><th>商品信息</th><th>回答数量</th><th>操作</th></tr></thead>
<tbody class="next-table-body">${questions.map(row)}</tbody></table></div>`,
    STYLE,
  );
}

function row({ text, asker, askedAt, item, answers, daysLeft }: PracticeQuestion): Markup {
  return html`<tr class="next-table-row"><td><div class="question">${text}</div><span>${asker}</span> <span>${askedAt}</span></td>
<td><a href="https://item.taobao.com/item.htm?id=${item.id}">${item.title}</a></td><td>${answers}</td>
<td>${answers === 0 ? html`<span>暂无回答可展示</span>` : html`<button type="button" class="ant-btn">查看回答</button>`}<p>还有${daysLeft}天可回答</p></td></tr>`;
}
