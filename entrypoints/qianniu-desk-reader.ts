import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageMemory } from '../utils/sites/learned/page-memory';
import { QIANNIU_DESK_PAGES } from '../utils/sites/qianniu-desk-pages';
import { startReader } from './reader/start-reader';

/** Reads the home page, 真实体验分 and 公告 of 千牛. */
export default defineUnlistedScript(() =>
  startReader({ memory: new PageMemory(), pages: QIANNIU_DESK_PAGES }),
);
