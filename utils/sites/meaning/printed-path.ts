const HASH = /--[\w-]+$/;
const HIGHEST_CLIMB = 12;

/**
 * Where a figure stands as seen from its label, in tags and classes: the same on every card of one
 * kind. Cards that can be read in one way only teach where the figure of the others is.
 */
export function printedPath(label: Element, figure: Text): string {
  let shared: Element | null = label;
  let up = 0;
  while (shared && !shared.contains(figure) && up < HIGHEST_CLIMB) {
    shared = shared.parentElement;
    up += 1;
  }
  const down: string[] = [];
  for (let at = figure.parentElement; at && at !== shared && down.length < HIGHEST_CLIMB; ) {
    down.push(`${at.tagName}.${(at.getAttribute('class') ?? '').replace(HASH, '')}`);
    at = at.parentElement;
  }
  return `${up}/${down.join('<')}`;
}
