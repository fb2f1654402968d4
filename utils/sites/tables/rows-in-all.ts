import { isShown } from '../meaning/is-shown';

const PAGES = '[class*="pagination" i],[class*="total" i]';
const ALL = /共\s*([\d,]{1,9})\s*[条个项]/;
const HIGHEST_CLIMB = 4;

/** How many rows there are on all pages of a table, where that is printed beside it. */
export function rowsInAll(table: Element): number | undefined {
  let around = table.parentElement;
  for (let level = 0; around && level < HIGHEST_CLIMB; level += 1, around = around.parentElement)
    for (const element of around.querySelectorAll(PAGES)) {
      const text = (element.textContent ?? '').slice(0, 200);
      const found = !table.contains(element) && isShown(element) ? ALL.exec(text) : null;
      if (found) return Number(found[1]?.replaceAll(',', ''));
    }
  return undefined;
}
