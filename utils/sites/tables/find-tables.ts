import { roomFinder } from '../meaning/is-shown';
import { sharedAncestor } from '../meaning/shared-ancestor';
import type { Steps } from '../page';
import { cardTables } from './card-tables';
import { SAYS_EMPTY } from './empty-table';
import { joinGrids } from './join-grids';
import { levelsOf } from './row-level';
import { type Head, headsOf, spread } from './table-heads';
import { gridOf, type PageRow, pageRow, rowElements } from './table-rows';
import { tableTitle } from './table-title';

/** One row as displayed; `cells` stand at the places of the table's heads. */
export interface FoundRow {
  element: Element;
  cells: Element[];
  /** `data-row-key`, with which the console marks its rows */
  key: string | null;
  /** how deep the row stands in a tree, outermost 0 */
  level: number;
}

export interface FoundTable {
  /** the smallest element that holds the whole table, fixed parts included */
  root: Element;
  /** the heading before it, empty where none stands near */
  title: string;
  heads: Head[];
  rows: FoundRow[];
  /** rows that are left out, because they have more or fewer cells than there are heads */
  misfits: number;
}

/** A table, or a part of one that is drawn as several: heads only, rows only, fixed columns. */
export interface Grid {
  roots: Element[];
  heads: Head[];
  rows: FoundRow[];
  hasSpans: boolean;
}

const ROWS_PER_STEP = 15;
const MOST_ROWS = 2000;
const SPANS = '[colspan],[rowspan],[aria-colspan],[aria-rowspan]';

/**
 * The tables that are shown below an element, in document order: real ones, grids by role, lists
 * of plain elements whose classes say rows and cells, and tables that are drawn as several (a fixed
 * head above a scrolling body, fixed columns beside it), and last those that are drawn as cards,
 * each with the names of its figures. Hidden copies, sticky heads, rows that
 * only measure or say that nothing is there, are left out; a table within a cell is its own.
 */
export function* findTables(root: Element): Steps<FoundTable[]> {
  const grouped = new Map<Element, PageRow[]>();
  const hasRoom = roomFinder();
  for (const [at, element] of rowElements(root).slice(0, MOST_ROWS).entries()) {
    if (at % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const row = pageRow(element);
    if (!row || !hasRoom(element)) continue;
    const grid = gridOf(element);
    const rows = grouped.get(grid);
    if (!rows) grouped.set(grid, [row]);
    else if (!rows.at(-1)?.element.contains(element)) rows.push(row);
  }
  const grids: Grid[] = [];
  for (const [grid, rows] of grouped) {
    yield;
    grids.push(gridFrom(grid, rows));
  }
  yield;
  const tables = joinGrids(grids).map((grid) => tableFrom(grid, root));
  return [...tables, ...(yield* cardTables(root, new Set(tables.map((table) => table.root))))];
}

function tableFrom({ roots, heads, rows, hasSpans }: Grid, root: Element): FoundTable {
  const around = (roots.length === 1 ? roots[0] : sharedAncestor(roots)) ?? root;
  const fitting = rows.filter(({ cells: { length } }) =>
    length < heads.length ? hasSpans || isTrailing(heads, length) : length === heads.length,
  );
  const misfits = rows.length - fitting.length;
  return { root: around, title: tableTitle(around), heads, rows: fitting, misfits };
}

/** Whether the heads behind a place name nothing, such as that of a scroll bar. */
function isTrailing(heads: readonly Head[], from: number): boolean {
  return from > 1 && heads.slice(from).every(({ text }) => text === '');
}

function gridFrom(root: Element, rows: readonly PageRow[]): Grid {
  const hasSpans = root.querySelector(SPANS) !== null;
  const heads = rows.filter(({ isHead }) => isHead).map(({ cells }) => cells);
  const body = rows.filter(({ isHead }) => !isHead);
  const own = body.map(({ cells }) => cells);
  const grid = hasSpans ? spread(own) : own;
  const levels = levelsOf(root, body);
  const found = headsOf(heads);
  const width = Math.max(found.length, ...grid.map((cells) => cells.length));
  return {
    roots: [root],
    heads: found,
    hasSpans,
    rows: body.flatMap(({ element, cells: printed }, at): FoundRow[] => {
      if (isFiller(printed, width)) return [];
      const key = element.getAttribute('data-row-key') ?? element.getAttribute('data-key');
      return [{ element, cells: grid[at] ?? printed, key, level: levels[at] ?? 0 }];
    }),
  };
}

/** One cell across all columns: an expanded detail, a loader, or the words 暂无数据. */
function isFiller(printed: readonly Element[], width: number): boolean {
  const [cell, more] = printed;
  if (!cell || more || width < 2) return false;
  return (
    cell.hasAttribute('colspan') || SAYS_EMPTY.test((cell.textContent ?? '').trim().slice(0, 40))
  );
}
