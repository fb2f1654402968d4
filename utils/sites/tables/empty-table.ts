import type { TablePart } from '../../model/reading';
import { isShown } from '../meaning/is-shown';
import type { FoundTable } from './find-tables';

/** What a table says that has no rows, and the words with which emptier pages go on. */
export const SAYS_EMPTY = /^(?:暂无|没有|无符合|无相关|无数据)/;

const PLACEHOLDER =
  'tr,[class*="placeholder" i],[class*="empty" i],[class*="no-data" i],[class*="nodata" i]';
const HIGHEST_CLIMB = 3;
const LONGEST = 40;

/**
 * A table that says that it has no rows: nothing happened, which is not the same as not read. Null
 * for a table that has rows, and for one that only has not got any yet.
 */
export function emptyTable({ root, title, rows, misfits }: FoundTable): TablePart | null {
  if (rows.length > 0 || misfits > 0 || !saysEmpty(root)) return null;
  return { kind: 'table', ...(title !== '' && { title }), rows: [], rowsInAll: 0 };
}

/** The words stand in the table, or in a box beside a body that is left out. */
function saysEmpty(root: Element): boolean {
  let around: Element | null = root;
  for (let level = 0; around && level <= HIGHEST_CLIMB; level += 1, around = around.parentElement) {
    if (around !== root && around.querySelectorAll('table,[role="grid"]').length > 2) return false;
    const said = [...around.querySelectorAll(PLACEHOLDER)].some(
      (box) => SAYS_EMPTY.test((box.textContent ?? '').trim().slice(0, LONGEST)) && isShown(box),
    );
    if (said) return true;
  }
  return false;
}
