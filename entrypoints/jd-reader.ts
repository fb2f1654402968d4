import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { JD_PAGES } from '../utils/sites/jd-pages';
import { startReader } from './reader/start-reader';

/** Reads results and items of 京东. */
export default defineUnlistedScript(() => startReader({ pages: JD_PAGES }));
