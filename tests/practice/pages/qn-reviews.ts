import type { Review } from '../shop/reviews.ts';
import { SHOP_NAME } from '../shop/scenario.ts';
import { consoleFrame } from './console-frame.ts';
import { html, type Markup } from './markup.ts';
import { inlineScript } from './script-file.ts';

const STYLE = `
.next-tabs{display:flex;gap:26px;border-bottom:1px solid #e6e9ef;margin-bottom:12px;padding:0 20px}
.next-tabs-tab-inner{padding:10px 0;cursor:pointer}
.next-tabs-tab.active .next-tabs-tab-inner{color:#2062e6;border-bottom:2px solid #2062e6}
.next-table{padding:0 20px 20px}
.next-table table{width:100%;border-collapse:collapse}
.next-table th{text-align:left;color:#6b7482;font-weight:500;background:#f6f8fb;padding:8px 12px}
.next-table-row td{border-bottom:1px solid #edf0f5;padding:12px;vertical-align:top}
.rate-content{font-size:14px;margin:0 0 4px}
.rate-time,.rate-order{color:#8b94a3;font-size:12px}
.rate-append{margin-top:8px;padding:8px 10px;background:#f7f8fb;border-radius:6px}
.next-tag{display:inline-block;padding:0 8px;border-radius:10px;font-size:12px;background:#eef1f6;color:#5b6472}
.next-tag.bad{background:#fdecea;color:#c8372d}.next-tag.good{background:#e9f7ef;color:#1d8a4e}
.rate-actions a{display:block;color:#2062e6}
.rate-item{display:block;color:#2062e6;max-width:210px}
.reply-left{color:#b26a00;font-size:12px}
.next-pagination{display:flex;gap:12px;justify-content:flex-end;align-items:center;padding:0 20px 20px}
.next-pagination-list{display:flex;gap:6px}
.next-pagination-list .next-current{border-color:#2062e6;color:#2062e6}
.loading{color:#8b94a3;padding:40px;text-align:center}
`;

const MENU = ['首页', '商品', '交易', '店铺', '营销', '数据', '客服', '财务'];

/** 千牛 评价管理: an empty table at first; the script fetches the chosen page of rows later. */
export function qnReviews(): Markup {
  return consoleFrame({
    title: '千牛商家工作台 - 评价管理',
    brand: '千牛 · 卖家工作台',
    menu: MENU,
    now: '交易',
    who: html`<span class="shop-name">${SHOP_NAME}</span>`,
    style: STYLE,
    body: html`<main class="wrap"><div class="next-card">
<div class="next-tabs" role="tablist">${['全部', '正面', '中性', '负面'].map(
      (name, i) =>
        html`<div class="next-tabs-tab${i === 0 ? ' active' : ''}" role="tab"><div class="next-tabs-tab-inner">${name}</div></div>`,
    )}</div>
<div class="next-table"><table>
<thead><tr class="next-table-header"><th>评价内容</th><th>情感</th><th>评价人</th><th>宝贝信息</th><th>操作</th></tr></thead>
<tbody class="next-table-body"><tr><td colspan="5" class="loading">加载中</td></tr></tbody>
</table></div>
<div class="next-pagination"><button type="button" class="ant-btn next-prev">上一页</button><div class="next-pagination-list"></div><button type="button" class="ant-btn next-next">下一页</button></div>
</div></main>`,
    scripts: inlineScript('qn-reviews'),
  });
}

/** The rows of one page, as the page's script puts them into the table. */
export function reviewRows(reviews: readonly Review[]): Markup {
  return html`${reviews.map(row)}`;
}

function row(review: Review): Markup {
  const { followUp } = review;
  return html`<tr class="next-table-row">
<td><p class="rate-content">${review.text}</p>
<div class="rate-time">初次评价: ${review.writtenAt}</div>
${followUp ? html`<div class="rate-append"><p class="rate-content">${followUp.text}</p><div class="rate-time">追加评价: 收货后${followUp.daysAfter}天</div></div>` : ''}
<div class="rate-order">订单号:${review.orderNumber}</div></td>
<td>${tag(review.emotion)}${followUp ? html`<br><span class="rate-time">追评</span> ${tag(followUp.emotion)}` : ''}</td>
<td>${review.nick}</td>
<td><a class="rate-item" href="https://item.taobao.com/item.htm?id=${review.itemId}" target="_blank">${review.itemTitle}</a></td>
<td class="rate-actions">${review.replied ? html`<span class="rate-time">已回复</span>` : html`<a href="#">评价回复</a><span class="reply-left">还有${review.replyDaysLeft}天可回复</span>`}${followUp ? html`<a href="#">追评回复</a>` : ''}<a href="#">投诉评价</a></td>
</tr>`;
}

function tag(emotion: string): Markup {
  const tone = emotion === '负面评价' ? ' bad' : emotion === '正面评价' ? ' good' : '';
  return html`<span class="next-tag${tone}">${emotion}</span>`;
}
