import { modules } from 'virtual:reading-words';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { share } from './reader/share';

/** What reading by words and tables stands on, and the memory of where words stood. */
export default defineUnlistedScript(() => share(modules));
