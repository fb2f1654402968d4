import type { PracticeListing } from '../shop/listings.ts';
import { type ClassOf, classNames } from './class-names.ts';
import { item2024Context, item2024Late, shopId } from './item-2024-data.ts';
import { item2024More } from './item-2024-more.ts';
import { item2024Style } from './item-2024-style.ts';
import { html, type Markup, raw, scriptData } from './markup.ts';
import { reviewsOf2024 } from './review-lists.ts';
import { ribbon } from './ribbon.ts';
import { inlineScript } from './script-file.ts';
import { yuan } from './yuan.ts';

/**
 * Taobao's and Tmall's common item page since 2024. Everything is in the data of the page, but
 * price, sales and SKUs are drawn by the page's script; a sticky head repeats title and tag price,
 * and other items with their own prices stand below.
 */
export function item2024(
  item: PracticeListing,
  others: readonly PracticeListing[],
  seed: string,
  { reviews }: { reviews: boolean } = { reviews: false },
): Markup {
  const c = classNames(seed);
  const site = item.layout === 'tmall-2024' ? 'tmall.com天猫' : '淘宝网';
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${item.title}-${site}</title>
<style>${raw(item2024Style(c))}</style>
<script>window.__ICE_APP_CONTEXT__=${scriptData(item2024Context(item))};</script>
</head>
<body>
${stickyHead(item, c)}
<div id="ice-container"><div class="${c('pageContent')}">
${shopHeader(item, c)}
<div class="${c('detailBody')}">
${gallery(item, c)}
${purchasePanel(item, c)}
</div>
${reviews ? reviewsOf2024(c) : ''}
${item2024More(item, others, c)}
</div></div>
${ribbon()}
<script type="application/json" id="practice-late">${scriptData(item2024Late(item, c))}</script>
${inlineScript('item-2024')}
</body>
</html>
`;
}

function stickyHead(item: PracticeListing, c: ClassOf): Markup {
  return html`<div class="${c('ItemHeadFixed')}"><img src="${item.images[0] ?? ''}_80x80.jpg" alt="">
<div><div class="${c('mainTitle')}" title="${item.title}">${item.title}</div>
<div class="${c('highlightPrice')}"><span class="${c('symbol')}">￥</span><span class="${c('text')}">${yuan(item.listPrice)}</span></div></div></div>`;
}

/** The shop's name stands in a wrapper that also holds its score and a remark, without a gap. */
function shopHeader(item: PracticeListing, c: ClassOf): Markup {
  const score = (name: string, value: string) =>
    html`<span class="${c('storeLabelItem')}"><span class="${c('storeLabelText')}">${name}</span><span class="${c('storeLabelScore')}">${value}</span></span>`;
  return html`<div class="${c('shopHeader')}"><a class="${c('shopName')}" href="//shop${shopId(item)}.taobao.com"><span class="${c('shopNameText')}" title="${item.shopName}">${item.shopName}</span><span class="${c('starNum')}">${item.scores.description}</span><span class="${c('shopTag')}">90天新增</span></a>
<div class="${c('storeLabel')}">${score('宝贝质量', item.scores.description)}${score('物流速度', item.scores.logistics)}${score('服务保障', item.scores.service)}</div></div>`;
}

function gallery(item: PracticeListing, c: ClassOf): Markup {
  return html`<div class="${c('picGallery')}"><div class="${c('mainPicWrap')}"><img class="${c('mainPic')}" src="${item.images[0] ?? ''}_q50.jpg_.webp" alt=""></div>
<div class="${c('thumbnails')}">${item.images.map(
    (url) =>
      html`<div class="${c('thumbnail')}"><img class="${c('thumbnailPic')}" src="${url}_110x10000Q75.jpg_.webp" alt=""></div>`,
  )}</div></div>`;
}

function purchasePanel(item: PracticeListing, c: ClassOf): Markup {
  return html`<div class="${c('purchasePanel')}">
<h1 class="${c('mainTitle')}" title="${item.title}">${item.title}</h1>
<div class="${c('priceWrap')}" data-late="price"></div>
<div class="${c('salesDesc')}" data-late="sales"></div>
<div class="${c('deliveryAddrWrap')}"><span>浙江杭州 至 上海</span></div>
<div class="${c('skuWrapper')}"><div class="${c('ItemLabel')}"><span title="${item.skuName}">${item.skuName}</span></div><div class="${c('skuValueWrap')}" data-late="skus"></div></div>
<div class="${c('buyButtons')}"><button type="button">加入购物车</button><button type="button">立即购买</button></div>
</div>`;
}
