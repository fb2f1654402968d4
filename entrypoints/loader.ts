import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { claimPage } from '../utils/platform/claim-page';
import { pageAt } from '../utils/sites/page-addresses';
import { lendPageAt } from '../utils/sites/page-kind';
import { type ReaderScript, readerScriptOf } from '../utils/sites/reader-scripts';

/**
 * The one script that the manifest puts into pages. It stands there as a plain script: a WXT
 * content script announces itself with a message that the page can hear.
 */
export default defineUnlistedScript(() => {
  lendPageAt(pageAt);
  const claimed = new Set<ReaderScript>();
  const look = () => {
    const page = pageAt(location.href);
    const script = page && readerScriptOf(page);
    if (!script || claimed.has(script)) return;
    // Once in the page, a reader follows its pages through every change of address by itself.
    claimed.add(script);
    claimPage(page, location.href);
  };
  look();
  addEventListener('popstate', look);
  addEventListener('hashchange', look);
  // Routes of single-page consoles change without any of the older events.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener(
    'currententrychange',
    look,
  );
});
