import type { Subject } from '../../model/reading';

/** The category whose figures a market page shows; its path outermost first. */
export function categorySubject(path: string | undefined): Subject {
  const names = (path ?? '').split('>').map((name) => name.trim());
  const name = names.at(-1) ?? '';
  return names.length > 1 ? { kind: 'category', name, path: names } : { kind: 'category', name };
}
