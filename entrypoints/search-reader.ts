import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SEARCH_PAGES } from '../utils/sites/search-pages';
import { startReader } from './reader/start-reader';

/** Reads search results and shop pages of Taobao and Tmall. */
export default defineUnlistedScript(() => startReader({ pages: SEARCH_PAGES }));
