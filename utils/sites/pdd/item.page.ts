import type { Listing, ListingSku } from '../../model/listing';
import type { Trouble } from '../../model/reading';
import { plainText } from '../../text/plain-text';
import { embeddedData } from '../embedded/embedded-data';
import {
  literalList as list,
  literalMember as member,
  literalText as text,
} from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import { disagreement, listingYield } from '../marketplace/listing-yield';
import { type PanelWords, panelWords } from '../marketplace/panel-words';
import { pictureOf } from '../marketplace/picture-of';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { goodsIn, PDD_PICTURES } from './goods-data';

const MOST_SKUS = 500;

/**
 * Goods of 拼多多: what is shown near their name. The page's data names them, their pictures and
 * SKUs; its prices come in yuan on some pages and in 分 on others, so they are only compared.
 */
export const pddItem = definePage({
  id: 'pdd.item',
  layouts: [],
  *readByMeaning(context): Steps<PageYield | null> {
    const data = dataOf(context.document);
    yield;
    const title = plainText(text(member(data, 'goods', 'goodsName')) ?? '').slice(0, 300);
    const words = (title && panelWords(context.document, title)) || panelWords(context.document);
    yield;
    return words || title ? listingYield(...found(context, words || null, data, title)) : null;
  },
});

/** `rawData.store.initDataObj`, on some pages `rawData.stores.store…`. */
function dataOf(document: Document): LiteralValue {
  for (const value of embeddedData(document, 'initDataObj')) {
    const data =
      member(value, 'store', 'initDataObj') ??
      member(value, 'stores', 'store', 'initDataObj') ??
      member(value, 'initDataObj');
    if (member(data, 'goods') !== undefined) return data;
  }
  return undefined;
}

function found(
  { url }: ReadContext,
  words: PanelWords | null,
  data: LiteralValue,
  title: string,
): [Listing, Trouble[]] {
  const goods = member(data, 'goods');
  const itemId = goodsIn(url.href) ?? '';
  const mall = plainText(text(member(data, 'mall', 'mallName')) ?? '').slice(0, 60);
  const mallId = text(member(data, 'mall', 'mallID')) ?? text(member(goods, 'mallID'));
  const listing: Listing = {
    site: 'pdd',
    itemId,
    title: words?.title ?? title,
    prices: words?.prices ?? [],
    ...(words?.sales && { sales: words.sales }),
    ...(mall !== '' && { shop: { name: mall, ...(mallId && { id: mallId.slice(0, 40) }) } }),
    scores: [],
    images: list(member(goods, 'topGallery'))
      .map((image) => pictureOf(text(image) ?? text(member(image, 'url')), PDD_PICTURES))
      .filter((picture) => picture !== null),
    skus: list(member(goods, 'skus')).slice(0, MOST_SKUS).flatMap(skuOf),
  };
  const told: Trouble[] = [];
  const id = text(member(goods, 'goodsID')) ?? text(member(goods, 'goodsId'));
  if (id && id !== itemId) told.push(disagreement('itemId', itemId, id));
  const price = text(member(goods, 'minGroupPrice'));
  const shown = listing.prices.find(({ kind }) => kind === 'shown');
  if (price && shown?.figure.kind === 'exact' && !isPrice(price, shown.figure.value))
    told.push(disagreement('price', shown.raw, price));
  return [listing, told];
}

function isPrice(data: string, shown: number): boolean {
  const value = Number(data);
  return Math.abs(value - shown) < 0.005 || Math.abs(value / 100 - shown) < 0.005;
}

function skuOf(sku: LiteralValue): ListingSku[] {
  const id = text(member(sku, 'skuId')) ?? text(member(sku, 'skuID'));
  const names = list(member(sku, 'specs')).map((spec) => text(member(spec, 'spec_value')) ?? '');
  const stock = Number(text(member(sku, 'quantity')) ?? Number.NaN);
  if (!id) return [];
  return [
    {
      id: id.slice(0, 40),
      name: plainText(names.filter(Boolean).join(' ')).slice(0, 200),
      ...(Number.isFinite(stock) && { available: stock > 0 }),
    },
  ];
}
