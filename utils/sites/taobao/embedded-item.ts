import type { ListingSku } from '../../model/listing';
import { declaredData, embeddedData } from '../embedded/embedded-data';
import {
  literalEntries as entries,
  literalList as list,
  literalMember as member,
  literalText as text,
} from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import { priceFigure } from './item-price';

/** What the data in an item page's scripts says; it fills in only what the page does not show. */
export interface EmbeddedItem {
  itemId?: string;
  title?: string;
  shopName?: string;
  shopId?: string;
  sellerId?: string;
  images: string[];
  /** yuan, of the item and of each SKU; for comparison only */
  prices: number[];
  skus: ListingSku[];
  /** `pid:vid;pid:vid` of each SKU, by SKU id */
  paths: Map<string, string>;
  scores: { label: string; raw: string }[];
  /** false where the page's data has a price without the discounted one that stands beside real prices */
  extraPrice?: boolean;
}

const MOST_SKUS = 500;

/** Gathers `g_config`, `TShop.Setup`, the SKU map, the 2024 context and declared product data. */
export function embeddedItem(document: Document): EmbeddedItem {
  const item: EmbeddedItem = { images: [], prices: [], skus: [], paths: new Map(), scores: [] };
  for (const value of embeddedData(document, '__ICE_APP_CONTEXT__')) addContext(item, value);
  for (const value of embeddedData(document, 'g_config')) addConfig(item, value);
  for (const value of embeddedData(document, 'valItemInfo')) addSetup(item, value);
  for (const value of declaredData(document)) addDeclared(item, value);
  addMeta(item, document);
  item.skus = item.skus.slice(0, MOST_SKUS);
  return item;
}

/** `loaderData.<route>.data.res` of the pages since 2023. */
function addContext(item: EmbeddedItem, context: LiteralValue): void {
  for (const [, route] of entries(member(context, 'loaderData'))) {
    const res = member(route, 'data', 'res');
    if (entries(res).length === 0) continue;
    item.itemId ??= text(member(res, 'item', 'itemId'));
    item.title ??=
      text(member(res, 'item', 'title')) ??
      text(member(res, 'componentsVO', 'titleVO', 'title', 'title'));
    item.shopName ??=
      text(member(res, 'seller', 'shopName')) ??
      text(member(res, 'componentsVO', 'storeCardVO', 'shopName'));
    item.shopId ??= text(member(res, 'seller', 'shopId'));
    item.sellerId ??=
      text(member(res, 'seller', 'sellerId')) ?? text(member(res, 'seller', 'userId'));
    addImages(item, member(res, 'item', 'images'));
    for (const score of list(member(res, 'seller', 'evaluates'))) addScore(item, score);
    const price = member(res, 'componentsVO', 'priceVO');
    if (member(price, 'price') !== undefined)
      item.extraPrice = member(price, 'extraPrice') !== undefined;
    addPrice(item, member(price, 'price', 'priceText'));
    addPrice(item, member(price, 'extraPrice', 'priceText'));
    addContextSkus(item, res);
  }
}

function addScore(item: EmbeddedItem, score: LiteralValue): void {
  const label = text(member(score, 'title'));
  const raw = text(member(score, 'score'));
  if (label && raw) item.scores.push({ label, raw });
}

/** `sku2info` is keyed by SKU id, in some pages by place; key 0 is the whole item. */
function addContextSkus(item: EmbeddedItem, res: LiteralValue): void {
  const infos = member(res, 'skuCore', 'sku2info');
  const names = new Map<string, string>();
  for (const prop of list(member(res, 'skuBase', 'props')))
    for (const value of list(member(prop, 'values')))
      names.set(
        `${text(member(prop, 'pid'))}:${text(member(value, 'vid'))}`,
        text(member(value, 'name')) ?? '',
      );
  const skus = list(member(res, 'skuBase', 'skus'));
  const byId = skus.some((sku) => member(infos, text(member(sku, 'skuId')) ?? '') !== undefined);
  for (const [at, sku] of skus.entries()) {
    const id = text(member(sku, 'skuId'));
    const path = text(member(sku, 'propPath'));
    if (!id || id === '0' || !path) continue;
    const info = member(infos, byId ? id : String(at));
    const asked =
      text(member(info, 'subPrice', 'priceText')) ?? text(member(info, 'price', 'priceText'));
    addPrice(item, member(info, 'price', 'priceText'));
    addPrice(item, member(info, 'subPrice', 'priceText'));
    const parts = path.split(';').map((part) => names.get(part) ?? '');
    addSku(item, id, path, parts.filter(Boolean).join(' '), asked, member(info, 'quantity'));
  }
}

