import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ALIBABA_1688_CONSOLE_PAGES } from '../utils/sites/1688-console-pages';
import { PageMemory } from '../utils/sites/learned/page-memory';
import { startReader } from './reader/start-reader';

/** Reads 生意参谋 of 1688. */
export default defineUnlistedScript(() =>
  startReader({ memory: new PageMemory(), pages: ALIBABA_1688_CONSOLE_PAGES }),
);
