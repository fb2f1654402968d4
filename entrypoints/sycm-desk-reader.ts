import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageMemory } from '../utils/sites/learned/page-memory';
import { shopAround } from '../utils/sites/shop-around';
import { SYCM_DESK_PAGES } from '../utils/sites/sycm-desk-pages';
import { startReader } from './reader/start-reader';

/** Reads the flow, item, trade and service pages of 生意参谋, and 自助分析 in its frame. */
export default defineUnlistedScript(() =>
  startReader({ memory: new PageMemory(), pages: SYCM_DESK_PAGES, shopAround }),
);