/** `g_config` of the pages of 2015 to 2022. */
function addConfig(item: EmbeddedItem, config: LiteralValue): void {
  item.itemId ??= text(member(config, 'itemId')) ?? text(member(config, 'idata', 'item', 'id'));
  item.title ??= text(member(config, 'idata', 'item', 'title'));
  item.shopName ??= text(member(config, 'shopName'));
  item.shopId ??= text(member(config, 'shopId')) ?? text(member(config, 'idata', 'shop', 'id'));
  item.sellerId ??=
    text(member(config, 'sellerId')) ?? text(member(config, 'idata', 'seller', 'id'));
  addImages(item, member(config, 'idata', 'item', 'auctionImages'));
}

/** `TShop.Setup` of Tmall and the SKU settings of Taobao share `valItemInfo`. */
function addSetup(item: EmbeddedItem, setup: LiteralValue): void {
  item.itemId ??=
    text(member(setup, 'itemDO', 'itemId')) ?? text(member(setup, 'rateConfig', 'itemId'));
  item.title ??= text(member(setup, 'itemDO', 'title'));
  item.sellerId ??= text(member(setup, 'itemDO', 'userId'));
  item.shopId ??= text(member(setup, 'rstShopId'));
  addImages(item, member(setup, 'propertyPics', 'default'));
  const names = new Map(
    list(member(setup, 'valItemInfo', 'skuList')).map((sku) => [
      text(member(sku, 'skuId')),
      text(member(sku, 'names')),
    ]),
  );
  for (const [key, sku] of entries(member(setup, 'valItemInfo', 'skuMap'))) {
    const id = text(member(sku, 'skuId'));
    const price = text(member(sku, 'price'));
    addPrice(item, price);
    if (id)
      addSku(item, id, key.replace(/^;|;$/g, ''), names.get(id) ?? '', price, member(sku, 'stock'));
  }
}

function addDeclared(item: EmbeddedItem, data: LiteralValue): void {
  for (const product of Array.isArray(data) ? data : [data]) {
    if (member(product, '@type') !== 'Product') continue;
    item.title ??= text(member(product, 'name'));
    item.itemId ??= text(member(product, 'productID')) ?? text(member(product, 'sku'));
    addPrice(item, member(product, 'offers', 'price'));
  }
}

/** Ids that stand in attributes rather than in scripts. */
function addMeta(item: EmbeddedItem, document: Document): void {
  const pine = document.getElementById('J_Pine');
  const meta =
    document.querySelector('meta[name="microscope-data"]')?.getAttribute('content') ?? '';
  const idIn = (name: string) => new RegExp(`(?:^|;) ?${name}=(\\d{3,20})`).exec(meta)?.[1];
  item.shopId ??= pine?.getAttribute('data-shopid') ?? idIn('shopId');
  item.sellerId ??= pine?.getAttribute('data-sellerid') ?? idIn('userid');
  item.itemId ??= pine?.getAttribute('data-itemid') ?? undefined;
}

function addImages(item: EmbeddedItem, images: LiteralValue): void {
  if (item.images.length > 0) return;
  for (const image of list(images)) {
    const address = text(image);
    if (address) item.images.push(address);
  }
}

function addPrice(item: EmbeddedItem, raw: LiteralValue): void {
  const figure = priceFigure(text(raw) ?? '');
  if (figure.kind === 'exact') item.prices.push(figure.value);
}

function addSku(
  item: EmbeddedItem,
  id: string,
  path: string,
  name: string,
  price: string | undefined,
  stock: LiteralValue,
): void {
  const figure = priceFigure(price ?? '');
  const count = Number(text(stock) ?? Number.NaN);
  item.paths.set(id, path);
  item.skus.push({
    id,
    name,
    ...(figure.kind === 'exact' && { figure }),
    ...(Number.isFinite(count) && { available: count > 0 }),
  });
}
