import { isShown } from '../meaning/is-shown';

const ALL = /共\s*([\d,]{1,9})\s*[条个项]/;
const HIGHEST_CLIMB = 4;
const MOST_SIBLINGS = 3;
const LONGEST = 200;

/** How many rows there are on all pages of a table, where that is printed behind it. */
export function rowsInAll(table: Element): number | undefined {
  let around: Element | null = table;
  for (let level = 0; around && level < HIGHEST_CLIMB; level += 1, around = around.parentElement) {
    let behind = around.nextElementSibling;
    for (let count = 0; behind && count < MOST_SIBLINGS; count += 1) {
      const text = behind.textContent ?? '';
      const found = text.length <= LONGEST && isShown(behind) ? ALL.exec(text) : null;
      if (found) return Number(found[1]?.replaceAll(',', ''));
      behind = behind.nextElementSibling;
    }
  }
  return undefined;
}
