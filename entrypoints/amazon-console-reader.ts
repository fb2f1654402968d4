import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { AMAZON_CONSOLE_PAGES } from '../utils/sites/amazon-console-pages';
import { startReader } from './reader/start-reader';

/** Reads Seller Central of Amazon. */
export default defineUnlistedScript(() => startReader({ pages: AMAZON_CONSOLE_PAGES }));
