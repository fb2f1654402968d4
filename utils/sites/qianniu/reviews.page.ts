import { findShop, headerShops } from '../meaning/find-shop';
import { isShown } from '../meaning/is-shown';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { readReviewRows } from './read-review-rows';

const TABLE = '.next-table-body,.next-table,[role="table"]';
const EMPTY = /暂无(?:评价|数据)|没有(?:符合|找到|相关|评价)|无评价/;

function* readReviews({ document }: ReadContext): Steps<PageYield | null> {
  const rows = yield* readReviewRows(document);
  if (rows.length === 0 && !saysEmpty(document)) return null;
  const shop = findShop(document, headerShops(document));
  return {
    ...(shop && { shop }),
    scope: { period: { kind: 'unknown' }, device: 'unknown' },
    parts: [{ kind: 'reviews', rows: rows.map(({ row }) => row) }],
    reviewPlaces: new Map(rows.map(({ row, element }) => [row.key, [element]])),
    trouble: shop ? [] : [{ field: 'shop', why: 'field-missing' }],
    region: rows[0]?.element.closest('.next-table')?.parentElement ?? document.body,
  };
}

function saysEmpty(document: Document): boolean {
  return [...document.querySelectorAll(TABLE)].some(
    (table) => isShown(table) && EMPTY.test((table.textContent ?? '').slice(0, 2000)),
  );
}

/** 千牛 评价管理: reviews as rows, read by the labels that stand in each. */
export const qnReviews = definePage({
  id: 'qn.reviews',
  layouts: [{ since: '2025-09', sign: '.next-table-body', read: readReviews }],
  readByMeaning: readReviews,
});
