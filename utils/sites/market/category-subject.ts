import type { Subject, Trouble } from '../../model/reading';

/** Told instead of figures: a category's figures are nobody's where the page does not name it. */
export const NO_CATEGORY: Trouble = { field: 'category', why: 'field-missing' };

/** The category whose figures a market page shows, its path outermost first; null where unnamed. */
export function categorySubject(path: string | undefined): Subject | null {
  const names = (path ?? '').split('>').map((name) => name.trim());
  const name = names.at(-1);
  if (!name) return null;
  return names.length > 1 ? { kind: 'category', name, path: names } : { kind: 'category', name };
}
