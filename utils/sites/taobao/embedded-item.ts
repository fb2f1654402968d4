import type { ListingSku, PriceKind } from '../../model/listing';
import { declaredData, embeddedData } from '../embedded/embedded-data';
import {
  literalEntries as entries,
  literalList as list,
  literalMember as member,
  literalText as text,
} from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import { addDetail, addImages, addMobile, addPrice, addSku } from './embedded-detail';

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
  /** what the data says the page asks, where it says so of the item as a whole */
  asked: { kind: PriceKind; raw: string }[];
  sales?: string;
  reviews?: string;
  skus: ListingSku[];
  /** `pid:vid;pid:vid` of each SKU, by SKU id */
  paths: Map<string, string>;
  scores: { label: string; raw: string }[];
  /** false where the page's data has a price without the discounted one that stands beside real prices */
  extraPrice?: boolean;
  /** the discounted price of the whole item, as the data prints it */
  extra?: string;
  /** true where the data gives each variant the price that is asked for it, not its tag price */
  asksBySku?: true;
}

const MOST_SKUS = 500;
const MOBILE_DETAIL = '_DATA_Detail';
const MOBILE_SKIP = '_DATA_Mdskip';

/** Gathers what the data in a page's scripts says, whatever its layout. */
export function embeddedItem(document: Document): EmbeddedItem {
  const item = blankItem();
  for (const value of embeddedData(document, '__ICE_APP_CONTEXT__')) addContext(item, value);
  for (const value of embeddedData(document, 'g_config')) addConfig(item, value);
  for (const value of embeddedData(document, 'valItemInfo')) addSetup(item, value);
  addMobile(
    item,
    holding(embeddedData(document, MOBILE_DETAIL), 'seller', 'itemDO'),
    holding(embeddedData(document, MOBILE_SKIP), 'defaultModel', 'price'),
  );
  for (const value of declaredData(document)) addDeclared(item, value);
  addMeta(item, document);
  item.skus = item.skus.slice(0, MOST_SKUS);
  return item;
}

/** The same out of a stored script's values, by their names; a lone value is tried as each. */
export function itemOfData(values: ReadonlyMap<string, LiteralValue>): EmbeddedItem {
  const item = blankItem();
  for (const value of values.values()) {
    addContext(item, value);
    addConfig(item, value);
    addSetup(item, value);
  }
  const [first] = values.values();
  addMobile(item, values.get(MOBILE_DETAIL) ?? first, values.get(MOBILE_SKIP) ?? first);
  item.skus = item.skus.slice(0, MOST_SKUS);
  return item;
}

function blankItem(): EmbeddedItem {
  return { images: [], prices: [], asked: [], skus: [], paths: new Map(), scores: [] };
}

function holding(values: readonly LiteralValue[], ...keys: string[]): LiteralValue {
  return values.find((value) => keys.some((key) => member(value, key) !== undefined));
}

/** `loaderData.<route>.data.res` of the pages since 2023. */
function addContext(item: EmbeddedItem, context: LiteralValue): void {
  for (const [, route] of entries(member(context, 'loaderData')))
    addDetail(item, member(route, 'data', 'res'));
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
