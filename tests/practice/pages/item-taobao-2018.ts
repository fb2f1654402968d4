import type { PracticeListing } from '../shop/listings.ts';
import { printCount, printHundredths } from '../shop/print.ts';
import { html, type Markup, raw, scriptData } from './markup.ts';
import { OLD_ITEM_STYLE } from './old-item-style.ts';
import { ribbon } from './ribbon.ts';
import { inlineScript } from './script-file.ts';

/**
 * item.taobao.com as it was from 2015 to 2022: the tag price stands in the page, the asked price
 * is hidden and the counters read `-` until the page's script has been heard. Sent as GBK.
 */
export function itemTaobao2018(item: PracticeListing): Markup {
  return html`<!doctype html>
<html>
<head>
<meta charset="gbk">
<meta name="microscope-data" content="pageId=1344000001;prototypeId=2;siteId=4;shopId=${shopId(item)};userid=${item.sellerId};">
<title>${item.title}-淘宝网</title>
<style>${raw(OLD_ITEM_STYLE)}</style>
<script>${config(item)}</script>
</head>
<body>
${header(item)}
<div id="detail" class="detail">
${gallery(item)}
<div class="tb-item-info-r"><div class="tb-property"><div class="tb-wrap">
<div id="J_Title" class="tb-title"><h3 class="tb-main-title" data-title="${item.title}">
    ${item.title}
</h3><p class="tb-subtitle">下单备注刻字内容，二十四小时内发出</p></div>
${prices(item)}
${skus(item)}
</div></div></div>
</div>
${ribbon()}
<script type="application/json" id="J_PracticeLate">${scriptData(late(item))}</script>
${inlineScript('item-taobao-2018')}
</body>
</html>
`;
}

function header(item: PracticeListing): Markup {
  const score = (name: string, value: string) => html`<dl><dt>${name}</dt>
<dd class="tb-rate-higher"><a href="#">
    ${value}
</a></dd></dl>`;
  return html`<div class="tb-shop-info"><div class="tb-shop-info-wrap"><div class="tb-shop-info-hd">
<div class="tb-shop-name"><dl><dd><strong><a href="//shop${shopId(item)}.taobao.com" title="${item.shopName}">
    ${item.shopName}
</a></strong></dd></dl></div></div>
<div class="tb-shop-info-bd"><div class="tb-shop-rate">
${score('描述', item.scores.description)}${score('服务', item.scores.service)}${score('物流', item.scores.logistics)}
</div></div></div></div>`;
}

function gallery(item: PracticeListing): Markup {
  return html`<div class="tb-gallery"><div class="tb-booth tb-pic tb-main-pic"><a href="#"><img id="J_ImgBooth" src="${item.images[0] ?? ''}_400x400.jpg" data-hasZoom="700" data-size="400x400" alt=""></a></div>
<ul id="J_UlThumb" class="tb-thumb tb-clearfix">${item.images.map(
    (url, i) =>
      html`<li${i === 0 ? raw(' class="tb-selected"') : ''}><div class="tb-pic tb-s50"><a href="#"><img data-src="${url}_50x50.jpg" alt=""></a></div></li>`,
  )}</ul></div>`;
}

function prices(item: PracticeListing): Markup {
  return html`<ul class="tb-meta">
<li id="J_StrPriceModBox" class="tb-detail-price tb-clear"><span class="tb-property-type">价格</span>
<div class="tb-property-cont"><strong id="J_StrPrice"><em class="tb-rmb">&yen;</em><em class="tb-rmb-num">${printHundredths(item.listPrice)}</em></strong></div></li>
<li id="J_PromoPrice" class="tb-detail-price tb-promo-price tb-clear tb-hidden"><span class="tb-property-type">淘宝价</span>
<div class="tb-property-cont"><div id="J_Promo" class="tb-promo-mod"><div id="J_PromoHd" class="tb-promo-hd tb-promo-item"></div><div id="J_PromoBd" class="tb-promo-bd"></div></div></div></li>
<li id="J_Counter" class="tb-counter"><span class="tb-property-type">销量</span><div class="tb-counter-bd">
<div class="tb-rate-counter"><a id="J_ReviewTabTrigger" href="javascript:;"><strong id="J_RateCounter">-</strong><span>累计评论</span></a></div>
<div class="tb-sell-counter"><a href="javascript:;"><strong id="J_SellCounter">-</strong><span>交易成功</span></a></div>
</div></li></ul>`;
}

function skus(item: PracticeListing): Markup {
  return html`<div id="J_isku" class="tb-key tb-key-sku"><div class="tb-skin"><dl class="J_Prop tb-prop tb-clear">
<dt class="tb-property-type">${item.skuName}</dt><dd><ul data-property="${item.skuName}" class="J_TSaleProp tb-clearfix">${item.skus.map(
    (sku) =>
      html`<li data-value="1627207:${sku.id}"${sku.stock <= 0 ? raw(' class="tb-out-of-stock"') : ''}><a href="javascript:void(0);"><span>${sku.name}</span></a><i>已选中</i></li>`,
  )}</ul></dd></dl></div></div>`;
}

/** A script literal, not JSON: single quotes, \\u escapes and an expression, as on the real pages. */
function config(item: PracticeListing): Markup {
  return raw(`
var g_config = {
    startTime        : +new Date,
    ver              : '8.0.33',
    online           : true,
    itemId           : '${item.id}',
    shopId           : '${shopId(item)}',
    shopName         : '${escaped(item.shopName)}',
    sellerId         : '${item.sellerId}',
    idata            : { item : {
        id    : '${item.id}',
        title : '${escaped(item.title)}',
        pic   : '${item.images[0] ?? ''}',
        price : '',
        auctionImages : ${JSON.stringify(item.images)}
    } }
};
`);
}

function escaped(text: string): string {
  return [...text]
    .map((character) => {
      const point = character.charCodeAt(0);
      const safe = point >= 0x20 && point < 0x7f && !`'"\\<&`.includes(character);
      return safe ? character : `\\u${point.toString(16).toUpperCase().padStart(4, '0')}`;
    })
    .join('');
}

function late(item: PracticeListing): Record<string, string> {
  return {
    price: printHundredths(item.shownPrice),
    reviews: printCount(item.reviews),
    sales: item.sales.replace('已售 ', ''),
  };
}

function shopId(item: PracticeListing): string {
  return `1${item.sellerId.slice(-8)}`;
}
