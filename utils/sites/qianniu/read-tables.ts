import type { Reading, TablePart, TableRow, Trouble } from '../../model/reading';
import { findShop, headerShops } from '../meaning/find-shop';
import { sharedAncestor } from '../meaning/shared-ancestor';
import type { PageYield, ReadContext, Steps } from '../page';
import { chosenTab } from '../tables/chosen-tab';
import { type FoundTable, findTables } from '../tables/find-tables';
import { type RowsSpec, readRows } from '../tables/read-rows';
import { liveScope } from './live-scope';

const IN_ALL = /^共 ?([\d,]{1,9}) ?(?:条|件|个|张)?/;
const PAGING = '[class*="pagination"],[class*="-total"]';
const EMPTY = '[class*="empty"],td[colspan]';
const EMPTY_TEXT = /暂无|没有(?:符合|找到|相关|查询|数据)/;
const MOST_TABLES = 6;

/** The lists of a page as tables, of the shop as it stands now; null where no list stands. */
export function* readTables(
  { document, now }: ReadContext,
  specOf: (table: FoundTable) => RowsSpec | null,
  tidy: (row: TableRow) => TableRow = (row) => row,
): Steps<PageYield | null> {
  const { parts, trouble, roots } = yield* tableParts(document.body, specOf, tidy);
  if (parts.length === 0 && !saysEmpty(document)) return null;
  yield;
  const shop = findShop(document, headerShops(document));
  yield;
  const tab = chosenTab(document);
  return {
    ...(shop && { shop }),
    scope: { ...liveScope(now), ...(tab && { tab }) },
    parts: parts.length > 0 ? parts : [{ kind: 'table', rows: [], rowsInAll: 0 }],
    trouble: [...trouble, ...(shop ? [] : [{ field: 'shop', why: 'field-missing' } as const])],
    region: sharedAncestor(roots) ?? document.body,
  };
}

/** The tables that are understood, with the elements that hold them. */
export function* tableParts(
  root: HTMLElement,
  specOf: (table: FoundTable) => RowsSpec | null,
  tidy: (row: TableRow) => TableRow = (row) => row,
): Steps<Pick<Reading, 'trouble'> & { parts: TablePart[]; roots: Element[] }> {
  const parts: TablePart[] = [];
  const roots: Element[] = [];
  const trouble: Trouble[] = [];
  const tables = (yield* findTables(root)).filter((table) => specOf(table) !== null);
  for (const table of tables.slice(0, MOST_TABLES)) {
    const spec = specOf(table);
    if (!spec) continue;
    const read = yield* readRows(table, spec);
    yield;
    const rowsInAll = tables.length === 1 ? countInAll(root.ownerDocument) : null;
    parts.push({
      kind: 'table',
      ...(table.title !== '' && { title: table.title }),
      rows: read.rows.map(tidy),
      ...(rowsInAll !== null && { rowsInAll }),
    });
    roots.push(table.root);
    trouble.push(...read.trouble);
  }
  return { parts, roots, trouble };
}

function countInAll(document: Document): number | null {
  for (const paging of document.querySelectorAll(PAGING))
    for (const element of [paging, ...paging.querySelectorAll('*')]) {
      const count = IN_ALL.exec((element.textContent ?? '').slice(0, 40).trim())?.[1];
      if (count) return Number(count.replaceAll(',', ''));
    }
  return null;
}

function saysEmpty(document: Document): boolean {
  return [...document.querySelectorAll(EMPTY)].some((element) =>
    EMPTY_TEXT.test((element.textContent ?? '').slice(0, 200)),
  );
}
