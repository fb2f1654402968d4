import { cleanText } from '../../text/clean-text';
import { nextPiece, printedParent } from './printed-text';
import { roleOf } from './run-roles';

const LETTER_AT_END = /[A-Za-z\d一-鿿]$/;
const LINK_BEHIND = /^(?:查看|详情|明细|更多|说明|提示|帮助|解读|趋势)/;
const HIGHEST_CLIMB = 3;
/** Never laid out as a part of a line on the pages that are read; spares asking for their style. */
const BLOCKS = /^(?:DIV|T[DHR]|LI|P|D[TD])$/;

/**
 * False when the label is printed as part of a longer name over several inline elements: 访客数 in
 * 商品|访客数 or 访客数|占比. Only text without any space between counts as one name.
 */
export function isWholeLabel(node: Text, element: Element): boolean {
  const isSplit = element !== printedParent(node);
  const last = lastPiece(node);
  const isBefore =
    !/^\s/.test(node.data) &&
    touches(isSplit ? element : node, 'previousSibling', (before) => {
      return LETTER_AT_END.test(before) && isName(before);
    });
  if (isBefore) return false;
  const isBehind =
    !/\s$/.test(last.data) &&
    touches(isSplit ? element : last, 'nextSibling', (behind) => {
      return !/^\s/.test(behind) && isName(behind) && !LINK_BEHIND.test(behind);
    });
  return !isBehind;
}

function lastPiece(node: Text): Text {
  let last = node;
  for (let next = nextPiece(node); next; next = nextPiece(next)) last = next;
  return last;
}

/**
 * Whether such a text stands directly against a node on the same line. The text is asked first:
 * how something is laid out is the dearest question of all.
 */
function touches(
  node: Node,
  side: 'previousSibling' | 'nextSibling',
  isSuch: (text: string) => boolean,
): boolean {
  const around: Node[] = [];
  let at: Node | null = node;
  for (let level = 0; at && level < HIGHEST_CLIMB; level += 1) {
    while (at.parentElement?.tagName === 'FONT') at = at.parentElement;
    let sibling: Node | null = at[side];
    while (sibling?.nodeType === Node.COMMENT_NODE) sibling = sibling[side];
    if (sibling) {
      const text = textAt(sibling);
      return text !== null && isSuch(text) && [...around, sibling].every(isInline);
    }
    const parent: Element | null = at.parentElement;
    if (!parent || BLOCKS.test(parent.tagName)) return false;
    around.push(parent);
    at = parent;
  }
  return false;
}

function textAt(node: Node): string | null {
  const text = node.textContent ?? '';
  return text.length > 0 && text.length < 40 ? text : null;
}

function isInline(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return true;
  if (!(node instanceof Element) || BLOCKS.test(node.tagName)) return false;
  return node.ownerDocument.defaultView?.getComputedStyle(node).display === 'inline';
}

function isName(text: string): boolean {
  return roleOf({ raw: text, text: cleanText(text) }).role === 'other';
}
