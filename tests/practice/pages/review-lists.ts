import { type BuyerReview, FIRST_REVIEWS, LATER_REVIEWS } from '../shop/buyer-reviews.ts';
import type { ClassOf } from './class-names.ts';
import { html, type Markup, raw } from './markup.ts';
import { inlineScript } from './script-file.ts';

/** As item pages of Taobao and Tmall have drawn them since 2023. */
export function reviewsOf2024(c: ClassOf): Markup {
  const row = ({ text, followUp, day, sku }: BuyerReview) =>
    html`<div class="${c('Comment')}"><div class="${c('header')}"><div class="${c('userInfo')}"><div class="${c('userName')}"><span>w**3</span></div><div class="${c('meta')}">${day} 已购：${sku}</div></div></div>
<div class="${c('contentWrapper')}"><div class="${c('content')}">${text}</div>${
      followUp
        ? html`<div class="${c('append')}"><span>3天后追评：</span><span class="${c('appendContent')}">${followUp}</span></div>`
        : ''
    }</div></div>`;
  const s = (name: string) => `.${c(name)}`;
  const style = `${s('comments')}{border:1px solid #eceef3;border-radius:12px;padding:4px 16px}
${s('Comment')}{padding:14px 0;border-bottom:1px solid #eceef3}
${s('userInfo')}{display:flex;gap:12px;color:#7a8299;font-size:13px}
${s('append')}{margin-top:6px;color:#50607a}`;
  return list({ style, name: c('comments'), row });
}

/** As 京东 drew them below an item until 2024. */
export function reviewsOfJd(): Markup {
  const row = ({ text, stars, day, sku }: BuyerReview) =>
    html`<div class="comment-item"><div class="user-column"><div class="user-info">j***n</div></div>
<div class="comment-column"><div class="comment-star star${stars}"></div><p class="comment-con">${text}</p>
<div class="comment-message"><div class="order-info"><span>${sku}</span><span>${day} 09:30</span></div></div></div></div>`;
  const style = `#comment{padding:0 24px;max-width:990px}
.comment-item{display:flex;padding:15px;border-bottom:1px solid #ddd}.user-column{width:140px}
.comment-star{width:78px;height:14px;background:#f5dada}.comment-con{margin:10px 0}.order-info{color:#aaa}.order-info span{margin-right:12px}`;
  return list({ style, name: 'comment', row });
}

/** As Amazon prints them, close together. */
export function reviewsOfAmazon(): Markup {
  const row = ({ text, stars, day }: BuyerReview) =>
    html`<li data-hook="review" class="review"><div class="a-profile">A. Buyer</div>
<div><i data-hook="review-star-rating"><span class="a-icon-alt">${stars}.0 out of 5 stars</span></i></div>
<span class="when">Reviewed in the United States on ${day}</span>
<div data-hook="review-body"><span>${text}</span></div></li>`;
  const style = `.reviews{padding:0 18px;max-width:800px}li{list-style:none}.when{color:#565959}`;
  return list({ style, name: 'reviews', row });
}

interface List {
  style: string;
  name: string;
  row: (review: BuyerReview) => Markup;
}

/** The list folds and grows as its buttons say, through the page's own script. */
function list({ style, name, row }: List): Markup {
  return html`<style>${raw(style)}</style>
<div class="${name}" id="${name === 'comment' ? name : 'practice-reviews'}"><div data-list>${FIRST_REVIEWS.map(row)}</div>
<template id="practice-later">${LATER_REVIEWS.map(row)}</template></div>
<button type="button" id="practice-more">查看更多评价</button> <button type="button" id="practice-fold">收起评价</button>
${inlineScript('review-list')}`;
}
