import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageMemory } from '../utils/sites/learned/page-memory';
import { QIANNIU_ORDER_PAGES } from '../utils/sites/qianniu-order-pages';
import { startReader } from './reader/start-reader';

/** Reads orders and refunds of 千牛. */
export default defineUnlistedScript(() =>
  startReader({ memory: new PageMemory(), pages: QIANNIU_ORDER_PAGES }),
);
