import type { PracticeListing } from '../shop/listings.ts';
import { hashWord } from '../shop/random.ts';
import { item2024Style } from './item-2024-style.ts';
import { html, type Markup, raw, scriptData } from './markup.ts';
import { ribbon } from './ribbon.ts';
import { inlineScript } from './script-file.ts';

/** Class names of one build of the front end: `title` → `title--x3Fa9QpL`. */
export type ClassOf = (name: string) => string;

/** The hash parts follow the seed, so no reader can hold on to them. */
export function classNames(seed: string): ClassOf {
  return (name) => `${name}--${hashWord(8, seed, 'class', name)}`;
}

/**
 * Taobao's and Tmall's common item page since 2024. Everything is in the data of the page, but
 * price, sales and SKUs are drawn by the page's script; a sticky head repeats title and price.
 */
export function item2024(item: PracticeListing, seed: string): Markup {
  const c = classNames(seed);
  const site = item.layout === 'tmall-2024' ? '天猫' : '淘宝网';
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${item.title}-${site}</title>
<style>${raw(item2024Style(c))}</style>
<script>window.__ICE_APP_CONTEXT__=${scriptData(appContext(item))};</script>
</head>
<body>
<div class="${c('ItemHeadFixed')}"><img src="${item.images[0] ?? ''}_80x80.jpg" alt=""><div><div class="${c('mainTitle')}" title="${item.title}">${item.title}</div>
<div class="${c('highlightPrice')}"><span class="${c('symbol')}">￥</span><span class="${c('text')}">${yuan(item.listPrice)}</span></div></div></div>
<div id="ice-container"><div class="${c('pageContent')}">
<div class="${c('shopHeader')}"><a class="${c('shopName')}" href="https://shop1${item.sellerId.slice(-8)}.taobao.com"><span class="${c('shopNameText')}" title="${item.shopName}">${item.shopName}</span></a>
<div class="${c('storeLabel')}">${scores(item, c)}</div></div>
<div class="${c('detailBody')}">
${gallery(item, c)}
<div class="${c('purchasePanel')}">
<h1 class="${c('mainTitle')}" title="${item.title}">${item.title}</h1>
<div class="${c('priceWrap')}" data-practice="price"></div>
<div class="${c('salesDesc')}" data-practice="sales"></div>
<div class="${c('deliveryAddrWrap')}"><span>浙江杭州 至 上海</span></div>
<div class="${c('skuWrapper')}"><div class="${c('ItemLabel')}"><span title="${item.skuName}">${item.skuName}</span></div><div class="${c('skuValueWrap')}" data-practice="skus"></div></div>
</div></div></div></div>
${ribbon()}
<script type="application/json" id="practice-late">${scriptData(late(item, c))}</script>
${inlineScript('item-2024')}
</body>
</html>
`;
}

function scores(item: PracticeListing, c: ClassOf): Markup {
  const one = (name: string, value: string) =>
    html`<span class="${c('storeLabelItem')}"><span class="${c('storeLabelText')}">${name}</span> <span class="${c('storeLabelScore')}">${value}</span></span>`;
  return html`${one('宝贝质量', item.scores.description)}${one('物流速度', item.scores.logistics)}${one('服务保障', item.scores.service)}`;
}

function gallery(item: PracticeListing, c: ClassOf): Markup {
  return html`<div class="${c('picGallery')}"><div class="${c('mainPicWrap')}"><img class="${c('mainPic')}" src="${item.images[0] ?? ''}_q50.jpg_.webp" alt=""></div>
<div class="${c('thumbnails')}">${item.images.map(
    (url) =>
      html`<div class="${c('thumbnail')}"><img class="${c('thumbnailPic')}" src="${url}_110x10000Q75.jpg_.webp" alt=""></div>`,
  )}</div></div>`;
}

/** What the script draws, and under which class names. */
function late(item: PracticeListing, c: ClassOf): unknown {
  const asked = item.couponPrice ?? item.shownPrice;
  return {
    price: {
      highlight: c('highlightPrice'),
      symbol: c('symbol'),
      text: c('text'),
      sub: c('subPrice'),
      name: item.couponPrice ? '券后' : '',
      asked: yuan(asked),
      before:
        item.listPrice > asked ? yuan(item.couponPrice ? item.shownPrice : item.listPrice) : '',
      beforeName: item.couponPrice ? '优惠前' : '原价',
    },
    sales: item.sales,
    sku: { item: c('skuItem'), text: c('valueItemText'), selected: c('isSelected') },
    skus: item.skus.map((sku) => ({ id: sku.id, name: sku.name, disabled: sku.stock <= 0 })),
    after: { price: 220, rest: 380 },
  };
}

function appContext(item: PracticeListing): unknown {
  const price = { priceText: yuan(item.shownPrice), priceMoney: String(item.shownPrice) };
  const coupon =
    item.couponPrice === null
      ? null
      : {
          priceText: yuan(item.couponPrice),
          priceMoney: String(item.couponPrice),
          priceTitle: '券后',
        };
  const valueId = (i: number) => `1627207:${28_300 + i}`;
  return {
    appData: null,
    loaderData: {
      home: {
        data: {
          res: {
            item: {
              itemId: item.id,
              title: item.title,
              images: item.images.map((url) => `https:${url}`),
            },
            seller: {
              sellerId: item.sellerId,
              shopId: `1${item.sellerId.slice(-8)}`,
              shopName: item.shopName,
              pcShopUrl: `//shop1${item.sellerId.slice(-8)}.taobao.com`,
              evaluates: [
                { title: '宝贝质量', score: `${item.scores.description} ` },
                { title: '物流速度', score: `${item.scores.logistics} ` },
                { title: '服务保障', score: `${item.scores.service} ` },
              ],
            },
            skuBase: {
              props: [
                {
                  pid: '1627207',
                  name: item.skuName,
                  values: item.skus.map((sku, i) => ({ vid: String(28_300 + i), name: sku.name })),
                },
              ],
              skus: item.skus.map((sku, i) => ({ skuId: sku.id, propPath: valueId(i) })),
            },
            skuCore: {
              sku2info: Object.fromEntries(
                ['0', ...item.skus.map((sku) => sku.id)].map((id, i) => [
                  id,
                  {
                    price: { priceText: yuan(item.listPrice), priceMoney: String(item.listPrice) },
                    subPrice: price,
                    quantity: Math.max(0, item.skus[i - 1]?.stock ?? 500),
                  },
                ]),
              ),
            },
            componentsVO: {
              titleVO: { title: { title: item.title }, salesDesc: item.sales },
              storeCardVO: { shopName: item.shopName },
              priceVO: item.decoy
                ? { price }
                : {
                    price: { priceText: yuan(item.listPrice), priceMoney: String(item.listPrice) },
                    extraPrice: coupon ?? price,
                  },
              rateVO: { totalCount: item.reviews },
            },
          },
        },
      },
    },
  };
}

/** Whole yuan without a point, others with two decimals, as the new pages print them. */
function yuan(cents: number): string {
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);
}
