import { type Box, edgeBeside, freeSpot, type Spot } from './free-spot';
import { printedAround } from './printed-around';
import { coverAt, leftBy, uncoveredPart, uncutPart } from './seen-part';

export interface Mark {
  row: Element;
  /** what around the row cuts it off */
  boxes: readonly Element[];
  label: HTMLElement;
  edge: HTMLElement;
  /** from the row's corner, where the label and the edge stand, for a row of these sizes */
  spot: { label: Spot; edge: number; sizes: string } | null;
}

/** Where a mark is to be drawn in the window; the label is null where it has no place of its own. */
export interface Placed {
  edge: Pick<Box, 'left' | 'top' | 'bottom'>;
  label: Spot | null;
}

/** Finds the place of a mark beside its row; null where the row is not seen. */
export function measured(mark: Mark, own: Element): Placed | null {
  const { row, boxes, label } = mark;
  const uncut = leftBy(boxes);
  const part = uncutPart(row, uncut);
  const seen = part && uncoveredPart(row, part, own);
  if (!part || !seen) return null;
  const box = row.getBoundingClientRect();
  const spot = spotOf(mark, box, part, uncut);
  const left = box.left + spot.label.left;
  const top = box.top + spot.label.top;
  const { offsetWidth: width, offsetHeight: height } = label;
  // Half of it may stand above the row's own first line.
  const isInside = top + height / 2 >= part.top && top + height / 2 <= part.bottom;
  const cover = coverAt(row, left + width / 2, top + height / 2, own);
  return {
    edge: { ...seen, left: box.left + spot.edge },
    label: isInside && !cover ? { left, top } : null,
  };
}

/** Found once for a row of a size: what is printed in it is measured, which takes its time. */
function spotOf(mark: Mark, box: DOMRect, part: Box, uncut: Box): NonNullable<Mark['spot']> {
  const { offsetWidth: width, offsetHeight: height } = mark.label;
  const { clientWidth } = document.documentElement;
  const bounds = { left: Math.max(part.left, 0), right: Math.min(part.right, clientWidth) };
  const room = Math.max(uncut.left, 0) - box.left;
  const sizes = [box.width, box.height, width, bounds.right - bounds.left, room].join();
  if (mark.spot?.sizes === sizes) return mark.spot;
  const printed = printedAround(mark.row);
  const label = freeSpot({ width, height }, box, printed, bounds);
  mark.spot = {
    label: { left: label.left - box.left, top: label.top - box.top },
    edge: edgeBeside(box, printed, room),
    sizes,
  };
  return mark.spot;
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
