import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { claimPage } from '../utils/platform/claim-page';
import { pageAt } from '../utils/sites/page-addresses';

/**
 * The one script that the manifest puts into pages. It stands there as a plain script: a WXT
 * content script announces itself with a message that the page can hear.
 */
export default defineUnlistedScript(() => {
  let claimed = false;
  const look = () => {
    const page = pageAt(location.href);
    if (!page || claimed) return;
    // Once in the page, the reader follows every change of address by itself.
    claimed = true;
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
