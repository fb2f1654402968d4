import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PDD_PAGES } from '../utils/sites/pdd-pages';
import { startReader } from './reader/start-reader';

/** Reads the pages of Pinduoduo. */
export default defineUnlistedScript(() => startReader({ pages: PDD_PAGES }));
