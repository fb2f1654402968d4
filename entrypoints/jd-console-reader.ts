import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { JD_CONSOLE_PAGES } from '../utils/sites/jd-console-pages';
import { PageMemory } from '../utils/sites/learned/page-memory';
import { startReader } from './reader/start-reader';

/** Reads 商智 of 京东. */
export default defineUnlistedScript(() =>
  startReader({ memory: new PageMemory(), pages: JD_CONSOLE_PAGES }),
);
