import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PDD_PAGES } from '../utils/sites/pdd-pages';
import { startReader } from './reader/start-reader';

/** Reads results and items of 拼多多. */
export default defineUnlistedScript(() => startReader({ pages: PDD_PAGES }));
