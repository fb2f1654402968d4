import { cleanText } from '../../text/clean-text';
import { isShown } from '../meaning/is-shown';
import { printedParent } from '../meaning/printed-text';
import type { Steps } from '../page';
import { shownTexts } from './shown-texts';

/** The columns of a list of orders or refunds, which often stand in an element of their own. */
export interface RecordHeads {
  row: Element;
  names: string[];
}

const HEAD = 'th,td,[role="columnheader"],[class*="head"],[class*="-hd"]';
const MOST_TEXTS = 60;
const FEWEST_COLUMNS = 3;
const HIGHEST_CLIMB = 3;
/** A name with a colon behind it stands before its value and heads no column. */
const MARKS = /[\s?↑↓▲▼]+/g;

/** The row of column heads in which one of `signs` stands, such as 实收款; null without one. */
export function* recordHeads(
  document: Document,
  signs: ReadonlySet<string>,
): Steps<RecordHeads | null> {
  const isSign = (text: string) => signs.has(text.replace(MARKS, ''));
  for (const text of yield* shownTexts(document.body, isSign, MOST_TEXTS)) {
    const cell = printedParent(text);
    const heads = cell?.closest(HEAD) ? headsAround(cell) : null;
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
