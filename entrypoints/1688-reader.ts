import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ALIBABA_1688_PAGES } from '../utils/sites/1688-pages';
import { startReader } from './reader/start-reader';

/** Reads results and items of 1688. */
export default defineUnlistedScript(() => startReader({ pages: ALIBABA_1688_PAGES }));
