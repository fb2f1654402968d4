import { roleOf } from './run-roles';
import { textRuns } from './text-runs';

const HIGHEST_CLIMB = 4;
const MOST_RUNS = 120;

/**
 * The figure's cell where a row of labels stands above a row of figures and both are plain
 * elements: the child at the same place in the next element with as many children. Null unless
 * the label's row holds no figure and exactly one such row follows.
 */
export function parallelCell(label: Element, within: Element): Element | null {
  let child = label;
  for (let level = 0; level < HIGHEST_CLIMB && child !== within; level += 1) {
    const row = child.parentElement;
    if (!row) return null;
    if (row.children.length >= 2 && holdsNoFigure(row)) {
      const [below, more] = rowsBelow(row);
      const at = [...row.children].indexOf(child);
      if (below && !more) return below.children[at] ?? null;
    }
    child = row;
  }
  return null;
}

function rowsBelow(row: Element): Element[] {
  const rows: Element[] = [];
  for (let next = row.nextElementSibling; next; next = next.nextElementSibling)
    if (next.children.length === row.children.length && !holdsNoFigure(next)) rows.push(next);
  return rows;
}

function holdsNoFigure(row: Element): boolean {
  const runs = textRuns(row, MOST_RUNS);
  return runs?.every((run) => roleOf(run).role !== 'figure') ?? false;
}
