import type { RowKind, Subject } from '../../model/reading';
import type { TableSpec } from '../tables/read-table-page';
import type { RowCells } from '../tables/row-cells';
import {
  CATEGORY_HEADS,
  categorySubject,
  ITEM_HEADS,
  itemSubject,
  KEYWORD_HEADS,
  keywordSubject,
  namedSubject,
  SOURCE_HEADS,
  sourceSubject,
} from '../tables/row-subjects';

export type Words = Pick<TableSpec, 'metrics' | 'definitions' | 'identities'>;

const MORE_ITEM_HEADS = ['商品编号', 'SKU', 'SKU编号', 'SPU', '商品编码', '商品名'];
const ID_HEADS = ['商品编号', 'SKU', 'SKU编号', 'SPU', '商品编码', '商品ID'];
const NAME_HEADS = ['商品名称', '商品信息', '商品', '商品标题', '商品名'];
/** item.jd.com/100012043978.html, detail.1688.com/offer/597090034012.html */
const ID_IN_PATH = /\/(\d{8,20})\.html/;
const DAY_HEADS = ['日期', '统计日期', '时间'];
/** What the first row is called that adds up all others; some consoles leave its name empty. */
const SUMMARY = '汇总';
const IS_SUMMARY = /^(?:-+|—+|全部商品|全部|整体)?$/;

/** The tables that every platform's console holds: items, sources, words, categories, days. */
export function consoleTables(words: Words): TableSpec[] {
  const named = (kind: RowKind, heads: readonly string[]): TableSpec => ({
    ...words,
    kind,
    heads,
    subject: namedSubject(kind, heads),
  });
  return [
    { ...words, kind: 'source', heads: SOURCE_HEADS, subject: sourceSubject },
    { ...words, kind: 'keyword', heads: KEYWORD_HEADS, subject: keywordSubject },
    { ...words, kind: 'item', heads: [...ITEM_HEADS, ...MORE_ITEM_HEADS], subject: goodsSubject },
    { ...words, kind: 'category', heads: CATEGORY_HEADS, subject: categorySubject },
    named('brand', ['品牌', '品牌名称']),
    named('shop', ['店铺', '店铺名称', '店铺信息']),
    named('day', DAY_HEADS),
  ];
}

/** An item by the columns of its platform; the row of sums is named as such. */
function goodsSubject(cells: RowCells): Subject | null {
  const found = itemSubject(cells);
  const link = cells.cell(...ITEM_HEADS, ...MORE_ITEM_HEADS)?.querySelector('a[href]');
  const id =
    /^\d{5,20}$/.exec(cells.text(...ID_HEADS))?.[0] ??
    found?.id ??
    ID_IN_PATH.exec(link?.getAttribute('href') ?? '')?.[1];
  const name = cells.text(...NAME_HEADS);
  const isSummary = IS_SUMMARY.test(name) && id === undefined;
  if (isSummary) return { kind: 'item', name: SUMMARY };
  if (!found && !id) return null;
  return {
    kind: 'item',
    name: found?.name ?? id ?? '',
    ...found,
    ...(id && { id }),
  };
}
