import { cleanText } from '../../text/clean-text';
import { isShown } from './is-shown';
import { nextPiece, printedParent, wholeText } from './printed-text';

/** A piece of visible text that belongs together: one printed text, or a number with its unit. */
export interface TextRun {
  /** as seen, glyphs included */
  raw: string;
  text: string;
  first: Text;
  last: Text;
}

const UNIT_ALONE =
  /^(?:[%‰+]|(?:千|万|百万|亿)?(?:元|人|件|个|次|笔|单|条|天|秒|小时|分钟)?[+%]?|起|s)$/;
const REST_OF_NUMBER = /^[.,]\d+(?:%|万|亿)?$/;
const ENDS_NUMBER = /[\d万亿千]$/;
const SIGN_ALONE = /^[¥$↑↓▲▼↗↘⬆⬇]$/;

/**
 * The visible texts below an element, in document order, or null when there are more than `most`.
 * Neighbouring cells are never glued: `2` and `3.39%` stay two runs. Joined are only the parts of
 * one printed number: a currency sign, decimals, a scale, a unit.
 */
export function textRuns(element: Element, most: number): TextRun[] | null {
  const runs: TextRun[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const first = walker.currentNode as Text;
    let last = first;
    for (let next = nextPiece(first); next && walker.nextNode(); next = nextPiece(next))
      last = next;
    const raw = last === first ? first.data : wholeText(first);
    const parent = first.parentElement;
    if (raw.length > 2000 || raw.trim() === '' || !parent || !isShown(parent)) continue;
    const text = cleanText(raw);
    const before = runs.at(-1);
    if (before && joins(before, text, first)) {
      before.raw += raw.trim();
      before.text += text;
      before.last = last;
    } else runs.push({ raw: raw.trim(), text, first, last });
    if (runs.length > most) return null;
  }
  return runs;
}

function joins(before: TextRun, text: string, node: Text): boolean {
  if (text === '' || !isNear(before.last, node)) return false;
  if (SIGN_ALONE.test(before.text)) return /^[\d+\-.]/.test(text);
  if (!ENDS_NUMBER.test(before.text)) return false;
  return UNIT_ALONE.test(text) || (REST_OF_NUMBER.test(text) && /\d$/.test(before.text));
}

/** Two text nodes whose parents are the same, siblings, or parent and child. */
function isNear(one: Text, other: Text): boolean {
  return printedParent(one)?.parentElement?.contains(other) ?? false;
}
