import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../utils/platform/messages';
import { pageAt } from '../utils/sites/page-addresses';
import { addTaught } from '../utils/sites/taught/add-taught';
import { openPath } from '../utils/sites/taught/open-path';
import { taughtHook } from './reader/taught-hook';

/**
 * Adds the figures that the operator taught to what the page's reader finds. Runs again after
 * something was taught.
 */
export default defineUnlistedScript(async () => {
  const all = await ask('teach.list', {});
  const hook = taughtHook();
  hook.add = (reading) => {
    const here = pageAt(location.href);
    const path = openPath(location.href);
    const taught = all.filter((one) => (one.page === null ? one.path === path : one.page === here));
    return addTaught(reading, document, taught);
  };
  hook.again();
});
