import { ITEM_IDENTITIES } from '../../model/identities/item-identities';
import { TRAFFIC_IDENTITIES } from '../../model/identities/traffic-identities';
import type { RowKind, Subject } from '../../model/reading';
import type { ReadContext } from '../page';
import type { TablePage, TableSpec } from '../tables/read-table-page';
import {
  CATEGORY_HEADS,
  categorySubject,
  DAY_HEADS,
  daySubject,
  ITEM_HEADS,
  isSourceSubtotal,
  itemSubject,
  KEYWORD_HEADS,
  keywordSubject,
  namedSubject,
  SOURCE_HEADS,
  sourceSubject,
} from '../tables/row-subjects';
import { DESK_IDENTITIES, DESK_LABELS, DESK_METRICS, DESK_VOCABULARY } from './desk-metrics';

type Words = Pick<TableSpec, 'metrics' | 'definitions' | 'identities'>;

/** The words of the flow, item, category and trade pages. */
export const DESK_WORDS: Words = {
  metrics: DESK_LABELS,
  definitions: DESK_METRICS,
  identities: DESK_IDENTITIES,
};

/** Every kind of table that the pages hold; the more telling head first. */
export function deskTables(words: Words = DESK_WORDS): TableSpec[] {
  const named = (kind: RowKind, heads: readonly string[], ids?: readonly string[]): TableSpec => ({
    ...words,
    kind,
    heads: ids ? [...heads, ...ids] : heads,
    subject: namedSubject(kind, heads, ids),
  });
  return [
    {
      ...words,
      kind: 'source',
      heads: SOURCE_HEADS,
      subject: sourceSubject,
      isSubtotal: isSourceSubtotal,
      texts: ['流量载体', '商品ID', '商品名称'],
    },
    named('sku', ['sku名称', 'SKU名称', 'SKU信息', 'SKU', 'sku'], ['skuId', 'SKUID', 'skuID']),
    named('attribute', ['属性值', '价格带', '价格带(元)', '属性']),
    { ...words, kind: 'keyword', heads: KEYWORD_HEADS, subject: keywordSubject },
    {
      ...words,
      kind: 'item',
      heads: ITEM_HEADS,
      subject: itemSubject,
      texts: ['主商品ID', '商品类型', '货号', '商品状态', '商品标签', '状态'],
    },
    { ...words, kind: 'category', heads: CATEGORY_HEADS, subject: categorySubject },
    named('brand', ['品牌', '品牌名称']),
    named('region', ['地域', '省份', '城市', '地区']),
    named('scene', ['终端', '终端类型']),
    named('live-room', ['直播间', '直播间名称']),
    { ...words, kind: 'day', heads: DAY_HEADS, subject: daySubject },
  ];
}

/** A page of 生意参谋 that is read by these words; the visitors of its cards are 访客数. */
export const DESK_PAGE: TablePage = {
  ...DESK_WORDS,
  identities: TRAFFIC_IDENTITIES,
  vocabulary: DESK_VOCABULARY,
  tables: deskTables(),
};

const MOST_LINKS = 40;

/** The same where the cards speak of items, whose visitors are 商品访客数. */
export const ITEM_PAGE: TablePage = { ...DESK_PAGE, identities: ITEM_IDENTITIES };

/** The item that an address names, with its title where the page links to it. */
export function itemOfAddress({ document, url }: ReadContext): Subject | undefined {
  const id = url.searchParams.get('itemId') ?? '';
  if (!/^\d{5,20}$/.test(id)) return undefined;
  const links = [...document.querySelectorAll(`a[href*="id=${id}"]`)].slice(0, MOST_LINKS);
  const names = links.map(({ textContent }) => (textContent ?? '').trim().slice(0, 300));
  const [name] = names.filter((text) => text !== '' && text !== id);
  return { kind: 'item', name: name ?? id, id };
}
