import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageMemory } from '../utils/sites/learned/page-memory';
import { PLATFORM_ORDER_PAGES } from '../utils/sites/platform-order-pages';
import { startReader } from './reader/start-reader';

/** Reads orders and refunds in the consoles of JD, Douyin and 1688. */
export default defineUnlistedScript(() =>
  startReader({ memory: new PageMemory(), pages: PLATFORM_ORDER_PAGES }),
);
