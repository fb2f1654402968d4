import type { Instant } from '../../model/day';
import type { OrderRow, Part, Trouble } from '../../model/reading';
import type { ReadingField } from '../../model/reading-field';
import { findShop, headerShops } from '../meaning/find-shop';
import { isShown } from '../meaning/is-shown';
import type { Definitions } from '../meaning/metric-vocabulary';
import { sharedAncestor } from '../meaning/shared-ancestor';
import type { PageYield, ReadContext, Steps } from '../page';
import { liveScope } from './live-scope';
import { type RecordBlock, recordBlocks } from './record-blocks';
import { type RecordHeads, recordHeads } from './record-heads';
import { tabCounts } from './tab-counts';

/** A list of orders or refunds: by what its records are known, and how one is read. */
export interface RecordsSpec {
  /** what names the number on each record */
  numbers: ReadonlySet<string>;
  /** column heads of which one stands above such a list */
  heads: ReadonlySet<string>;
  tabs: Definitions;
  read(block: RecordBlock, heads: RecordHeads | null, now: Instant): OrderRow | null;
}

const BLOCKS_PER_STEP = 4;
const MOST_ROWS = 200;
const EMPTY = '[class*="empty"],[class*="no-data"],[class*="nodata"],td[colspan]';
const EMPTY_TEXT = /暂无|没有(?:符合|找到|相关|查询)/;

/** The records on the page with the counts on its tabs; null where neither stands there. */
export function* readRecords(context: ReadContext, spec: RecordsSpec): Steps<PageYield | null> {
  const { document, now } = context;
  const heads = yield* recordHeads(document, spec.heads);
  const blocks = yield* recordBlocks(document, spec.numbers, heads);
  const rows: OrderRow[] = [];
  for (const [at, block] of blocks.slice(0, MOST_ROWS).entries()) {
    if (at % BLOCKS_PER_STEP === 0) yield;
    const row = block[0] && isShown(block[0]) ? spec.read(block, heads, now) : null;
    if (row && !rows.some(({ id }) => id === row.id)) rows.push(row);
  }
  yield;
  const counts = tabCounts(document, spec.tabs);
  if (rows.length === 0 && counts.figures.length === 0 && !saysEmpty(document)) return null;
  yield;
  const shop = findShop(document, headerShops(document));
  const orders: Part = { kind: 'orders', rows };
  const { figures } = counts;
  return {
    ...(shop && { shop }),
    scope: { ...liveScope(now), ...(counts.open && { tab: counts.open }) },
    parts: figures.length > 0 ? [{ kind: 'metrics', figures }, orders] : [orders],
    trouble: [
      ...counts.trouble,
      ...(shop ? [] : [{ field: 'shop', why: 'field-missing' } as const]),
      ...unread(rows, blocks.length),
    ],
    region: blocks.length > 0 ? sharedAncestor(blocks.flat()) : document.body,
  };
}

/** What records lack is told once a field, with how many lack it; never with their numbers. */
function unread(rows: readonly OrderRow[], blocks: number): Trouble[] {
  const traded = rows.filter(({ kind }) => kind !== 'violation' && kind !== 'complaint');
  const lacking: [ReadingField, number][] = [
    ['orders', blocks > rows.length && rows.length === 0 ? blocks : 0],
    ['order-status', rows.filter(({ status }) => status === '').length],
    ['order-amount', traded.filter(({ amount }) => !amount).length],
    ['order-items', traded.filter(({ items }) => items.length === 0).length],
    ['order-deadline', rows.filter(({ deadline }) => deadline?.at === null).length],
  ];
  return lacking
    .filter(([, count]) => count > 0)
    .map(([field, count]) => ({
      field,
      why: 'field-missing',
      detail: `${count} of ${rows.length}`,
    }));
}

function saysEmpty(document: Document): boolean {
  return [...document.querySelectorAll(EMPTY)].some(
    (element) => isShown(element) && EMPTY_TEXT.test((element.textContent ?? '').slice(0, 400)),
  );
}
