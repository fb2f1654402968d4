import { roleOf } from '../meaning/run-roles';
import { labelText } from './words-at';

const CELL = 'td,th,[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"]';
const ROW = 'tr,[role="row"]';
const TABLE = 'table,[role="table"],[role="grid"]';
/** Around a table of which the head was drawn as a table of its own. */
const HIGHEST_CLIMB = 4;

/** Where in a table something stands, in the table's own words. */
export interface CellPlace {
  row?: string;
  column?: string;
}

/** The table cell that an element stands in; null outside of tables. */
export function cellAround(element: Element): Element | null {
  const cell = element.closest(CELL);
  return cell?.closest(ROW) ? cell : null;
}

/** The words at the head of a cell's column and in front of its row. */
export function cellPlace(cell: Element): CellPlace {
  const row = cell.closest(ROW);
  const table = row?.closest(TABLE);
  if (!row || !table) return {};
  const cells = cellsOf(row);
  const at = startOf(cells, cell);
  const head = headOver(table, row, widthOf(cells));
  const column = head && head !== row ? textOf(cellStartingAt(head, at)) : '';
  const first = cells.find((one) => one !== cell && isName(textOf(one)));
  const name = first ? textOf(first) : '';
  return { ...(name && { row: name }), ...(column && { column }) };
}

/** The table around a cell, together with a head or body of it that was drawn apart. */
export function wholeTable(cell: Element): Element | null {
  let root = cell.closest(TABLE);
  for (let level = 0; root && level < HIGHEST_CLIMB; level += 1) {
    if (root.querySelectorAll(ROW).length > 1) return root;
    root = root.parentElement;
  }
  return root;
}

function headOver(table: Element, row: Element, width: number): Element | null {
  let root: Element | null = table;
  for (let level = 0; root && level <= HIGHEST_CLIMB; level += 1, root = root.parentElement) {
    const heads = [...root.querySelectorAll(ROW)].filter(
      (one) => isHead(one) && precedes(one, row) && widthOf(cellsOf(one)) === width,
    );
    const head = heads.at(-1);
    if (head) return head;
  }
  return null;
}

function isHead(row: Element): boolean {
  const cells = cellsOf(row);
  if (
    row.closest('thead') ||
    cells.every(({ tagName, role }) => tagName === 'TH' || role === 'columnheader')
  )
    return true;
  return cells.filter((cell) => isName(textOf(cell))).length > cells.length / 2 && cells.length > 2;
}

function isName(text: string): boolean {
  return /[A-Za-z一-鿿]/.test(text) && roleOf({ raw: text, text }).role !== 'figure';
}

function precedes(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((child) => child.matches(CELL));
}

function spanOf(cell: Element): number {
  return Math.min(50, Math.max(1, Number(cell.getAttribute('colspan')) || 1));
}

function widthOf(cells: readonly Element[]): number {
  return cells.reduce((sum, cell) => sum + spanOf(cell), 0);
}

function startOf(cells: readonly Element[], cell: Element): number {
  return widthOf(cells.slice(0, cells.indexOf(cell)));
}

function cellStartingAt(row: Element, at: number): Element | undefined {
  const cells = cellsOf(row);
  return cells.find((cell) => startOf(cells, cell) === at);
}

function textOf(cell: Element | undefined): string {
  return labelText(cell?.textContent ?? '').slice(0, 40);
}
