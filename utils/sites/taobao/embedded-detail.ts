import {
  literalEntries as entries,
  literalList as list,
  literalMember as member,
  literalText as text,
} from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import type { EmbeddedItem } from './embedded-item';
import { priceFigure } from './item-price';

/** The bundle of an item's facts that pages since 2019 carry: `item`, `seller`, `skuBase`, `skuCore`. */
export function addDetail(item: EmbeddedItem, res: LiteralValue): void {
  if (entries(res).length === 0) return;
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
  item.extra ??= text(member(price, 'extraPrice', 'priceText'));
  addPrice(item, item.extra);
  addBundleSkus(item, res);
}

/**
 * `_DATA_Detail` and `_DATA_Mdskip` of the phone pages: the first holds what does not change and a
 * draft of the price, the second what is asked now.
 */
export function addMobile(item: EmbeddedItem, detail: LiteralValue, skip: LiteralValue): void {
  const now = member(skip, 'price') ?? member(detail, 'price');
  for (const [kind, raw] of [
    ['shown', member(now, 'price', 'priceText')],
    ['list', member(now, 'extraPrices', '0', 'priceText')],
  ] as const)
    if (text(raw)) item.asked.push({ kind, raw: text(raw) ?? '' });
  const skuCore = member(skip, 'skuCore') ?? member(detail, 'skuCore');
  const base = member(detail, 'skuBase');
  if (member(detail, 'seller') !== undefined) {
    addDetail(item, { item: member(detail, 'item'), seller: member(detail, 'seller') });
    addBundleSkus(item, { skuBase: base, skuCore });
  }
  item.reviews ??= text(member(detail, 'rate', 'totalCount'));
  addModel(item, member(skip, 'defaultModel'));
}

/** `defaultModel` of 2015: one price for each SKU, with the promotions that lower it. */
function addModel(item: EmbeddedItem, model: LiteralValue): void {
  item.sales ??= text(member(model, 'sellCountDO', 'sellCount'));
  item.reviews ??= text(member(model, 'rateDO', 'rateCounts'));
  const priced = entries(member(model, 'itemPriceResultDO', 'priceInfo'));
  const rows = priced.map(([, row]) => row);
  if (item.skus.length === 0)
    for (const [id, row] of priced) {
      const stock = member(model, 'inventoryDO', 'skuQuantity', id, 'quantity');
      if (/^\d{5,20}$/.test(id)) addSku(item, id, '', '', text(member(row, 'price')), stock);
    }
  const prices = rows.map((row) => text(member(row, 'price')));
  const promoted = rows.map((row) => text(member(row, 'promotionList', '0', 'price')));
  for (const price of [...prices, ...promoted]) addPrice(item, price);
  const [asked, list] = promoted.some(Boolean) ? [promoted, prices] : [prices, []];
  for (const [kind, texts] of [
    ['shown', asked],
    ['list', list],
  ] as const) {
    const raw = spanOf(texts);
    if (raw) item.asked.push({ kind, raw });
  }
}

/** `158.00`, or `149.00-159.00` where the SKUs differ; nothing where one of them has no price. */
function spanOf(texts: readonly (string | undefined)[]): string | undefined {
  const known = texts.filter((one) => one !== undefined && Number(one) > 0) as string[];
  if (known.length === 0 || known.length < texts.length) return undefined;
  const sorted = known.sort((a, b) => Number(a) - Number(b));
  const [low, high] = [sorted[0], sorted.at(-1)];
  return Number(low) === Number(high) ? low : `${low}-${high}`;
}

/** `sku2info` is keyed by SKU id, in some pages by place; key 0 is the whole item. */
function addBundleSkus(item: EmbeddedItem, res: LiteralValue): void {
  const infos = member(res, 'skuCore', 'sku2info');
  if (entries(infos).length > 0) item.asksBySku = true;
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

function addScore(item: EmbeddedItem, score: LiteralValue): void {
  const label = text(member(score, 'title'));
  const raw = text(member(score, 'score'));
  if (label && raw) item.scores.push({ label, raw });
}

export function addImages(item: EmbeddedItem, images: LiteralValue): void {
  if (item.images.length > 0) return;
  for (const image of list(images)) {
    const address = text(image);
    if (address) item.images.push(address);
  }
}

export function addPrice(item: EmbeddedItem, raw: LiteralValue): void {
  const figure = priceFigure(text(raw) ?? '');
  if (figure.kind === 'exact') item.prices.push(figure.value);
}

export function addSku(
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
