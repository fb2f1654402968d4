/** The way from an element down to a node: at each level the place among the children. */
export type NodePath = readonly number[];

/** Null where the node does not stand below the element. */
export function pathTo(node: Node, root: Element): NodePath | null {
  const path: number[] = [];
  for (let at = node; at !== root; ) {
    const parent = at.parentNode;
    if (!parent) return null;
    path.push([...parent.childNodes].indexOf(at as ChildNode));
    at = parent;
  }
  return path.reverse();
}

export function nodeAt(path: NodePath, root: Element): Node | null {
  let at: Node | undefined = root;
  for (const place of path) at = at?.childNodes[place];
  return at ?? null;
}
