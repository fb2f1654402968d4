import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ITEM_PAGES } from '../utils/sites/item-pages';
import { startReader } from './reader/start-reader';

/** Reads item pages as a buyer sees them. */
export default defineUnlistedScript(() => startReader({ pages: ITEM_PAGES }));
