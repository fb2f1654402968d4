import { html, type Markup, raw } from './markup.ts';
import { reviewsOfJd } from './review-lists.ts';
import { ribbon } from './ribbon.ts';

export const JD_ITEM_ID = '100300000011';

/** An item of 京东 as a buyer sees it, small: a page of a site that has to be switched on first. */
export function jdItem({ reviews }: { reviews: boolean }): Markup {
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>听雨保温杯</title>
<style>${raw('body{margin:0;font:14px/1.6 sans-serif}.itemInfo-wrap{padding:24px}')}</style></head>
<body><div class="crumb-wrap" id="crumb-wrap"><div class="contact"><div class="J-hove-wrap"><div class="item"><div class="name"><a href="//mall.jd.com/index-1000770011.html" title="听雨京东自营旗舰店">听雨京东自营旗舰店</a></div></div></div></div></div>
<div class="product-intro"><div class="itemInfo-wrap"><div class="sku-name">听雨 316不锈钢保温杯 500ml 雾白</div>
<div class="summary-price"><div class="dt">京 东 价</div><div class="dd"><span class="p-price"><span>￥</span><span class="price J-p-${JD_ITEM_ID}">129.00</span></span></div></div>
<div class="comment-count item"><p class="comment">累计评价</p><a class="count" href="#comment">20万+</a></div></div></div>
${reviews ? reviewsOfJd() : ''}
${ribbon()}
</body></html>
`;
}
