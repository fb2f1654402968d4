import { roleOf } from '../meaning/run-roles';
import { textRuns } from '../meaning/text-runs';

/** A column's name without blanks, icons, sort and help marks; `group`: the head above it. */
export interface Head {
  text: string;
  group?: string;
}

const MOST_RUNS = 20;
const MARKS = /[\s?：:↑↓▲▼⇅↕⬆⬇]+/g;
const HELP = /^(?:升序|降序|排序|筛选|说明|帮助|指标说明|点击.序)$/;
const LONGEST = 60;
const WIDEST = 60;

/** The columns that one row of head cells names, or two whose upper one spans groups. */
export function headsOf(rows: readonly (readonly Element[])[]): Head[] {
  const grid = spread(rows.filter((cells) => cells.some((cell) => headText(cell) !== '')));
  const bottom = grid.at(-1) ?? [];
  return bottom.map((cell, column) => {
    const text = headText(cell);
    const upper = grid.slice(0, -1).map((row) => row[column]);
    const above = upper.find((other) => other && other !== cell);
    const group = above?.hasAttribute('colspan') ? headText(above) : '';
    return { text, ...(group !== '' && { group }) };
  });
}

/** A head's text as columns are told apart by it. */
export function headName(text: string): string {
  return text.replace(MARKS, '');
}

/** The text of a head cell; what a change is measured against is no part of the name. */
function headText(cell: Element): string {
  const runs = textRuns(cell, MOST_RUNS) ?? [];
  return runs
    .filter((run) => runs.length === 1 || roleOf(run).role !== 'base')
    .map(({ text }) => headName(text))
    .filter((text) => !HELP.test(text))
    .join('')
    .slice(0, LONGEST);
}

/** Cells as a rectangle: what spans several columns or rows stands in each of them. */
export function spread(rows: readonly (readonly Element[])[]): Element[][] {
  const grid: Element[][] = rows.map(() => []);
  for (const [y, cells] of rows.entries()) {
    let x = 0;
    for (const cell of cells) {
      while (grid[y]?.[x]) x += 1;
      const wide = spanOf(cell, 'colspan', WIDEST);
      for (const row of grid.slice(y, y + spanOf(cell, 'rowspan', rows.length)))
        for (let right = 0; right < wide; right += 1) row[x + right] = cell;
      x += wide;
    }
  }
  return grid.map(beforeHole);
}

/** Behind a hole, as spans that do not fit leave it, no cell is certain to stand in its column. */
function beforeHole(row: Element[]): Element[] {
  const hole = row.findIndex((cell) => !cell);
  return hole < 0 ? row : row.slice(0, hole);
}

function spanOf(cell: Element, name: string, most: number): number {
  const span = Number(cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`));
  return Number.isInteger(span) && span > 1 ? Math.min(span, most) : 1;
}
