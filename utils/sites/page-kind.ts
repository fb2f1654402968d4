import type { PageId } from '../model/page-id';

type FindPage = (url: string) => PageId | null;

/** In the extension's isolated world, where the page cannot see it. */
const SHARED = Symbol.for('zhanggui.pageAt');

const TAUGHT = Symbol.for('zhanggui.taughtAt');

const HEADED = Symbol.for('zhanggui.headedAt');

type Holder = {
  [SHARED]?: FindPage;
  [TAUGHT]?: (url: string) => boolean;
  [HEADED]?: FindPage;
};

/**
 * Lends the list of addresses to all scripts of this document. The loader holds it and always runs
 * first, so that no reader has to carry it too.
 */
export function lendPageAt(find: FindPage): void {
  (globalThis as Holder)[SHARED] = find;
}

/** Says at which addresses that no reader claims the operator taught a figure. */
export function lendTaughtAt(isTaught: (url: string) => boolean): void {
  (globalThis as Holder)[TAUGHT] = isTaught;
}

/** Lends what tells a page by its headings, where its address says nothing. */
export function lendHeadedAt(find: FindPage): void {
  (globalThis as Holder)[HEADED] = find;
}

/** The kind of page at an address; null where there is nothing to be read. */
export function pageKind(url: string): PageId | null {
  const { [SHARED]: find, [TAUGHT]: isTaught, [HEADED]: headed } = globalThis as Holder;
  return find?.(url) ?? (isTaught?.(url) ? 'taught.page' : (headed?.(url) ?? null));
}
