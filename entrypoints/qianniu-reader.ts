import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageMemory } from '../utils/sites/learned/page-memory';
import { QIANNIU_PAGES } from '../utils/sites/qianniu-pages';
import { startReader } from './reader/start-reader';

/** Reads the pages of 千牛 that hold what buyers wrote. */
export default defineUnlistedScript(() =>
  startReader({ memory: new PageMemory(), pages: QIANNIU_PAGES }),
);
