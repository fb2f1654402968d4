import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { AMAZON_CONSOLE_PAGES } from '../utils/sites/amazon-console-pages';
import { PageMemory } from '../utils/sites/learned/page-memory';
import { startReader } from './reader/start-reader';

/** Reads Seller Central of Amazon. */
export default defineUnlistedScript(() =>
  startReader({ memory: new PageMemory(), pages: AMAZON_CONSOLE_PAGES }),
);
