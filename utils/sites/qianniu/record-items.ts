import type { OrderRow } from '../../model/reading';
import { plainText } from '../../text/plain-text';
import { isShown } from '../meaning/is-shown';
import type { RecordBlock } from './record-blocks';
import type { RecordEntry } from './record-entries';

const ITEM_LINK = [
  'item.htm',
  'tradeSnap',
  'trade_snap',
  // other platforms
  'item.jd.com/',
  'detail.1688.com/offer/',
  'haohuo.jinritemai.com/',
]
  .map((part) => `a[href*="${part}"]`)
  .join();
const NO_TITLE = /^(?:\[?交易快照\]?|查看.{0,6}|详情|编辑|)$/;
const TIMES = /^[xX×] ?(\d{1,6})$|^(\d{1,6}) ?件$/;
const LONE_COUNT = /^\d{1,6}$/;
const LONGEST_TITLE = 200;

type Item = OrderRow['items'][number];

/** The goods of a record by the links that name them, each with the number of pieces behind it. */
export function recordItems(block: RecordBlock, entries: readonly RecordEntry[]): Item[] {
  const links = block
    .flatMap((element) => [...element.querySelectorAll<HTMLAnchorElement>(ITEM_LINK)])
    .map((link) => ({ link, title: plainText(link.textContent ?? '').slice(0, LONGEST_TITLE) }))
    .filter(({ link, title }) => !NO_TITLE.test(title) && isShown(link));
  const starts = links.map(({ link }) => entries.findIndex(({ run }) => link.contains(run.first)));
  return links.map(({ link, title }, at) => {
    const from = starts[at] ?? -1;
    const behind = from < 0 ? [] : entries.slice(from + 1, starts[at + 1]);
    const id = /[?&]id=(\d{5,20})(?:&|#|$)/.exec(link.getAttribute('href') ?? '')?.[1];
    const quantity = quantityIn(behind);
    return { ...(id && { id }), title, ...(quantity !== null && { quantity }) };
  });
}

function quantityIn(entries: readonly RecordEntry[]): number | null {
  const column = entries.find(({ name, text }) => name === '数量' && LONE_COUNT.test(text));
  if (column) return Number(column.text);
  for (const { text } of entries) {
    const match = TIMES.exec(text);
    if (match) return Number(match[1] ?? match[2]);
  }
  return null;
}
