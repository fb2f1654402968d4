import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageMemory } from '../utils/sites/learned/page-memory';
import { MARKET_PAGES } from '../utils/sites/market-pages';
import { startReader } from './reader/start-reader';

/** Reads the market, search and rival pages of 生意参谋. */
export default defineUnlistedScript(() =>
  startReader({ memory: new PageMemory(), pages: MARKET_PAGES }),
);
