import { isShown } from '../meaning/is-shown';

const CELL = 'td,th,[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"]';
/** Rows of tables, of grids by role, and of plain elements whose class says so. */
const ROW = 'tr,[role="row"],[class*="row" i]:not(tr),[class*="-tr" i]:not(tr)';
const ROW_NAME = /(?:table|grid|list)[-_]*(?:row|tr)(?:--[\w-]+)?$/i;
const TABLE_NAME = /(?:table|grid|list)(?:--[\w-]+)?$/i;
const HEAD_NAME = /(?:thead|header|head)(?:[-_]+(?:row|tr|cell|wrapper))?(?:--[\w-]+)?$/i;
/** Rows that are drawn to measure columns or to say that there are none. */
const NO_ROW = /measure|placeholder|-empty|no-?data|scrollbar/i;
const SCROLLBAR = /scrollbar/i;
const HIDDEN = '[hidden],[aria-hidden="true"]';
const HIGHEST_CLIMB = 6;

/** A row as it stands in the page, with its cells. */
export interface PageRow {
  element: Element;
  cells: Element[];
  isHead: boolean;
}

/** Whether an element is drawn as a row of some table. */
function isRow(element: Element): boolean {
  return element.tagName === 'TR' || element.role === 'row' || hasName(element, ROW_NAME);
}

/** Everything below an element that may be a row, in document order. */
export function rowElements(root: Element): Element[] {
  return [...root.querySelectorAll(ROW)].filter(isRow);
}

/** A row's cells, head or body; null for rows that are hidden or hold no data. */
export function pageRow(element: Element): PageRow | null {
  if (NO_ROW.test(element.getAttribute('class') ?? '') || !isShown(element)) return null;
  const cells = cellsOf(element);
  return cells.length === 0 ? null : { element, cells, isHead: isHeadRow(element, cells) };
}

function cellsOf(row: Element): Element[] {
  const own = [...row.children].filter((child) => child.matches(CELL));
  const cells = own.length > 0 ? own : deeperCells(row);
  return cells.filter((cell) => !SCROLLBAR.test(cell.getAttribute('class') ?? '') && isDrawn(cell));
}

/** The row around it is shown, so that the cell alone is left to be asked. */
function isDrawn(cell: Element): boolean {
  return cell.checkVisibility({ visibilityProperty: true }) && !cell.matches(HIDDEN);
}

/** Cells behind wrappers, or every child of a row that is one by its class only. */
function deeperCells(row: Element): Element[] {
  const deeper = [...row.querySelectorAll(CELL)].filter(
    (cell) => !cell.parentElement?.closest(CELL) || cell.parentElement.closest(CELL)?.contains(row),
  );
  if (deeper.length > 0 || row.tagName === 'TR') return deeper;
  return row.childElementCount > 1 ? [...row.children] : [];
}

function isHeadRow(row: Element, cells: readonly Element[]): boolean {
  const section = row.closest('thead,tbody,tfoot')?.tagName;
  if (section === 'THEAD' || section === 'TFOOT') return section === 'THEAD';
  const isHeadCell = (cell: Element) => cell.tagName === 'TH' || cell.role === 'columnheader';
  if (cells.every(isHeadCell)) return true;
  if (row.tagName === 'TR') return false;
  return (
    hasName(row, HEAD_NAME) || (row.parentElement !== null && hasName(row.parentElement, HEAD_NAME))
  );
}

/** The element that holds all rows of the table, or of the half of it, that a row belongs to. */
export function gridOf(row: Element): Element {
  const table = row.closest('table,[role="table"],[role="grid"],[role="treegrid"]');
  if (table && (row.tagName === 'TR' || row.role === 'row')) return table;
  let at = row.parentElement;
  for (let level = 0; at && level < HIGHEST_CLIMB; level += 1, at = at.parentElement)
    if (hasName(at, TABLE_NAME)) return at;
  return row.parentElement ?? row;
}

function hasName(element: Element, name: RegExp): boolean {
  return (element.getAttribute('class') ?? '').split(/\s+/).some((token) => name.test(token));
}
