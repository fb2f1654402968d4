import { modules } from 'virtual:reading-core';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { share } from './reader/share';

/** What every reader stands on: watching, waiting, stop signs, texts and figures. */
export default defineUnlistedScript(() => share(modules));
