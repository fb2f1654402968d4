import { cleanText } from '../../text/clean-text';
import { isShown } from '../meaning/is-shown';

/** The columns of a list of orders or refunds, which often stand in an element of their own. */
export interface RecordHeads {
  row: Element;
  names: string[];
}

const CELLS = 'th,[role="columnheader"],td,[class*="head"] *,[class*="-hd"] *';
const MOST_CELLS = 3000;
const FEWEST_COLUMNS = 3;
const HIGHEST_CLIMB = 3;
const MARKS = /[\s?:↑↓▲▼]+/g;

/** The row of column heads in which one of `signs` stands, such as 实收款; null without one. */
export function recordHeads(document: Document, signs: ReadonlySet<string>): RecordHeads | null {
  for (const cell of [...document.querySelectorAll(CELLS)].slice(0, MOST_CELLS)) {
    const heads = signs.has(nameOf(cell)) && isShown(cell) ? headsAround(cell) : null;
    if (heads) return heads;
  }
  return null;
}

function headsAround(cell: Element): RecordHeads | null {
  let child = cell;
  for (let level = 0; child.parentElement && level < HIGHEST_CLIMB; level += 1) {
    const row: Element = child.parentElement;
    const names = [...row.children].filter(isShown).map(nameOf);
    if (names.length >= FEWEST_COLUMNS) return { row, names };
    child = row;
  }
  return null;
}

export function holdsHeads(element: Element, { row }: RecordHeads): boolean {
  return element.contains(row);
}

/** The column that an element stands in: only where its row has as many cells as there are heads. */
export function columnOf(element: Element, within: Element, heads: RecordHeads): string | null {
  for (let cell = element; cell !== within && cell.parentElement; cell = cell.parentElement) {
    const cells = cellsOf(cell.parentElement, heads);
    if (cells) return heads.names[cells.indexOf(cell)] ?? null;
  }
  return null;
}

/** The cells of a row, hidden copies left out; null where not each has a head. */
export function cellsOf({ children }: Element, { names }: RecordHeads): Element[] | null {
  if (children.length < names.length || children.length > 3 * names.length) return null;
  const cells = children.length === names.length ? [...children] : [...children].filter(isShown);
  return cells.length === names.length ? cells : null;
}

function nameOf(cell: Element): string {
  const text = cell.textContent ?? '';
  return text.length > 60 ? '' : cleanText(text).replace(MARKS, '');
}
