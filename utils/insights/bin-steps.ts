import type { Figure } from '../model/figure';

/** Rivals' figures are shown in bins between these, times powers of ten (domain notes §2.5). */
const EDGES = [1, 2.5, 5, 7.5];

/**
 * How many bins a figure moved up, 0 where it did not leave its bin or moved down; null where one
 * of the two is no number. A range moves only to one that lies wholly above it, a lower bound only
 * to a higher bound; two exact figures move when an edge lies between them. Differences inside a
 * bin mean nothing.
 */
export function binsUp(was: Figure, now: Figure): number | null {
  const [before, after] = [lowOf(was), lowOf(now)];
  if (before === null || after === null) return null;
  if (after <= before) return 0;
  const crossed = edgesBetween(before, after);
  const isBinned = was.kind === 'range' && now.kind === 'range';
  if (!isBinned) return crossed;
  // searches have bins of their own: whatever its edges, the next bin begins where this one ends
  if (after === was.high) return 1;
  const isApart = was.high === null || after > was.high;
  return isApart ? Math.max(1, crossed) : 0;
}

function lowOf(figure: Figure): number | null {
  if (figure.kind === 'exact') return figure.value;
  return figure.kind === 'range' ? (figure.low ?? 0) : null;
}

/** Edges above the first and not above the second. */
function edgesBetween(before: number, after: number): number {
  if (after <= 0) return 0;
  const first = before > 0 ? Math.floor(Math.log10(before)) : Math.floor(Math.log10(after));
  const last = Math.floor(Math.log10(after));
  let count = 0;
  for (let power = first; power <= last; power++)
    for (const edge of EDGES) {
      const value = edge * 10 ** power;
      if (value > before && value <= after) count += 1;
    }
  return count;
}
