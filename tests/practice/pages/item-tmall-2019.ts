import type { PracticeListing } from '../shop/listings.ts';
import { printHundredths } from '../shop/print.ts';
import { html, type Markup, raw, scriptData } from './markup.ts';
import { OLD_ITEM_STYLE } from './old-item-style.ts';
import { ribbon } from './ribbon.ts';
import { inlineScript } from './script-file.ts';

/** detail.tmall.com as it was until 2022, GBK: a span of SKU prices, counts and scores in the page. */
export function itemTmall2019(item: PracticeListing): Markup {
  return html`<!doctype html>
<html>
<head>
<meta charset="gbk">
<meta name="microscope-data" content="pageId=1344000002;prototypeId=1;siteId=2;shopId=1${item.sellerId.slice(-8)};userid=${item.sellerId};">
<title>${item.title}-tmall.com天猫</title>
<style>${raw(OLD_ITEM_STYLE)}</style>
</head>
<body>
<div class="tm-head"><div class="tm-head-wrap" id="shopExtra">
<div class="slogo"><a class="slogo-shopname" href="#"><strong>${item.shopName}</strong></a></div>
<div class="main-info">${score('描 述', item.scores.description)}${score('服 务', item.scores.service)}${score('物 流', item.scores.logistics)}</div>
</div></div>
<div id="detail" class="detail">
${gallery(item)}
<div id="J_DetailMeta" class="tm-detail-meta"><div class="tb-property"><div class="tb-wrap">
<div class="tb-detail-hd"><h1 data-spm="1000983"><a href="//detail.tmall.com/item.htm?id=${item.id}"> ${item.title}</a></h1><p class="newp">礼盒装，支持刻字</p></div>
<div class="tm-fcs-panel">
<dl class="tm-price-panel tm-price-cur" id="J_StrPriceModBox"><dt class="tb-metatit">价格</dt><dd><em class="tm-yen">&yen;</em> <span class="tm-price">${span(item)}</span></dd></dl>
<dl class="tm-promo-panel" id="J_PromoPrice" data-label="促销价" style="display: none;"><dt class="tb-metatit">促销价</dt><dd></dd></dl>
</div>
<ul class="tm-ind-panel">
<li class="tm-ind-item tm-ind-sellCount" data-label="月销量"><div class="tm-indcon"><span class="tm-label">月销量</span><span class="tm-count">-</span></div></li>
<li class="tm-ind-item tm-ind-reviewCount canClick tm-line3" id="J_ItemRates"><div class="tm-indcon"><span class="tm-label">累计评价</span><span class="tm-count">${item.reviews}</span></div></li>
</ul>
${skus(item)}
</div></div></div>
</div>
${ribbon()}
<script>window.TShop = { Setup() {} };</script>
<script type="application/json" id="J_PracticeLate">${scriptData({ sales: item.sales.replace('已售 ', '') })}</script>
${inlineScript('item-tmall-2019')}
<script>
  TShop.Setup(
  	${scriptData(setup(item))}
  );
</script>
</body>
</html>
`;
}

function span(item: PracticeListing): string {
  return `${plainPrice(item.listPrice)}-${plainPrice(item.highestPrice)}`;
}

function plainPrice(cents: number): string {
  return printHundredths(cents).replaceAll(',', '');
}

function score(name: string, value: string): Markup {
  return html`<div class="shopdsr-item"><div class="shopdsr-title">${name}</div><div class="shopdsr-score shopdsr-score-up-ctrl"><span class="shopdsr-score-con">${value}</span><s class="shopdsr-score-up"></s></div></div>`;
}

function gallery(item: PracticeListing): Markup {
  return html`<div class="tb-gallery"><div class="tb-booth"><a href="#"><img id="J_ImgBooth" alt="${item.title}" src="https:${item.images[0] ?? ''}_430x430q90.jpg" data-haszoom="700"></a></div>
<ul id="J_UlThumb" class="tb-thumb tm-clear">${item.images.map(
    (url, i) =>
      html`<li class="${i === 0 ? 'tb-selected' : ''}"><a href="#"><img src="${url}_60x60q90.jpg" alt="商品预览图"></a></li>`,
  )}</ul></div>`;
}

function skus(item: PracticeListing): Markup {
  return html`<div class="tb-key"><div class="tb-skin"><div class="tb-sku"><dl class="tb-prop tm-sale-prop tm-clear">
<dt class="tb-metatit">${item.skuName}</dt><dd><ul data-property="${item.skuName}" class="tm-clear J_TSaleProp">${item.skus.map(
    (sku) =>
      html`<li data-value="1627207:${sku.id}" title="${sku.name}"${sku.stock <= 0 ? raw(' class="tb-out-of-stock"') : ''}><a href="#" role="button" tabindex="0"><span>${sku.name}</span></a></li>`,
  )}</ul></dd></dl></div></div></div>`;
}

function setup(item: PracticeListing): unknown {
  return {
    itemDO: {
      itemId: item.id,
      title: item.title,
      userId: item.sellerId,
      brand: item.shopName.replace('旗舰店', ''),
      reservePrice: plainPrice(item.highestPrice),
    },
    detail: {
      defaultItemPrice: `${plainPrice(item.listPrice)} - ${plainPrice(item.highestPrice)}`,
    },
    propertyPics: { default: item.images },
    valItemInfo: {
      skuList: item.skus.map((sku) => ({
        names: `${sku.name} `,
        pvs: `1627207:${sku.id}`,
        skuId: sku.id,
      })),
      skuMap: Object.fromEntries(
        item.skus.map((sku, i) => [
          `;1627207:${sku.id};`,
          {
            price: plainPrice(i === 0 ? item.listPrice : item.highestPrice),
            stock: Math.max(0, sku.stock),
            skuId: sku.id,
          },
        ]),
      ),
    },
  };
}
