import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageMemory } from '../utils/sites/learned/page-memory';
import { SYCM_PAGES } from '../utils/sites/sycm-pages';
import { startReader } from './reader/start-reader';

/** Reads the pages of 生意参谋. */
export default defineUnlistedScript(() =>
  startReader({ memory: new PageMemory(), pages: SYCM_PAGES }),
);
