import type { Box } from './free-spot';

/** A head and a bar below it at most lie over a list; a dialog covers it whole. */
const MOST_COVERS = 3;

/** The elements around a row that cut off what does not fit into them. */
export function boxesAround(row: Element): Element[] {
  const boxes: Element[] = [];
  for (let at = row.parentElement; at && at !== document.body; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') boxes.push(at);
  }
  return boxes;
}

/** What boxes that cut off leave to be seen, in the window. */
export function leftBy(boxes: readonly Element[]): Box {
  const left = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  return boxes.map(edgesOf).reduce(overlap, left);
}

/** The part of a row that is left of it; null where it is folded, taken out or scrolled away. */
export function uncutPart(row: Element, left: Box): Box | null {
  if (!row.isConnected || !row.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    return null;
  const part = overlap(edgesOf(row), left);
  return part.right > part.left && part.bottom > part.top ? part : null;
}

/**
 * The same without what a sticky head, a bar or a dialog of the page lies over. Outside of the
 * window nothing lies over anything.
 */
export function uncoveredPart(row: Element, part: Box, own: Element): Box | null {
  let { top, bottom } = part;
  const x = part.left + 1;
  for (let tries = MOST_COVERS; tries > 0 && bottom > Math.max(top, 0); tries -= 1) {
    if (top >= innerHeight) break;
    const above = coverAt(row, x, Math.max(top, 0) + 1, own);
    if (above) top = Math.max(top + 1, edgesOf(above).bottom);
    const below = coverAt(row, x, Math.min(bottom, innerHeight) - 1, own);
    if (below) bottom = Math.min(bottom - 1, edgesOf(below).top);
    if (!above && !below) break;
  }
  return bottom > top ? { ...part, top, bottom } : null;
}

/** What lies over the list of a row at a point of the window; null where its list is seen. */
export function coverAt(row: Element, x: number, y: number, own: Element): Element | null {
  const root = row.getRootNode() as Document | ShadowRoot;
  const there = root.elementFromPoint(x, y);
  const isOfList = !there || there.contains(row) || row.parentElement?.contains(there);
  return isOfList || there === own ? null : there;
}

function overlap(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function edgesOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}
