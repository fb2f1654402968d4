import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lendTaughtAt, pageKind } from '../utils/sites/page-kind';
import { openPath } from '../utils/sites/taught/open-path';
import { taughtPage } from '../utils/sites/taught/taught.page';
import { startReader } from './reader/start-reader';
import { taughtHook } from './reader/taught-hook';
import { addTaughtFigures } from './teach/taught-figures';

/**
 * Reads the pages that no reader knows and of which the operator taught a figure. Runs in all pages
 * of such a host, and again after something was taught; until one of the taught pages is open,
 * nothing of it stands in the page.
 */
export default defineUnlistedScript(async () => {
  const all = await addTaughtFigures();
  const paths = new Set(all.flatMap(({ page, path }) => (page === null ? [path] : [])));
  lendTaughtAt((url) => paths.has(openPath(url)));
  const look = () => {
    if (pageKind(location.href) === 'taught.page') startReader({ pages: [taughtPage] });
  };
  look();
  addEventListener('hashchange', look);
  addEventListener('popstate', look);
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener(
    'currententrychange',
    look,
  );
  taughtHook().again();
});
