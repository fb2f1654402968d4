import { cleanText } from '../../text/clean-text';
import { isShown } from '../meaning/is-shown';
import { firstPiece, printedParent, wholeText } from '../meaning/printed-text';
import type { Steps } from '../page';
import { cellsOf, holdsHeads, type RecordHeads } from './record-heads';

/** What one order or refund is printed in: one element, or a head row and the rows below it. */
export type RecordBlock = Element[];

const MOST_BLOCKS = 200;
const TEXTS_PER_STEP = 400;
const LONGEST_LABEL = 400;
const HIGHEST_CLIMB = 14;
const NUMBER = /\d{8,}/;
const ROW = 'tr,[role="row"]';
/** What stands around a list and is no part of a record in it. */
const AROUND_LIST =
  '[role="tablist"],[class*="tabs-nav"],[class*="pagination"],nav,header,footer,form';

/**
 * The records of a list that prints a number with its name (订单号: 30…) on each: the largest
 * element around one such name, with the rows that follow when that is only a head row. Where the
 * names are heads of columns, the rows of the table.
 */
export function* recordBlocks(
  document: Document,
  names: ReadonlySet<string>,
  heads: RecordHeads | null,
): Steps<RecordBlock[]> {
  const labels = yield* numberLabels(document, names);
  if (labels.length === 0) return heads ? tableBlocks(heads, names) : [];
  return labels.map((label, at) => {
    const others = [labels[at - 1], labels[at + 1]].filter((other) => other !== undefined);
    return withRowsBelow(largestAround(label, others, heads), labels);
  });
}

function* numberLabels(document: Document, names: ReadonlySet<string>): Steps<Text[]> {
  const labels: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let seen = 1; walker.nextNode() && labels.length < MOST_BLOCKS; seen += 1) {
    if (seen % TEXTS_PER_STEP === 0) yield;
    const text = walker.currentNode as Text;
    if (text.length > LONGEST_LABEL || !text.parentElement || firstPiece(text) !== text) continue;
    const printed = wholeText(text).trimStart();
    const name = /^[一-龥]{2,6}/.exec(printed)?.[0];
    if (!name || ![...names].some((one) => name.startsWith(one))) continue;
    if (hasNumber(text, cleanText(printed)) && isShown(text.parentElement)) labels.push(text);
  }
  return labels;
}

/** The number stands in the same text or right behind it. */
function hasNumber(label: Text, printed: string): boolean {
  if (NUMBER.test(printed.slice(0, 40))) return true;
  const around = printedParent(label)?.parentElement;
  const text = cleanText((around?.textContent ?? '').slice(0, LONGEST_LABEL));
  const at = text.indexOf(printed.slice(0, 6));
  return at >= 0 && NUMBER.test(text.slice(at, at + 40));
}

function largestAround(
  label: Text,
  others: readonly Text[],
  heads: RecordHeads | null,
): Element | null {
  let block: Element | null = label.parentElement;
  for (let level = 0; block?.parentElement && level < HIGHEST_CLIMB; level += 1) {
    const wider: Element = block.parentElement;
    if (wider === wider.ownerDocument.body || others.some((other) => wider.contains(other))) break;
    if (wider.querySelector(AROUND_LIST) || (heads && holdsHeads(wider, heads))) break;
    block = wider;
  }
  return block;
}

/** A row that only names the order: what it holds stands in the rows below. */
function withRowsBelow(block: Element | null, labels: readonly Text[]): RecordBlock {
  if (!block) return [];
  const blocks = [block];
  for (let next = block.nextElementSibling; block.matches(ROW) && next; ) {
    const row: Element = next;
    if (!row.matches(ROW) || labels.some((label) => row.contains(label))) break;
    blocks.push(row);
    next = row.nextElementSibling;
  }
  return blocks;
}

function tableBlocks(heads: RecordHeads, names: ReadonlySet<string>): RecordBlock[] {
  const column = heads.names.findIndex((name) => names.has(name));
  if (column < 0) return [];
  return rowsBelowHeads(heads)
    .filter((row) => NUMBER.test(cellsOf(row, heads)?.[column]?.textContent ?? ''))
    .map((row) => [row]);
}

/** The rows of the table that the heads belong to, where each cell has a head. */
export function rowsBelowHeads(heads: RecordHeads): Element[] {
  const head = heads.row;
  const table = head.closest('.next-table') ?? head.closest('table,[role="table"]');
  return [...((table ?? head.parentElement)?.querySelectorAll(ROW) ?? [])]
    .filter((row) => row !== head && cellsOf(row, heads) !== null && isShown(row))
    .slice(0, MOST_BLOCKS);
}
