/** Beyond so many changed places a page is searched as a whole, which costs less. */
const MOST_CHANGES = 1_000;
/** As long as a label with white space around it: longer elements hold no split label. */
const LONGEST_LABEL = 160;

/**
 * The places of a page that changed since it was searched, from the records of a mutation
 * observer. Changes of classes and states are left out: they hide and show words, which is asked
 * anew at every look, but bring none.
 */
export class ChangedNodes {
  readonly #came = new Set<Node>();
  readonly #around = new Set<Node>();
  #tooMany = false;

  add(records: readonly MutationRecord[]): void {
    if (this.#tooMany) return;
    for (const { type, target, addedNodes, previousSibling, nextSibling } of records) {
      if (type === 'attributes') continue;
      if (type === 'characterData') this.#came.add(target);
      else this.#around.add(target);
      for (const node of addedNodes) this.#came.add(node);
      // A text goes on in the text beside it.
      if (previousSibling instanceof Text) this.#came.add(previousSibling);
      if (nextSibling instanceof Text) this.#came.add(nextSibling);
    }
    if (this.#came.size + this.#around.size <= MOST_CHANGES) return;
    this.#tooMany = true;
    this.#came.clear();
    this.#around.clear();
  }

  /**
   * The parts below `root` that hold every text that changed, none inside another; null when all
   * of it has to be searched.
   */
  parts(root: Element): Node[] | null {
    const parts = new Set<Node>();
    for (const node of this.#came) parts.add(searchedAround(node, root) ?? node);
    for (const node of this.#around) {
      const around = searchedAround(node, root);
      if (around) parts.add(around);
    }
    return this.#tooMany ? null : [...parts].filter((part) => isOutermost(part, parts, root));
  }
}

/** A label may be printed over several elements, so what stands closely around is searched too. */
function searchedAround(node: Node, root: Element): Node | null {
  let around: Node | null = null;
  for (let at: Node | null = node; at && root.contains(at) && isShort(at); at = at.parentNode)
    around = at;
  return around;
}

function isShort(node: Node): boolean {
  if (node instanceof Text) return node.length <= LONGEST_LABEL;
  const walker = node.ownerDocument?.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (length <= LONGEST_LABEL && walker?.nextNode())
    length += (walker.currentNode as Text).length;
  return length <= LONGEST_LABEL;
}

/** Elements and texts only: comments hold no words. */
function isOutermost(part: Node, parts: ReadonlySet<Node>, root: Element): boolean {
  if (part.nodeType !== Node.ELEMENT_NODE && part.nodeType !== Node.TEXT_NODE) return false;
  for (let at = part.parentNode; at; at = at.parentNode) {
    if (parts.has(at)) return false;
    if (at === root) return true;
  }
  return part === root;
}
