import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DOUYIN_PAGES } from '../utils/sites/douyin-pages';
import { PageMemory } from '../utils/sites/learned/page-memory';
import { startReader } from './reader/start-reader';

/** Reads the pages of Douyin 罗盘 and 抖店. */
export default defineUnlistedScript(() =>
  startReader({ memory: new PageMemory(), pages: DOUYIN_PAGES }),
);
