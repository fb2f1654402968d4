import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageMemory } from '../utils/sites/learned/page-memory';
import { QIANNIU_ACTIVITY_PAGES } from '../utils/sites/qianniu-activity-pages';
import { startReader } from './reader/start-reader';

/** Reads activities of 千牛. */
export default defineUnlistedScript(() =>
  startReader({ memory: new PageMemory(), pages: QIANNIU_ACTIVITY_PAGES }),
);
