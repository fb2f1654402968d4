import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ADS_PAGES } from '../utils/sites/ads-pages';
import { PageMemory } from '../utils/sites/learned/page-memory';
import { startReader } from './reader/start-reader';

/** Reads the pages of 万相台 and of the old 直通车. */
export default defineUnlistedScript(() =>
  startReader({ memory: new PageMemory(), pages: ADS_PAGES }),
);
