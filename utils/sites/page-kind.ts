import type { PageId } from '../model/page-id';

type FindPage = (url: string) => PageId | null;

/** In the extension's isolated world, where the page cannot see it. */
const SHARED = Symbol.for('zhanggui.pageAt');

type Holder = { [SHARED]?: FindPage };

/**
 * Lends the list of addresses to all scripts of this document. The loader holds it and always runs
 * first, so that no reader has to carry it too.
 */
export function lendPageAt(find: FindPage): void {
  (globalThis as Holder)[SHARED] = find;
}

/** The kind of page at an address; null where no reader claims it. */
export function pageKind(url: string): PageId | null {
  return (globalThis as Holder)[SHARED]?.(url) ?? null;
}
