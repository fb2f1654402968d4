import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageMemory } from '../utils/sites/learned/page-memory';
import { PDD_CONSOLE_PAGES } from '../utils/sites/pdd-console-pages';
import { startReader } from './reader/start-reader';

/** Reads the back office of 拼多多. */
export default defineUnlistedScript(() =>
  startReader({ memory: new PageMemory(), pages: PDD_CONSOLE_PAGES }),
);
