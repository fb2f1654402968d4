import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { claimPage } from '../utils/platform/claim-page';
import { headedPage, mayBeHeaded } from '../utils/sites/headed-pages';
import { pageAt } from '../utils/sites/page-addresses';
import { lendHeadedAt, lendPageAt } from '../utils/sites/page-kind';
import { type ReaderScript, readerScriptOf } from '../utils/sites/reader-scripts';

/** A page that only its heading tells is looked at again while it is being drawn, and no longer. */
const WHILE_DRAWN_MS = [1_500, 4_000, 8_000];

/**
 * The one script that the manifest puts into pages. It stands there as a plain script: a WXT
 * content script announces itself with a message that the page can hear.
 */
export default defineUnlistedScript(() => {
  const headedAt = (url: string) => headedPage(document, url);
  lendPageAt(pageAt);
  lendHeadedAt(headedAt);
  const claimed = new Set<ReaderScript>();
  const look = (again: boolean): boolean => {
    const page = pageAt(location.href) ?? headedAt(location.href);
    if (!page) return false;
    const script = readerScriptOf(page);
    // Once in the page, a reader follows its pages through every change of address by itself.
    if (again || !claimed.has(script)) claimPage(page, location.href);
    claimed.add(script);
    return true;
  };
  const lookLater = (url: string, [wait, ...later]: readonly number[]) => {
    if (wait === undefined) return;
    setTimeout(() => {
      if (location.href === url && !look(true)) lookLater(url, later);
    }, wait);
  };
  const moved = () => {
    if (!look(false) && mayBeHeaded(location.href)) lookLater(location.href, WHILE_DRAWN_MS);
  };
  moved();
  addEventListener('popstate', moved);
  addEventListener('hashchange', moved);
  // Routes of single-page consoles change without any of the older events.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener(
    'currententrychange',
    moved,
  );
});
