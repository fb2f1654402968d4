import type { PracticeListing } from '../shop/listings.ts';
import type { ClassOf } from './class-names.ts';
import { yuan } from './yuan.ts';

const COLOUR_PROPERTY = '1627207';
const FIRST_VALUE = 28_300;

/** The data that the page's framework leaves in `window.__ICE_APP_CONTEXT__`. */
export function item2024Context(item: PracticeListing): unknown {
  const res = {
    item: {
      itemId: item.id,
      title: item.title,
      images: item.images.map((url) => `https:${url}`),
    },
    seller: {
      sellerId: item.sellerId,
      shopId: shopId(item),
      shopName: item.shopName,
      pcShopUrl: `//shop${shopId(item)}.taobao.com`,
      evaluates: [
        { title: '宝贝质量', score: `${item.scores.description} ` },
        { title: '物流速度', score: `${item.scores.logistics} ` },
        { title: '服务保障', score: `${item.scores.service} ` },
      ],
    },
    skuBase: skuBase(item),
    skuCore: { sku2info: sku2info(item) },
    componentsVO: {
      titleVO: { title: { title: item.title }, salesDesc: item.sales },
      storeCardVO: { shopName: item.shopName },
      priceVO: priceVO(item),
    },
  };
  return { appData: null, loaderData: { home: { data: { res } } } };
}

/** What the page's script draws later, and under which class names. */
export function item2024Late(item: PracticeListing, c: ClassOf): unknown {
  const asked = item.couponPrice ?? item.shownPrice;
  const before = item.couponPrice === undefined ? item.listPrice : item.shownPrice;
  const [wordBefore, wordAfter] = item.priceWords ?? [item.couponPrice ? '券后' : '', ''];
  return {
    price: {
      highlight: c('highlightPrice'),
      symbol: c('symbol'),
      text: c('text'),
      sub: c('subPrice'),
      wordBefore,
      wordAfter,
      asked: yuan(asked),
      before: before > asked ? yuan(before) : '',
      beforeName: item.couponPrice === undefined ? '原价' : '优惠前',
    },
    sales: item.sales,
    sku: { item: c('skuItem'), text: c('valueItemText'), selected: c('isSelected') },
    skus: item.skus.map((sku, i) => ({
      vid: String(FIRST_VALUE + i),
      name: sku.name,
      disabled: sku.stock <= 0,
    })),
    after: { price: 220, rest: 380 },
  };
}

export function shopId(item: PracticeListing): string {
  return `1${item.sellerId.slice(-8)}`;
}

function skuBase(item: PracticeListing): unknown {
  return {
    props: [
      {
        pid: COLOUR_PROPERTY,
        name: item.skuName,
        values: item.skus.map((sku, i) => ({ vid: String(FIRST_VALUE + i), name: sku.name })),
      },
    ],
    skus: item.skus.map((sku, i) => ({
      skuId: sku.id,
      propPath: `${COLOUR_PROPERTY}:${FIRST_VALUE + i}`,
    })),
  };
}

function sku2info(item: PracticeListing): unknown {
  const stock = item.skus.reduce((sum, sku) => sum + sku.stock, 0);
  const all = [{ id: '0', stock }, ...item.skus];
  return Object.fromEntries(
    all.map(({ id, stock: quantity }) => [
      id,
      {
        price: money(item.listPrice),
        subPrice: money(item.shownPrice),
        quantity: String(quantity),
      },
    ]),
  );
}

/** Without the channel's token a subsidised item has a round price and no price after coupon. */
function priceVO(item: PracticeListing): unknown {
  if (item.decoy) return { price: money(item.shownPrice) };
  const { couponPrice } = item;
  if (couponPrice === undefined)
    return { price: money(item.listPrice), extraPrice: money(item.shownPrice) };
  return {
    price: money(item.shownPrice),
    extraPrice: { ...money(couponPrice), priceTitle: '券后' },
  };
}

function money(cents: number): { priceMoney: string; priceText: string } {
  return { priceMoney: String(cents), priceText: yuan(cents) };
}
