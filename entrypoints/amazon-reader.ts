import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { AMAZON_PAGES } from '../utils/sites/amazon-pages';
import { startReader } from './reader/start-reader';

/** Reads results and items of Amazon. */
export default defineUnlistedScript(() => startReader({ pages: AMAZON_PAGES }));
