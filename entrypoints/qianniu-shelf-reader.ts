import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageMemory } from '../utils/sites/learned/page-memory';
import { QIANNIU_SHELF_PAGES } from '../utils/sites/qianniu-shelf-pages';
import { startReader } from './reader/start-reader';

/** Reads items, coupons and bills of 千牛. */
export default defineUnlistedScript(() =>
  startReader({ memory: new PageMemory(), pages: QIANNIU_SHELF_PAGES }),
);
