import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SYCM_DESK_PAGES } from '../utils/sites/sycm-desk-pages';
import { startReader } from './reader/start-reader';

/** Reads the flow, item, trade and service pages of 生意参谋. */
export default defineUnlistedScript(() => startReader({ pages: SYCM_DESK_PAGES }));
