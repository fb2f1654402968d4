import { type Box, freeSpot, type Spot } from './free-spot';
import { printedAround } from './printed-around';
import { coverAt, uncoveredPart, uncutPart } from './seen-part';

export interface Mark {
  row: Element;
  /** what around the row cuts it off */
  boxes: readonly Element[];
  label: HTMLElement;
  edge: HTMLElement;
  /** where the label stands, from the row's corner, for a row and a label of these sizes */
  spot: { at: Spot; sizes: string } | null;
}

/** Where a mark is to be drawn in the window; the label is null where it has no place of its own. */
export interface Placed {
  edge: Box;
  label: Spot | null;
}

/** Finds the place of a mark beside its row; null where the row is not seen. */
export function measured(mark: Mark, own: Element): Placed | null {
  const { row, boxes, label } = mark;
  const uncut = uncutPart(row, boxes);
  const seen = uncut && uncoveredPart(row, uncut, own);
  if (!uncut || !seen) return null;
  const box = row.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = label;
  const { clientWidth } = document.documentElement;
  const bounds = {
    left: Math.max(uncut.left, 0),
    right: Math.min(uncut.right, clientWidth),
  };
  const sizes = [box.width, box.height, width, height, bounds.right - bounds.left].join();
  if (mark.spot?.sizes !== sizes) {
    const spot = freeSpot({ width, height }, box, printedAround(row), bounds);
    mark.spot = { at: { left: spot.left - box.left, top: spot.top - box.top }, sizes };
  }
  const left = box.left + mark.spot.at.left;
  const top = box.top + mark.spot.at.top;
  // Half of it may stand above the row's own first line.
  const isInside = top + height / 2 >= uncut.top && top + height <= uncut.bottom + height / 2;
  const cover = coverAt(row, left + width / 2, top + height / 2, own);
  return { edge: seen, label: isInside && !cover ? { left, top } : null };
}

/** Draws a mark where it was found to belong; `left` and `top` are where positions begin. */
export function put({ label, edge }: Mark, placed: Placed | null, left: number, top: number): void {
  edge.hidden = placed === null;
  label.hidden = !placed?.label;
  if (!placed) return;
  edge.style.left = `${placed.edge.left - left}px`;
  edge.style.top = `${placed.edge.top - top}px`;
  edge.style.height = `${placed.edge.bottom - placed.edge.top}px`;
  if (!placed.label) return;
  label.style.left = `${placed.label.left - left}px`;
  label.style.top = `${placed.label.top - top}px`;
}
