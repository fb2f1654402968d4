/**
 * Frameworks cut one printed text into several nodes, with or without comments between them, and
 * the browser's translation wraps each node in <font>. None of this can be seen on the page.
 */

/** The first node of the printed text that a node is a piece of. */
export function firstPiece(node: Text): Text {
  let first = node;
  for (let before = piece(node, 'previousSibling'); before; ) {
    first = before;
    before = piece(before, 'previousSibling');
  }
  return first;
}

/** The node that goes on with the same printed text, or null behind its last piece. */
export function nextPiece(node: Text): Text | null {
  return piece(node, 'nextSibling');
}

/** A printed text as a whole, from its first piece. */
export function wholeText(first: Text): string {
  let text = first.data;
  for (let next = nextPiece(first); next; next = nextPiece(next)) text += next.data;
  return text;
}

/** The element that a text stands in. */
export function printedParent(node: Node): Element | null {
  let parent = node.parentElement;
  while (parent?.tagName === 'FONT') parent = parent.parentElement;
  return parent;
}

function piece(node: Text, side: 'previousSibling' | 'nextSibling'): Text | null {
  let sibling = node[side];
  while (sibling?.nodeType === Node.COMMENT_NODE) sibling = sibling[side];
  return sibling instanceof Text ? sibling : null;
}
