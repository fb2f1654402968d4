import { cleanText } from '../../text/clean-text';
import { roleOf } from '../meaning/run-roles';
import type { FoundRow, Grid } from './find-tables';
import type { Head } from './table-heads';

/** Columns that stay in sight while the others scroll, drawn as a table of their own. */
const LANE =
  ':is([class*="fixed-left"],[class*="fixed-right"],[class*="lock-left"],[class*="lock-right"]):not(td,th)';
const LEFT = '[class*="fixed-left"],[class*="lock-left"]';
const HIGHEST_CLIMB = 6;

/** Puts together what the page draws in parts, and leaves out what it draws twice. */
export function joinGrids(grids: readonly Grid[]): Grid[] {
  const whole = withoutStickyHeads(joinHeads(grids)).map(withOwnHeads);
  const mains = whole.map((grid) => mainOf(grid, whole));
  return whole
    .filter((_, at) => !mains[at])
    .map((grid) => whole.filter((_, at) => mains[at] === grid).reduce(joinLane, grid))
    .filter(({ heads }) => heads.some(({ text }) => text !== ''));
}

/** A head without rows belongs to the rows without head that follow it in the same wrapper. */
function joinHeads(grids: readonly Grid[]): Grid[] {
  const joined: Grid[] = [];
  for (const grid of grids) {
    const before = joined.at(-1);
    if (!before || !isHeadOf(before, grid)) joined.push(grid);
    else
      joined[joined.length - 1] = {
        ...grid,
        roots: [...before.roots, ...grid.roots],
        heads: before.heads,
      };
  }
  return joined;
}

function isHeadOf(head: Grid, body: Grid): boolean {
  if (head.heads.length === 0 || head.rows.length > 0) return false;
  if (body.heads.length > 0 || body.rows.length === 0) return false;
  const width = Math.max(...body.rows.map(({ cells }) => cells.length));
  const last = head.heads.at(-1)?.text;
  const fits = width === head.heads.length || (width === head.heads.length - 1 && last === '');
  return fits && isNear(head.roots[0], body.roots[0]);
}

function isNear(one: Element | undefined, other: Element | undefined): boolean {
  let at = one;
  for (let level = 0; at && other && level < HIGHEST_CLIMB; level += 1) {
    if (at.contains(other)) return true;
    at = at.parentElement ?? undefined;
  }
  return false;
}

/** A head that is drawn a second time, to stay in sight, has no rows of its own. */
function withoutStickyHeads(grids: readonly Grid[]): Grid[] {
  const named = ({ heads }: Grid) => heads.map(({ text }) => text).join('\n');
  const filled = new Set(grids.filter(({ rows }) => rows.length > 0).map(named));
  return grids.filter((grid) => grid.rows.length > 0 || !filled.has(named(grid)));
}

/** A table without marked heads names its columns in its first row, if no figure stands there. */
function withOwnHeads(grid: Grid): Grid {
  const [first, ...rows] = grid.rows;
  if (grid.heads.length > 0 || !first || rows.length === 0 || first.cells.length < 2) return grid;
  const texts = first.cells.map((cell) => cleanText((cell.textContent ?? '').slice(0, 80)));
  const isName = (text: string) => roleOf({ raw: text, text }).role === 'other';
  if (!texts.every(isName)) return grid;
  const heads = texts.map((text): Head => ({ text: text.replaceAll(' ', '') }));
  return { ...grid, heads, rows };
}

/** The table that a table of fixed columns belongs to. */
function mainOf(lane: Grid, grids: readonly Grid[]): Grid | undefined {
  const edge = lane.roots[0]?.closest(LANE);
  return (
    (edge &&
      grids.find(
        ({ roots: [root], rows }) =>
          root &&
          !root.closest(LANE) &&
          rows.length === lane.rows.length &&
          edge.parentElement?.contains(root),
      )) ||
    undefined
  );
}

/** The table itself hides or repeats the columns of a lane: each of them counts once. */
function joinLane(grid: Grid, lane: Grid): Grid {
  const places = lane.heads.map(({ text }) => grid.heads.findIndex((head) => head.text === text));
  const isLeft = lane.roots[0]?.closest(LEFT) !== null;
  const beside = <T>(own: readonly T[], others: readonly T[]): T[] => {
    const added = others.filter((_, at) => places[at] === -1);
    return isLeft ? [...added, ...own] : [...own, ...added];
  };
  const rows = grid.rows.map((row, y): FoundRow => {
    const twin = lane.rows[y];
    if (!twin) return row;
    return { ...row, key: row.key ?? twin.key, cells: beside(row.cells, twin.cells) };
  });
  return {
    ...grid,
    roots: [...grid.roots, ...lane.roots],
    heads: beside(grid.heads, lane.heads),
    rows,
  };
}
