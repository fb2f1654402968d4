/** The smallest element that holds all of some nodes; undefined for none. */
export function sharedAncestor(nodes: readonly Node[]): Element | undefined {
  let shared: Element | null | undefined = nodes[0]?.parentElement;
  for (const node of nodes) while (shared && !shared.contains(node)) shared = shared.parentElement;
  return shared ?? undefined;
}
