import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from './start-reader';

/** Brought in by the background when the loader has seen an address that a reader claims. */
export default defineUnlistedScript(() => startReader());
