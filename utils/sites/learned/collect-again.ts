import { collectMarks, type Marks, noMarks, readNode } from '../meaning/collect-marks';
import type { Vocabulary } from '../meaning/vocabulary';
import type { Steps } from '../page';

/**
 * The marks of a page of which some parts changed since `before`: only those parts are searched,
 * and texts elsewhere that said something are read again as they stand. Gives what a search of the
 * whole would give, at the cost of the parts.
 */
export function* collectAgain<Key extends string>(
  before: Marks<Key>,
  changed: readonly Node[],
  vocabulary: Vocabulary<Key>,
): Steps<Marks<Key>> {
  const nodes = new Set(
    before.nodes.filter((node) => node.isConnected && !changed.some((part) => part.contains(node))),
  );
  for (const part of changed)
    for (const node of (yield* collectMarks(part, vocabulary)).nodes) nodes.add(node);
  return marksOf([...nodes].sort(inDocumentOrder), vocabulary);
}

/** What the words in some texts say, in the order of the texts. */
export function marksOf<Key extends string>(
  nodes: readonly Text[],
  vocabulary: Vocabulary<Key>,
): Marks<Key> {
  const marks = noMarks<Key>();
  for (const node of nodes) readNode(node, vocabulary, marks);
  return marks;
}

function inDocumentOrder(one: Node, other: Node): number {
  if (one === other) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
