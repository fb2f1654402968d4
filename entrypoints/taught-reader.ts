import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { taughtHook } from './reader/taught-hook';
import { addTaughtFigures } from './teach/taught-figures';

/**
 * Adds the figures that the operator taught to what the page's reader finds. Runs again after
 * something was taught.
 */
export default defineUnlistedScript(async () => {
  await addTaughtFigures();
  taughtHook().again();
});
